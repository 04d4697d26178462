//! Opening a bundle: from the form of the file to what its publisher vouches for.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use haki_trust::{Known, Publisher, PublisherKind, Verified};

use crate::entries::Entries;
use crate::signatures::Signatures;
use crate::unsigned::META;
use crate::zip::{self, Archive};
use crate::{CONTENT_NAME, Error, MANIFEST_BYTES_MAX, MANIFEST_NAME, Manifest, Medium, Store};

/// A bundle whose signatures, manifest and list of entries were verified.
///
/// Entries are read and checked when first asked for, and kept in memory: what was checked is what is used.
pub struct Bundle {
    manifest: Manifest,
    signer: Signer,
    verified: Verified,
    entries: Entries,
}

/// The publisher whose keys vouch for a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signer {
    /// Id under which it is trusted.
    pub id: String,
    /// Name under which it is trusted.
    pub name: String,
    /// Why it is trusted.
    pub kind: PublisherKind,
}

impl Bundle {
    /// Opens a bundle and verifies it against the one of `publishers` that made it.
    ///
    /// Reads the end of the file, its directory, the entries' headers, the signatures and the manifest;
    /// nothing else. `known` holds what was seen of that publisher before.
    ///
    /// # Errors
    /// [`Error::Damaged`] for a file in any other form or with wrong hashes or signatures;
    /// [`Error::Unsigned`]; [`Error::PublisherUnknown`]; [`Error::NamespaceForeign`];
    /// [`Error::EditionOlder`]; [`Error::FormatNewer`]; [`Error::Unreadable`] if the medium fails.
    pub fn open(medium: Box<dyn Medium>, publishers: &[Publisher], known: &Known) -> Result<Bundle, Error> {
        let archive = zip::open(&*medium)?;
        let signatures = Signatures::read(&*medium, &archive)?;
        let mut refusal = Error::PublisherUnknown;
        for publisher in signatures.claimed_publishers(publishers)? {
            match verify(&*medium, &archive, &signatures, publisher, known) {
                Ok((verified, manifest)) => {
                    let signer = Signer::of(publisher);
                    let entries = Entries::new(medium, archive, &manifest.entries);
                    return Ok(Bundle { manifest, signer, verified, entries });
                }
                // That a bundle is not this publisher's says least, if another one shares its keys.
                Err(Error::NamespaceForeign { .. }) if refusal != Error::PublisherUnknown => {}
                Err(why) => refusal = why,
            }
        }
        Err(refusal)
    }

    /// Returns what the bundle says of itself.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Returns whose keys vouch for it, as this app knows them.
    pub fn publisher(&self) -> &Signer {
        &self.signer
    }

    /// Returns what the signatures say: versions, expiry, the newest root.
    pub fn verified(&self) -> &Verified {
        &self.verified
    }

    /// Returns the length of the file in bytes.
    pub fn length_bytes(&self) -> u64 {
        self.entries.length_bytes()
    }

    /// Returns a whole entry, checked when it was first read, from memory ever after.
    ///
    /// # Errors
    /// [`Error::Damaged`] if its bytes are not what the manifest says, or there is no such entry;
    /// [`Error::Unreadable`].
    pub fn entry(&self, path: &str) -> Result<Arc<[u8]>, Error> {
        self.entries.whole(path)
    }

    /// Returns a part of an entry. Of entries over [`crate::WHOLE_BYTES_MAX`] only the blocks that `range`
    /// touches are read and checked, others whole; either way they stay in memory.
    ///
    /// # Errors
    /// As [`Bundle::entry`]; also if the entry ends before the range.
    pub fn entry_range(&self, path: &str, range: Range<u64>) -> Result<Vec<u8>, Error> {
        self.entries.range(path, range)
    }

    /// Returns the content, in a database that has its own copy of the checked bytes.
    ///
    /// # Errors
    /// [`Error::Damaged`] if it is not the database that the manifest says; [`Error::Unreadable`].
    pub fn content(&self) -> Result<Store, Error> {
        let store = Store::open(&self.entries.read_whole(CONTENT_NAME)?)?;
        let (head, manifest) = (store.head()?, &self.manifest);
        let agrees = head.publisher == manifest.publisher
            && head.publisher_name == manifest.publisher_name
            && head.namespace == manifest.namespace
            && (head.edition, head.issued, head.review_by) == (manifest.edition, manifest.issued, manifest.review_by);
        if agrees { Ok(store) } else { Err(Error::damaged(CONTENT_NAME, "its head is not what the manifest says")) }
    }

    /// Reads and checks every entry and every row, keeping none: what `haki verify` and an installation want to
    /// know.
    ///
    /// # Errors
    /// The first one that [`Bundle::entry`] or [`Bundle::content`] would give.
    pub fn check_all(&self) -> Result<(), Error> {
        for entry in &self.manifest.entries {
            self.entries.read_whole(&entry.path)?;
        }
        let (store, manifest) = (self.content()?, &self.manifest);
        store.check()?;
        let texts = store.texts_per_language()?;
        let agrees = texts.keys().eq(&manifest.languages)
            && texts.values().sum::<u32>() == manifest.texts
            && store.item_ids()?.len() == manifest.items as usize;
        if agrees { Ok(()) } else { Err(Error::damaged(CONTENT_NAME, "it does not hold what the manifest counts")) }
    }
}

impl Signer {
    fn of(publisher: &Publisher) -> Signer {
        Signer { id: publisher.id.clone(), name: publisher.name.clone(), kind: publisher.kind }
    }
}

impl fmt::Debug for Bundle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle")
            .field("signer", &self.signer)
            .field("edition", &self.manifest.edition)
            .finish_non_exhaustive()
    }
}

/// Signatures, then manifest, then its claims, then the list of entries.
fn verify(
    medium: &dyn Medium,
    archive: &Archive,
    signatures: &Signatures,
    publisher: &Publisher,
    known: &Known,
) -> Result<(Verified, Manifest), Error> {
    let verified = signatures.verify(publisher, known)?;
    let manifest = Manifest::parse(&read_manifest(medium, archive, &verified)?)?;
    let foreign = |claim: &str| Error::NamespaceForeign { publisher: publisher.id.clone(), claim: claim.to_owned() };
    if manifest.publisher != publisher.id {
        return Err(foreign(&manifest.publisher));
    }
    if !publisher.may_speak_for(&manifest.namespace) {
        return Err(foreign(&manifest.namespace));
    }
    let of_content = archive.records().filter(|r| r.name != MANIFEST_NAME && !r.name.starts_with(META));
    manifest.check_entries(of_content.map(|record| (record.name.as_str(), u64::from(record.length_bytes))))?;
    Ok((verified, manifest))
}

/// Returns the manifest's bytes, which are those that were signed.
fn read_manifest(medium: &dyn Medium, archive: &Archive, verified: &Verified) -> Result<Vec<u8>, Error> {
    let damaged = |why: &str| Error::damaged(MANIFEST_NAME, why);
    let target = verified.targets.get(MANIFEST_NAME).ok_or_else(|| damaged("the publisher has not signed it"))?;
    let record = archive.record(MANIFEST_NAME).ok_or_else(|| damaged("the bundle has no manifest"))?;
    if u64::from(record.length_bytes) > MANIFEST_BYTES_MAX {
        return Err(damaged("it is too long"));
    }
    let bytes = archive.read(medium, record)?;
    target.check(MANIFEST_NAME, &bytes).map_err(|why| damaged(&why.to_string()))?;
    Ok(bytes)
}
