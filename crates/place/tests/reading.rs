//! What a place's file may say, and how mistakes are named.

use haki_place::{Leaving, SessionKind, Settings, read};

#[test]
fn an_empty_file_changes_nothing() {
    assert_eq!(read("").expect("no mistake"), Settings::default());
    assert_eq!(Settings::default().view(None).idle_seconds, Some(180));
}

#[test]
fn every_field_is_read() {
    let settings = read(
        "session = \"shared\"\nidle_minutes = 1\nleave = \"close\"\nlanguages = [\"ar\", \"fa-AF\"]\n\
         place = \"de/berlin\"\nprinting = false\nfull_screen = true\n\
         [contact]\nname = \"Stadtbibliothek\"\nlines = [\"Desk 2\", \"Mo–Fr 10–18\"]\n",
    )
    .expect("no mistake");
    assert!(settings.full_screen);
    let view = settings.view(None);
    assert_eq!((view.session, view.idle_seconds, view.leave), (SessionKind::Shared, Some(60), Leaving::Close));
    assert_eq!(view.languages, ["ar", "fa-AF"]);
    assert_eq!(view.place.as_deref(), Some("de/berlin"));
    assert!(!view.printing);
    let contact = view.contact.expect("a contact");
    assert_eq!((contact.name.as_str(), contact.lines.len()), ("Stadtbibliothek", 2));
}

#[test]
fn the_computer_of_one_person_never_ends_a_visit_by_itself() {
    let settings = read("session = \"mine\"\nidle_minutes = 5").expect("no mistake");
    assert_eq!(settings.view(None).idle_seconds, None);
}

#[test]
fn every_mistake_is_named_with_its_line() {
    for (text, line, reason) in [
        ("\nidel_minutes = 5", 2, "idel_minutes"),
        ("printing = false\nsession = \"public\"", 2, "public"),
        ("idle_minutes = 0", 1, "0 is not from 1 to 60"),
        ("# time\n\nidle_minutes = 61", 3, "61 is not from 1 to 60"),
        ("idle_minutes = -1", 1, "-1"),
        ("idle_minutes = \"3\"", 1, "string"),
        ("leave = \"stay\"", 1, "stay"),
        ("\nlanguages = [\n\"ar\",\n\"fa_AF!\"]", 2, "fa_AF!"),
        ("languages = [\"FA-af\"]", 1, "fa-AF"),
        ("place = \"DE/Berlin\"", 1, "DE/Berlin"),
        ("printing = \"no\"", 1, "string"),
        ("full_screen = 1", 1, "integer"),
        ("[contact]\nname = \"A\"\nphone = \"1\"", 3, "phone"),
        ("[contact]\nlines = []", 1, "name"),
        ("leave = \"gate\"\nleave = \"close\"", 2, "duplicate"),
        ("leave = ", 1, ""),
    ] {
        let error = read(text).expect_err(text);
        assert_eq!(error.line, line, "{text}: {error}");
        assert!(error.why.contains(reason), "{text}: {error}");
    }
}

#[test]
fn a_wrong_file_counts_for_nothing_and_the_safest_values_hold() {
    let error = read("idle_minutes = 60\nsession = \"mine\"\nprinting = 1").expect_err("a mistake");
    let view = Settings::safest().view(Some(&error));
    assert_eq!((view.session, view.idle_seconds, view.printing), (SessionKind::Shared, Some(180), false));
    assert_eq!(view.problem.map(|problem| problem.line), Some(3));
}
