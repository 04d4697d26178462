//! One key that passes for two: under a second id, in a second spelling, or listed again.

use std::collections::BTreeMap;

use haki_trust::Root;
use haki_trust::author::{self, Role, Roles};
use haki_trust::keys::SigningKey;
use sha2::{Digest, Sha256};

use crate::publisher::{EXPIRES, Json, Repository, code, edit, key, tamper};

/// The canonical form, written a second time here, so that key ids in these tests are computed
/// by other code than the verifier's.
fn canonical(json: &Json) -> String {
    match json {
        Json::String(text) => format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"")),
        Json::Array(values) => format!("[{}]", values.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Json::Object(fields) => {
            let sorted: BTreeMap<_, _> = fields.iter().collect();
            let fields: Vec<_> =
                sorted.iter().map(|(name, value)| format!("\"{name}\":{}", canonical(value))).collect();
            format!("{{{}}}", fields.join(","))
        }
        plain => plain.to_string(),
    }
}

fn id_of(key: &Json) -> String {
    hex::encode(Sha256::digest(canonical(key)))
}

/// A root whose root role needs two signatures and lists `key` under a second id, made by `respell`.
/// The same signature stands under both ids.
fn root_with_one_key_twice(key: &SigningKey, respell: impl FnOnce(&mut Json)) -> Vec<u8> {
    let other = SigningKey::from_seed(&[99; 32]);
    let mut roles = Roles::of_one(key);
    roles.root = Role::of(&[key.clone(), other.clone()], 2);
    let root = author::root(1, EXPIRES, &roles, &[]).expect("root");
    let mut second_id = String::new();
    let root = edit(&root, &[], |signed| {
        let mut second = signed["keys"][key.id()].clone();
        respell(&mut second);
        second_id = id_of(&second);
        signed["keys"].as_object_mut().expect("keys").remove(other.id());
        signed["keys"][&second_id] = second;
        signed["roles"]["root"]["keyids"] = serde_json::json!([key.id(), second_id]);
    });
    let root = author::add_signature(&root, key).expect("signed");
    tamper(&root, |json| {
        let mut again = json["signatures"][0].clone();
        again["keyid"] = second_id.into();
        json["signatures"].as_array_mut().expect("signatures").push(again);
    })
}

#[test]
fn a_key_under_two_ids_counts_once() {
    let ed25519 = key(1);
    let ecdsa = SigningKey::generate_ecdsa_p256().expect("key");
    for key in [&ed25519, &ecdsa] {
        let root = root_with_one_key_twice(key, |json| json["x-owner"] = "somebody else".into());
        let error = Root::from_trusted(&root).expect_err("one key is not two");
        assert_eq!(error.code(), "metadata-unsigned");
        assert!(error.to_string().contains("1 valid signatures"), "both verify, one counts: {error}");
    }
}

#[test]
fn a_key_in_two_spellings_counts_once() {
    let upper = |json: &mut Json| {
        let public = json["keyval"]["public"].as_str().expect("text").to_uppercase();
        json["keyval"]["public"] = public.into();
    };
    assert_eq!(
        Root::from_trusted(&root_with_one_key_twice(&key(1), upper)).expect_err("once").code(),
        "metadata-unsigned"
    );
    let respellings: [fn(String) -> String; 3] =
        [|pem| pem.trim_end().to_owned(), |pem| pem.replace('\n', "\r\n"), |pem| format!("{pem}\n")];
    for respell in respellings {
        let ecdsa = SigningKey::generate_ecdsa_p256().expect("key");
        let root = root_with_one_key_twice(&ecdsa, |json| {
            json["keyval"]["public"] = respell(json["keyval"]["public"].as_str().expect("text").to_owned()).into();
        });
        assert_eq!(Root::from_trusted(&root).expect_err("once").code(), "metadata-unsigned");
    }
}

#[test]
fn a_key_whose_id_is_not_its_hash_counts_for_nothing() {
    let key = key(1);
    let root = author::root(1, EXPIRES, &Roles::of_one(&key), &[]).expect("root");
    let root = String::from_utf8(root).expect("UTF-8").replace(key.id(), &"0".repeat(64));
    let signed: Json = serde_json::from_str(&root).expect("JSON");
    let root = author::sign_json(&serde_json::to_vec(&signed["signed"]).expect("JSON"), std::slice::from_ref(&key))
        .expect("root");
    let root = String::from_utf8(root).expect("UTF-8").replace(key.id(), &"0".repeat(64));
    assert_eq!(Root::from_trusted(root.as_bytes()).expect_err("refused").code(), "metadata-unsigned");
}

#[test]
fn rejects_a_key_id_listed_twice_in_a_role() {
    let mut hostile = Repository::new();
    let signers = hostile.keys.root.clone();
    let root = edit(&hostile.root(2, &signers), &signers, |signed| {
        let id = signed["roles"]["snapshot"]["keyids"][0].clone();
        signed["roles"]["snapshot"] = serde_json::json!({"keyids": [id, id], "threshold": 2});
    });
    hostile.roots.insert(2, root);
    assert_eq!(code(hostile.verify()), "metadata-malformed");
}

#[test]
fn rejects_two_signatures_under_one_key_id() {
    let mut hostile = Repository::new();
    hostile.timestamp = tamper(&hostile.timestamp, |json| {
        let again = json["signatures"][0].clone();
        json["signatures"].as_array_mut().expect("signatures").push(again);
    });
    assert_eq!(code(hostile.verify()), "metadata-malformed");
}

#[test]
fn a_malleable_signature_does_not_make_two_of_one() {
    // The other ECDSA signature (r, n−s) of the same key is as good as the first, and no better.
    let key = SigningKey::generate_ecdsa_p256().expect("key");
    let root = root_with_one_key_twice(&key, |json| json["x-owner"] = "somebody else".into());
    let root = tamper(&root, |json| {
        let sig = hex::decode(json["signatures"][1]["sig"].as_str().expect("text")).expect("hex");
        let signature = p256::ecdsa::Signature::from_der(&sig).expect("DER");
        let (r, s) = signature.split_scalars();
        let other = p256::ecdsa::Signature::from_scalars(r.to_bytes(), (-*s).to_bytes()).expect("signature");
        json["signatures"][1]["sig"] = hex::encode(other.to_der().as_bytes()).into();
    });
    let error = Root::from_trusted(&root).expect_err("one key");
    assert!(error.to_string().contains("1 valid signatures"), "{error}");
}
