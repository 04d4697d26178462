-- content.sqlite, format 1. Read it with: sqlite3 content.sqlite .schema
-- Days are YYYY-MM-DD. Lists of ids or words are JSON arrays. HTML is inline: strong, em, a.

CREATE TABLE head (
  id             INTEGER PRIMARY KEY CHECK (id = 1),
  publisher      TEXT NOT NULL,
  publisher_name TEXT NOT NULL,
  namespace      TEXT NOT NULL,
  edition        INTEGER NOT NULL,
  issued         TEXT NOT NULL,
  review_by      TEXT NOT NULL
) STRICT;

CREATE TABLE language (
  position  INTEGER PRIMARY KEY,
  tag       TEXT NOT NULL,
  endonym   TEXT NOT NULL,
  name      TEXT NOT NULL,
  script    TEXT NOT NULL,
  direction TEXT NOT NULL,
  font      TEXT NOT NULL,
  keyboard  TEXT NOT NULL
) STRICT;

CREATE TABLE topic (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL,
  icon     TEXT NOT NULL
) STRICT;

CREATE TABLE topic_name (
  topic INTEGER NOT NULL REFERENCES topic (position),
  lang  TEXT NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (topic, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL,
  parent   TEXT
) STRICT;

CREATE TABLE place_name (
  place INTEGER NOT NULL REFERENCES place (position),
  lang  TEXT NOT NULL,
  name  TEXT NOT NULL,
  PRIMARY KEY (place, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE emergency_number (
  position   INTEGER PRIMARY KEY,
  id         TEXT NOT NULL,
  place      TEXT NOT NULL,
  number     TEXT NOT NULL,
  cost       TEXT NOT NULL,
  hours      TEXT NOT NULL,
  source_url TEXT NOT NULL,
  evidence   TEXT NOT NULL,
  checked_on TEXT NOT NULL
) STRICT;

CREATE TABLE emergency_purpose (
  emergency_number INTEGER NOT NULL REFERENCES emergency_number (position),
  lang             TEXT NOT NULL,
  purpose          TEXT NOT NULL,
  PRIMARY KEY (emergency_number, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE concept (
  position INTEGER PRIMARY KEY,
  id       TEXT NOT NULL
) STRICT;

CREATE TABLE term (
  concept    INTEGER NOT NULL REFERENCES concept (position),
  lang       TEXT NOT NULL,
  preferred  TEXT NOT NULL,
  admitted   TEXT NOT NULL, -- JSON array of words
  confidence TEXT NOT NULL,
  PRIMARY KEY (concept, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE source (
  id           TEXT PRIMARY KEY NOT NULL,
  title        TEXT NOT NULL,
  reference    TEXT NOT NULL,
  url          TEXT NOT NULL,
  status       TEXT NOT NULL,
  applies_from TEXT,
  checked_on   TEXT NOT NULL,
  evidence     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_number (
  id         TEXT PRIMARY KEY NOT NULL,
  value      INTEGER NOT NULL,
  unit       TEXT NOT NULL,
  source     TEXT NOT NULL,
  valid_from TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE item (
  id            TEXT PRIMARY KEY NOT NULL,
  kind          TEXT NOT NULL,
  jurisdiction  TEXT NOT NULL,
  topics        TEXT NOT NULL, -- JSON array of topic ids, the main one first
  audience      TEXT NOT NULL, -- JSON array
  original      TEXT NOT NULL,
  version       INTEGER NOT NULL,
  revision      INTEGER NOT NULL,
  reviewed_on   TEXT NOT NULL,
  reviewer_role TEXT NOT NULL,
  review_due    TEXT NOT NULL,
  related       TEXT NOT NULL -- JSON array of item ids
) STRICT, WITHOUT ROWID;

CREATE TABLE citation (
  item     TEXT NOT NULL REFERENCES item (id),
  position INTEGER NOT NULL,
  id       TEXT NOT NULL,
  source   TEXT NOT NULL,
  pinpoint TEXT NOT NULL,
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE translation (
  id          INTEGER PRIMARY KEY,
  item        TEXT NOT NULL REFERENCES item (id),
  lang        TEXT NOT NULL,
  title       TEXT NOT NULL,
  summary     TEXT NOT NULL, -- HTML
  of_revision INTEGER NOT NULL,
  method      TEXT NOT NULL,
  aliases     TEXT NOT NULL -- JSON array of words
) STRICT;

CREATE UNIQUE INDEX translation_by_item ON translation (item, lang);

CREATE INDEX translation_by_lang ON translation (lang, item);

CREATE TABLE block (
  translation INTEGER NOT NULL REFERENCES translation (id),
  position    INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  role        TEXT NOT NULL,
  html        TEXT NOT NULL,
  PRIMARY KEY (translation, position)
) STRICT, WITHOUT ROWID;
