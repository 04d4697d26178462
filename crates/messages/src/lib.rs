//! Messages of the Rust side (command line, window title, errors), from the same `locales/` as the window's.
//!
//! Everything is carried inside the program: nothing is read when it runs.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use include_dir::{Dir, include_dir};
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;

/// `locales/<tag>/*.ftl`.
static LOCALES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// The language that has every message.
const COMPLETE: &str = "en";

/// Messages in one language, with English behind it.
pub struct Messages {
    bundles: Vec<FluentBundle<FluentResource>>,
}

/// Returns the tags of the interface's languages, sorted.
///
/// ```
/// assert!(haki_messages::interface_languages().contains(&"en".to_owned()));
/// ```
pub fn interface_languages() -> Vec<String> {
    let mut tags: Vec<String> =
        LOCALES.dirs().filter_map(|dir| Some(dir.path().file_name()?.to_str()?.to_owned())).collect();
    tags.sort();
    tags
}

impl Messages {
    /// Returns the messages in the first of the `wanted` languages (BCP 47, best first) that the interface has.
    pub fn new(wanted: &[impl AsRef<str>]) -> Self {
        let wanted: Vec<LanguageIdentifier> = wanted.iter().filter_map(|tag| tag.as_ref().parse().ok()).collect();
        let carried: Vec<LanguageIdentifier> =
            interface_languages().iter().filter_map(|tag| tag.parse().ok()).collect();
        let complete: Option<LanguageIdentifier> = COMPLETE.parse().ok();
        let strategy = NegotiationStrategy::Filtering;
        let mut chosen: Vec<LanguageIdentifier> =
            negotiate_languages(&wanted, &carried, None, strategy).into_iter().take(1).cloned().collect();
        chosen.extend(complete);
        Self { bundles: chosen.into_iter().map(bundle).collect() }
    }

    /// Returns the message `id`, or the id itself if no language has it.
    pub fn text(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    /// Returns the message `id` if there is one.
    pub fn find(&self, id: &str, values: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let args: FluentArgs<'_> = values.iter().cloned().collect();
        self.bundles.iter().find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            // A missing variable shows as `{$name}`; the tests of locales/ keep that from happening.
            Some(bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned())
        })
    }
}

fn bundle(language: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let files = LOCALES.get_dir(language.to_string()).map(|dir| dir.files().collect::<Vec<_>>()).unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    // Isolating marks would stand in paths that people copy from a terminal. The window keeps them.
    bundle.set_use_isolating(false);
    for text in files.into_iter().filter_map(|file| file.contents_utf8()) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        bundle.add_resource_overriding(resource);
    }
    bundle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_is_carried_speaks() {
        for (wanted, expected) in [(vec!["en-GB"], true), (vec!["xx", "en"], true), (vec![], true), (vec!["??"], true)]
        {
            let messages = Messages::new(&wanted);
            assert_eq!(messages.find("window-title", &[]).is_some(), expected, "{wanted:?}");
        }
        assert_eq!(Messages::new(&["en"]).text("no-such-message", &[]), "no-such-message");
    }
}
