//! Small signed libraries with a key of their own.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use haki_bundle::{MANIFEST_NAME, Unsigned};
use haki_content::Content;
use haki_content::authoring::{self, Tree};
use haki_trust::author::{self, Roles, Signers};
use haki_trust::keys::SigningKey;
use haki_trust::{Publisher, PublisherKind, Root, Target};

/// Day on which test metadata expires.
const EXPIRES: &str = "2036-01-01T00:00:00Z";

/// A publisher with one key for everything.
pub struct TestPublisher {
    id: String,
    key: SigningKey,
    root: Vec<u8>,
    namespaces: Vec<String>,
}

impl TestPublisher {
    /// Returns the publisher whose key comes from this seed byte, for these namespaces.
    pub fn new(seed: u8, namespaces: &[&str]) -> Self {
        let key = SigningKey::from_seed(&[seed; 32]);
        let root = author::root(1, EXPIRES, &Roles::of_one(&key), std::slice::from_ref(&key)).expect("a root");
        Self { id: "haki".into(), key, root, namespaces: namespaces.iter().map(ToString::to_string).collect() }
    }

    /// Returns it under another id than `haki`.
    pub fn named(mut self, id: &str) -> Self {
        self.id = id.to_owned();
        self
    }

    /// Returns it with a second root, made by the first, that only the key of this seed byte belongs to.
    pub fn rotated(&self, seed: u8) -> (Self, BTreeMap<u64, Vec<u8>>) {
        let key = SigningKey::from_seed(&[seed; 32]);
        let signers = [self.key.clone(), key.clone()];
        let root = author::root(2, EXPIRES, &Roles::of_one(&key), &signers).expect("a root");
        let roots = BTreeMap::from([(1, self.root.clone()), (2, root.clone())]);
        (Self { id: self.id.clone(), key, root, namespaces: self.namespaces.clone() }, roots)
    }

    /// Returns it as the app would trust it.
    pub fn trusted(&self) -> Publisher {
        Publisher {
            id: self.id.clone(),
            name: "Haki".into(),
            namespaces: self.namespaces.clone(),
            root: Root::from_trusted(&self.root).expect("its own root"),
            kind: PublisherKind::Release,
        }
    }

    /// Returns the signed bundle of `content`, with its index.
    pub fn bundle(&self, content: &Content) -> Vec<u8> {
        self.seal(&unsigned(content, haki_search::INDEX_FORMAT))
    }

    /// Returns content of its own for a namespace.
    pub fn content(&self, namespace: &str, edition: u64) -> Content {
        let mut content = content(namespace, edition);
        content.head.publisher.clone_from(&self.id);
        content
    }

    /// Signs an unsigned bundle whatever it says.
    pub fn seal(&self, unsigned: &Unsigned) -> Vec<u8> {
        haki_bundle::seal(unsigned, &self.metadata(unsigned.manifest_bytes())).expect("seals")
    }

    /// Returns the files of `META/` over a manifest's bytes.
    pub fn metadata(&self, manifest: &[u8]) -> BTreeMap<String, Vec<u8>> {
        self.metadata_under(manifest, &BTreeMap::from([(1, self.root.clone())]))
    }

    /// Returns the files of `META/` over a manifest's bytes, with these roots.
    pub fn metadata_under(&self, manifest: &[u8], roots: &BTreeMap<u64, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
        let targets = BTreeMap::from([(MANIFEST_NAME.to_owned(), Target::of(manifest))]);
        let signers = Signers::of_one(&self.key);
        let edition = author::sign_targets(&targets, 1, EXPIRES, &signers).expect("signs");
        edition.files(roots)
    }
}

/// Returns the unsigned bundle of `content`, naming `index_format`.
pub fn unsigned(content: &Content, index_format: &str) -> Unsigned {
    let index = haki_reader::build_index(content, &mut |_| ()).expect("an index");
    haki_bundle::write_unsigned(content, index_format, &index, &BTreeMap::new()).expect("an unsigned bundle")
}

/// Returns a bundle's content: two pages, in English and Arabic, the second in English alone.
pub fn content(namespace: &str, edition: u64) -> Content {
    let reading = authoring::read(&tree(namespace, edition));
    assert_eq!(reading.problems, [], "the test's own content has no mistakes");
    reading.bundles.into_iter().next().expect("one bundle").content
}

fn tree(namespace: &str, edition: u64) -> Tree {
    let language = |endonym: &str, direction: &str, font: &str| {
        format!(
            "endonym = \"{endonym}\"\nname = \"{endonym}\"\nscript = \"Latn\"\ndirection = \"{direction}\"\n\
             font = \"{font}\"\nkeyboard = \"\"\n"
        )
    };
    let languages = format!(
        "[en]\n{}[ar]\n{}[am]\n{}",
        language("English", "ltr", "Noto Sans"),
        language("العربية", "rtl", "Vazirmatn"),
        language("አማርኛ", "ltr", "")
    );
    let item = |related: &str, ar: &str| {
        format!(
            "kind = \"right\"\njurisdiction = \"eu\"\ntopics = [\"school\"]\naudience = [\"everyone\"]\n\
             original = \"en\"\nversion = 1\nrevision = 1\nreviewed_on = 2026-11-24\nreviewer_role = \"author\"\n\
             review_due = 2027-05-24\nsources = [\"act-art-14\"]\nrelated = [{related}]\n[translations]\n\
             en = {{ of_revision = 1, method = \"original\" }}\n{ar}"
        )
    };
    let sections = |title: &str, answer: &str, step: &str, help: &str| {
        format!(
            "# {title}\n\n{answer}\n\n## 1 {{#steps}}\n\n1. {step} ([14](source:act-art-14)).\n\n\
             ## 2 {{#who-will-know}}\n\n- {help}\n\n## 3 {{#help}}\n\n- [112](tel:112)\n"
        )
    };
    let files = [
        ("languages.toml".to_owned(), languages),
        ("topics.toml".into(), "[school]\nicon = \"graduation-cap\"\n".into()),
        ("places.toml".into(), "[eu]\n".into()),
        (
            "emergency.toml".into(),
            "[emergency]\nplace = \"eu\"\nnumber = \"112\"\ncost = \"free\"\nhours = \"always\"\n\
             source_url = \"https://example.org\"\nevidence = \"uncompared\"\nchecked_on = 2026-11-24\n"
                .into(),
        ),
        (
            "names/en.toml".into(),
            "[topics]\nschool = \"School\"\n[places]\neu = \"European Union\"\n[emergency]\nemergency = \"Emergency\"\n"
                .into(),
        ),
        (
            "names/ar.toml".into(),
            "[topics]\nschool = \"المدرسة\"\n[places]\neu = \"الاتحاد الأوروبي\"\n[emergency]\nemergency = \"طوارئ\"\n"
                .into(),
        ),
        (
            format!("{namespace}/bundle.toml"),
            format!(
                "publisher = \"haki\"\npublisher_name = \"Haki\"\nnamespace = \"{namespace}\"\nedition = {edition}\n\
                 issued = 2026-11-24\nreview_by = 2027-05-24\ncarries_shared_data = true\n"
            ),
        ),
        (
            format!("{namespace}/sources.toml"),
            "[act]\ntitle = \"Charter\"\nreference = \"2012/C 326/02\"\nurl = \"https://example.org\"\n\
             status = \"in_force\"\nchecked_on = 2026-11-24\nevidence = \"uncompared\"\n"
                .into(),
        ),
        (
            format!("{namespace}/school-place/item.toml"),
            item("\"meal\"", "ar = { of_revision = 1, method = \"machine_draft\" }\n"),
        ),
        (
            format!("{namespace}/school-place/en.md"),
            sections("A school for your child", "Every child may go to school.", "Ask the school", "The school"),
        ),
        (
            format!("{namespace}/school-place/ar.md"),
            sections("مدرسة لطفلك", "يحق لكل طفل الذهاب إلى المدرسة.", "اسأل المدرسة", "المدرسة"),
        ),
        (format!("{namespace}/meal/item.toml"), item("", "")),
        (
            format!("{namespace}/meal/en.md"),
            sections("A meal at noon", "Some schools give a meal.", "Ask in the canteen", "The canteen"),
        ),
    ];
    files.into_iter().map(|(path, text)| (path, text.into_bytes())).collect()
}

/// Returns a stored ZIP of the files, written by another implementation than ours.
pub fn zip_of(files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, bytes) in files {
        writer.start_file(name.as_str(), stored).expect("starts a file");
        writer.write_all(bytes).expect("writes a file");
    }
    writer.finish().expect("finishes").into_inner()
}
