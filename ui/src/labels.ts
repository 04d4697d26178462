// Codes that Rust sends, each with the id of the message that says it.
import type { BlockView, Card, Page, SourceView } from './generated/view';
import type { IconName } from './icons';

/** Kind of a page. */
export const KIND: Record<Card['kind'], string> = {
  right: 'card-kind-right',
  procedure: 'card-kind-procedure',
  explainer: 'card-kind-explainer',
  emergency: 'card-kind-emergency',
  instrument: 'card-kind-instrument',
};

/** How the words were made. */
export const METHOD: Record<Page['method'], string> = {
  original: 'about-method-original',
  human: 'about-method-human',
  machine_reviewed: 'about-method-machine-reviewed',
  machine_draft: 'about-method-machine-draft',
  unstated: 'about-method-unstated',
};

/** Who compared the page with its sources. */
export const REVIEWER: Record<Page['reviewer_role'], string> = {
  author: 'about-reviewer-author',
  lawyer: 'about-reviewer-lawyer',
  organisation: 'about-reviewer-organisation',
  publisher: 'about-reviewer-publisher',
};

/** How a source was checked. */
export const SOURCE_EVIDENCE: Record<SourceView['evidence'], string> = {
  compared: 'sources-evidence-compared',
  uncompared: 'sources-evidence-uncompared',
};

/** How an emergency number was checked. */
export const NUMBER_EVIDENCE: Record<SourceView['evidence'], string> = {
  compared: 'home-emergency-compared',
  uncompared: 'home-emergency-uncompared',
};

/** What a call costs. */
export const COST = { free: 'home-emergency-free', unknown: 'home-emergency-cost-unknown' } as const;

/** When a number is answered. */
export const HOURS = { always: 'home-emergency-always', unknown: 'home-emergency-hours-unknown' } as const;

/** Pictogram of a section. */
export const SECTION_ICON: Record<BlockView['role'], IconName> = {
  lead: 'info',
  steps: 'footprints',
  deadlines: 'calendar',
  documents: 'files',
  risks: 'warning',
  'who-will-know': 'eye',
  help: 'help',
  facts: 'info',
};

/** Problems with a message pair of their own: what happened, what to do. */
const PROBLEMS: Record<string, [string, string]> = {
  'bundle-damaged': ['error-bundle-damaged', 'error-bundle-damaged-help'],
  'bundle-unsigned': ['error-bundle-unsigned', 'error-bundle-unsigned-help'],
  'bundle-publisher-unknown': ['error-bundle-publisher-unknown', 'error-bundle-publisher-unknown-help'],
  'bundle-namespace-foreign': ['error-bundle-namespace-foreign', 'error-bundle-namespace-foreign-help'],
  'bundle-edition-older': ['error-bundle-edition-older', 'error-bundle-edition-older-help'],
  'bundle-format-newer': ['error-bundle-format-newer', 'error-bundle-format-newer-help'],
  'bundle-duplicate': ['error-bundle-duplicate', 'error-bundle-duplicate-help'],
  'bundle-unreadable': ['error-bundle-unreadable', 'error-bundle-unreadable-help'],
  'library-missing': ['error-library-missing', 'error-library-missing-help'],
  'library-empty': ['error-library-empty', 'error-library-empty-help'],
  'library-unreadable': ['error-library-unreadable', 'error-library-unreadable-help'],
  'library-none-open': ['error-library-none-open', 'error-library-none-open-help'],
  'item-unknown': ['error-item-unknown', 'error-item-unknown-help'],
  'topic-unknown': ['error-topic-unknown', 'error-topic-unknown-help'],
  'search-failed': ['error-search-failed', 'error-search-failed-help'],
};

/** Returns the ids of what happened and what to do. */
export function problemMessages(code: string): [string, string] {
  return PROBLEMS[code] ?? ['error-unexpected', 'error-unexpected-help'];
}
