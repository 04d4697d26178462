//! Every form of ZIP file but the one is refused. Each case starts from a good, properly signed bundle.

mod common;

use common::zip::{File, Zip};
use common::*;
use proptest::prelude::*;

/// Where `META/targets.json` stands among the files of [`sealed`]; any entry would do.
const SOME: usize = 2;

type Spoil = fn(&mut Zip);

fn rename(file: &mut File, name: &[u8]) {
    for (header, length_at, fixed) in [(&mut file.local, 26, 30), (&mut file.central, 28, 46)] {
        header.truncate(fixed);
        header.extend_from_slice(name);
        header[length_at..length_at + 2].copy_from_slice(&(name.len() as u16).to_le_bytes());
    }
}

/// Adds an empty file; whatever is wrong with its name is found before the manifest is asked.
fn add(zip: &mut Zip, name: &[u8]) {
    let mut file = File::of("", b"");
    rename(&mut file, name);
    zip.files.push(file);
    zip.files.sort_by(|a, b| a.central[46..].cmp(&b.central[46..]));
    zip.lay_out();
}

/// Sets two bytes of both headers, at their place in the local one.
fn set_both(zip: &mut Zip, at: usize, value: u16) {
    zip.files[SOME].local[at..at + 2].copy_from_slice(&value.to_le_bytes());
    zip.files[SOME].central[at + 2..at + 4].copy_from_slice(&value.to_le_bytes());
}

fn set_lengths(zip: &mut Zip, length: u32) {
    let File { local, central, .. } = &mut zip.files[SOME];
    for (header, at) in [(local, 18), (central, 20)] {
        header[at..at + 4].copy_from_slice(&length.to_le_bytes());
        header[at + 4..at + 8].copy_from_slice(&length.to_le_bytes());
    }
}

const FORMS: &[(&str, &str, Spoil)] = &[
    ("compressed", "compression method", |zip| set_both(zip, 8, 8)),
    ("compressed in its own header only", "compression method in its own header", |zip| zip.files[SOME].local[8] = 8),
    ("compressed in the directory only", "compression method in its directory", |zip| zip.files[SOME].central[10] = 8),
    ("encrypted", "flags", |zip| set_both(zip, 6, 1)),
    ("lengths after the data", "flags", |zip| set_both(zip, 6, 8)),
    ("names in UTF-8", "flags", |zip| set_both(zip, 6, 1 << 11)),
    ("dated", "time", |zip| set_both(zip, 12, 0x5A77)),
    ("newer version of ZIP", "version", |zip| set_both(zip, 4, 45)),
    ("made on another system", "version", |zip| zip.files[SOME].central[5] = 0),
    ("symbolic link", "attributes", |zip| zip.files[SOME].central[41] = 0xA1),
    ("folder", "attributes", |zip| zip.files[SOME].central[38] = 0x10),
    ("executable", "attributes", |zip| zip.files[SOME].central[40] = 0xED),
    ("entry on another disk", "disk number", |zip| zip.files[SOME].central[34] = 1),
    ("own header has another checksum", "checksum in its own header", |zip| zip.files[SOME].local[14] ^= 1),
    ("own header has another length", "length in its own header", |zip| zip.files[SOME].local[22] ^= 1),
    ("own header has another name", "name in its own header", |zip| zip.files[SOME].local[31] ^= 0x20),
    ("directory has another name", "name in its own header", |zip| zip.files[SOME].central[46 + 16] = b'm'),
    ("shorter than stored", "stored length", |zip| zip.files[SOME].central[24] -= 1),
    ("no signature of a local header", "signature", |zip| zip.files[SOME].local[2] = 7),
    ("no signature of a central header", "signature", |zip| zip.files[SOME].central[2] = 7),
    ("ZIP64 lengths", "longer than", |zip| set_lengths(zip, u32::MAX)),
    ("longer than an entry may be", "longer than", |zip| set_lengths(zip, (1 << 30) + 1)),
    ("reaches over the directory", "beyond the entries", |zip| set_lengths(zip, 1 << 30)),
    ("extra field in the directory", "extra field", |zip| {
        zip.files[SOME].central[30] = 4;
        zip.files[SOME].central.extend_from_slice(&[1, 0, 0, 0]);
        zip.lay_out();
    }),
    ("extra field in its own header", "extra field", |zip| {
        zip.files[SOME].local[28] = 4;
        zip.files[SOME].local.extend_from_slice(&[1, 0, 0, 0]);
        zip.files[SOME].bytes.drain(..4);
        zip.lay_out();
    }),
    ("comment on an entry", "comment", |zip| {
        zip.files[SOME].central[32] = 1;
        zip.files[SOME].central.push(b'!');
        zip.lay_out();
    }),
    ("comment on the file", "signature", |zip| {
        zip.end[20] = 1;
        zip.end.push(b'!');
    }),
    ("trailing byte", "signature", |zip| zip.end.push(0)),
    ("comment length without comment", "comment", |zip| zip.end[20] = 1),
    ("two disks", "disk number", |zip| zip.end[4] = 1),
    ("directory on another disk", "disk number", |zip| zip.end[6] = 1),
    ("counts differ", "entry count", |zip| zip.end[10] -= 1),
    ("more entries than there are", "ends inside an entry", |zip| {
        zip.end[8] += 1;
        zip.end[10] += 1;
    }),
    ("fewer entries than there are", "longer than its entries", |zip| {
        zip.end[8] -= 1;
        zip.end[10] -= 1;
    }),
    ("more entries than allowed", "more than 16384 entries", |zip| {
        zip.end[8..12].copy_from_slice(&[1, 0x40, 1, 0x40]);
    }),
    ("as many entries as allowed, which are not there", "ends inside an entry", |zip| {
        zip.end[8..12].copy_from_slice(&[0, 0x40, 0, 0x40]);
    }),
    ("ZIP64 count", "more than 16384 entries", |zip| zip.end[8..12].fill(0xFF)),
    ("ZIP64 directory offset", "does not reach", |zip| zip.end[16..20].fill(0xFF)),
    ("directory of 4 GB", "longer than", |zip| zip.end[12..16].fill(0xFF)),
    ("directory longer than it is", "does not reach", |zip| zip.end[12] ^= 1),
    ("directory elsewhere", "does not reach", |zip| zip.end[16] ^= 1),
    ("directory's last entry is cut off", "ends inside an entry", |zip| {
        zip.files.last_mut().expect("a file").central.pop();
        zip.lay_out();
    }),
    ("bytes before the first entry", "offset", |zip| {
        zip.files[0].local.splice(0..0, *b"#!");
        zip.lay_out();
        zip.files[0].central[42] = 2;
    }),
    ("bytes between entries", "offset", |zip| {
        zip.files[SOME].bytes.push(0);
        zip.lay_out();
    }),
    ("bytes after the last entry", "belong to no entry", |zip| {
        zip.files.last_mut().expect("a file").bytes.push(0);
        zip.lay_out();
    }),
    ("entries overlap", "offset", |zip| {
        let offset = zip.files[0].central[42..46].to_vec();
        zip.files[1].central[42..46].copy_from_slice(&offset);
    }),
    ("twice", "there twice", |zip| {
        zip.files.insert(SOME, zip.files[SOME].clone());
        zip.lay_out();
    }),
    ("not sorted", "not sorted", |zip| {
        zip.files.swap(0, SOME);
        zip.lay_out();
    }),
    ("twice where case does not count", "case only", |zip| add(zip, b"media/Door.svg")),
    ("a folder that is a file", "also a file", |zip| add(zip, b"media/empty/x")),
    ("a folder that is a file where case does not count", "also a file", |zip| add(zip, b"Media/EMPTY/x")),
    ("absolute path", "absolute", |zip| add(zip, b"/etc/passwd")),
    ("path upwards", "dot", |zip| add(zip, b"media/../../x")),
    ("backslash", "character", |zip| add(zip, b"media\\x")),
    ("drive letter", "character", |zip| add(zip, b"c:x")),
    ("not UTF-8", "character", |zip| add(zip, b"media/\xFF")),
    ("device of Windows", "Windows", |zip| add(zip, b"media/aux.png")),
    ("folder entry", "folder", |zip| add(zip, b"media/")),
    ("no name", "empty", |zip| add(zip, b"")),
    ("long name", "too long", |zip| add(zip, &[b'a'; 201])),
];

#[test]
fn refuses_every_other_form() {
    let good = Zip::of(&sealed_entries());
    open(good.bytes()).expect("untouched, it opens");
    for (name, detail, spoil) in FORMS {
        let mut zip = good.clone();
        spoil(&mut zip);
        let error = open(zip.bytes()).expect_err(name);
        assert_eq!(error.code(), "bundle-damaged", "{name}: {error}");
        assert!(error.to_string().contains(detail), "{name}: {error}");
    }
}

#[test]
fn refuses_every_length_but_the_whole() {
    let file = sealed();
    for length in (0..file.len()).step_by(61).chain(file.len() - 100..file.len()) {
        let error = open(file[..length].to_vec()).expect_err("it is cut off");
        assert_eq!(error.code(), "bundle-damaged", "{length}: {error}");
    }
    assert!(open([b"x", file.as_slice()].concat()).is_err());
    assert!(open([&file[..], &file[..]].concat()).is_err());
}

#[test]
fn names_may_be_as_long_as_the_limit() {
    let mut zip = Zip::of(&sealed_entries());
    add(&mut zip, &[b'a'; 200]);
    let error = open(zip.bytes()).expect_err("the manifest does not know it");
    assert!(error.to_string().contains("not in the manifest"), "{error}");
}

proptest! {
    #[test]
    fn arbitrary_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..2000)) {
        prop_assert_eq!(open(bytes).expect_err("not a bundle").code(), "bundle-damaged");
    }

    #[test]
    fn arbitrary_ends_are_refused(end in proptest::collection::vec(any::<u8>(), 0..300)) {
        let mut file = sealed();
        let length = file.len();
        file[length - end.len()..].copy_from_slice(&end);
        if file != sealed() {
            prop_assert_eq!(open(file).expect_err("not a bundle").code(), "bundle-damaged");
        }
    }
}
