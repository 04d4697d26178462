"""Make honest and hostile repositories with python-tuf.

    python3 make.py FOLDER

Each case becomes FOLDER/CASE/ with META files, `trusted.json` (the root held as trusted) and
`expected`: the target paths that must be found, one a line, or `!` and the error code.
"""

import copy
import datetime
import hashlib
import json
import pathlib
import sys

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    DelegatedRole,
    Delegations,
    Metadata,
    MetaFile,
    Root,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)
from tuf.api.serialization.json import JSONSerializer

EXPIRES = datetime.datetime(2999, 1, 1, tzinfo=datetime.timezone.utc)
CONTENT = b"content"
ED25519 = CryptoSigner.generate_ed25519
ECDSA = CryptoSigner.generate_ecdsa


class Repository:
    """An honest publisher; each case changes one."""

    def __init__(self, new=ED25519, root_keys=3, threshold=2):
        self.signers = {name: [new()] for name in ("timestamp", "snapshot", "targets")}
        self.signers["root"] = [new() for _ in range(root_keys)]
        self.root = Root(version=1, expires=EXPIRES, consistent_snapshot=False)
        for name, signers in self.signers.items():
            for signer in signers:
                self.root.add_key(signer.public_key, name)
        self.root.roles["root"].threshold = threshold
        self.targets = Targets(version=5, expires=EXPIRES)
        self.add(self.targets, "manifest.json")
        self.snapshot = Snapshot(version=5, expires=EXPIRES)
        self.timestamp = Timestamp(version=5, expires=EXPIRES)
        self.delegated = {}
        self.files = {}
        self.write_root()
        self.trusted = self.files["1.root.json"]

    @staticmethod
    def add(targets, path, content=CONTENT):
        targets.targets[path] = TargetFile.from_data(path, content, ["sha256", "sha512"])

    @staticmethod
    def sign(signed, signers):
        metadata = Metadata(signed)
        for signer in signers:
            metadata.sign(signer, append=True)
        return metadata.to_bytes(JSONSerializer(compact=False))

    def write_root(self, also=()):
        name = f"{self.root.version}.root.json"
        self.files[name] = self.sign(self.root, [*self.signers["root"], *also])

    def rotate(self, role, new=ED25519):
        old = self.signers[role][0]
        signer = new()
        self.root.version += 1
        self.root.revoke_key(old.public_key.keyid, role)
        self.root.add_key(signer.public_key, role)
        self.signers[role] = [*self.signers[role][1:], signer]
        self.write_root(also=[old] if role == "root" else [])

    def delegate(self, name, signer, delegator=None, targets=("media/a",), **scope):
        delegator = delegator or self.targets
        if delegator.delegations is None:
            delegator.delegations = Delegations({}, {})
        delegator.delegations.roles[name] = DelegatedRole(name, [], 1, False, **scope)
        delegator.add_key(signer.public_key, name)
        role = Targets(version=5, expires=EXPIRES)
        for path in targets:
            self.add(role, path)
        self.delegated[name] = (role, [signer])
        return role

    def write(self, hashes=True):
        def meta(version, data):
            if not hashes:
                return MetaFile(version)
            return MetaFile(version, len(data), {"sha256": hashlib.sha256(data).hexdigest()})

        for name, (role, signers) in self.delegated.items():
            data = self.files[f"{name}.json"] = self.sign(role, signers)
            self.snapshot.meta[f"{name}.json"] = meta(role.version, data)
        data = self.files["targets.json"] = self.sign(self.targets, self.signers["targets"])
        self.snapshot.meta["targets.json"] = meta(self.targets.version, data)
        data = self.files["snapshot.json"] = self.sign(self.snapshot, self.signers["snapshot"])
        self.timestamp.snapshot_meta = meta(self.snapshot.version, data)
        self.files["timestamp.json"] = self.sign(self.timestamp, self.signers["timestamp"])
        return self

    def tamper(self, file, change):
        data = json.loads(self.files[file])
        change(data)
        self.files[file] = json.dumps(data).encode()


def honest():
    yield "ed25519", Repository().write(), ["manifest.json"]
    yield "ecdsa", Repository(ECDSA).write(), ["manifest.json"]
    yield "without-hashes", Repository().write(hashes=False), ["manifest.json"]

    repository = Repository()
    for _ in range(2):
        repository.rotate("root", ECDSA)
    repository.rotate("timestamp")
    repository.rotate("targets", ECDSA)
    yield "rotated", repository.write(), ["manifest.json"]

    repository = Repository()
    media = repository.delegate("media", ED25519(), paths=["media/*"], targets=("media/a", "elsewhere"))
    repository.delegate("deep", ECDSA(), delegator=media, paths=["media/?"], targets=("media/b",))
    prefix = hashlib.sha256(b"shared").hexdigest()[:2]
    repository.delegate("bin", ED25519(), path_hash_prefixes=[prefix], targets=("shared", "not-shared!"))
    yield "delegated", repository.write(), ["manifest.json", "media/a", "media/b", "shared"]

    repository = Repository()
    for path in ("de\u0301.json", "d\u00e9.json", "\u0639\u0631\u0628\u064a", "\U0001f600", 'quote"\\', "line\nbreak\t"):
        repository.add(repository.targets, path)
    repository.targets.unrecognized_fields["x-more"] = {"b": [1, None, True], "a": "\u007f\u0080"}
    yield "unicode", repository.write(), list(repository.targets.targets)

    # Ten keys of an unknown kind beside ours: carried, never counted.
    repository = Repository()
    for _ in range(2):
        repository.root.add_key(CryptoSigner.generate_rsa().public_key, "targets")
    repository.root.version = 2
    repository.write_root()
    yield "rsa-beside", repository.write(), ["manifest.json"]


def hostile():
    for role in ("timestamp", "snapshot", "targets"):
        repository = Repository()
        repository.signers[role] = [ED25519()]
        yield f"arbitrary-software-{role}", repository.write(), "metadata-unsigned"

    repository = Repository()
    repository.signers["root"] = repository.signers["root"][:1]
    repository.rotate("targets")
    yield "key-compromise-below-threshold", repository.write(), "metadata-unsigned"

    repository = Repository(root_keys=1, threshold=1)
    old = repository.signers["root"]
    repository.rotate("root")
    repository.files["2.root.json"] = repository.sign(repository.root, repository.signers["root"])
    yield "root-not-signed-by-the-old", repository.write(), "metadata-unsigned"
    repository = copy.copy(repository)
    repository.files = dict(repository.files)
    repository.files["2.root.json"] = repository.sign(repository.root, old)
    yield "root-not-signed-by-the-new", repository, "metadata-unsigned"

    repository = Repository()
    repository.root.version = 2
    repository.write_root()
    repository.files["3.root.json"] = repository.files.pop("2.root.json")
    yield "root-skipped", repository.write(), "root-missing"

    repository = Repository().write()
    newer = repository.files["targets.json"].replace(b"999", b"998")
    repository.files["targets.json"] = newer
    yield "mix-and-match", repository, "hash-mismatch"

    for role, version in (("snapshot", 6), ("targets", 4)):
        repository = Repository().write(hashes=False)
        getattr(repository, role).version = version
        signed = getattr(repository, role)
        repository.files[f"{role}.json"] = repository.sign(signed, repository.signers[role])
        yield f"version-mismatch-{role}", repository, "metadata-version-mismatch"

    repository = Repository().write()
    repository.tamper("timestamp.json", lambda data: data["signatures"].append(data["signatures"][0]))
    yield "one-signature-twice", repository, "metadata-malformed"

    repository = Repository().write()
    repository.files["timestamp.json"] += b" " * (1 << 20)
    yield "endless-data", repository, "metadata-too-large"

    repository = Repository()
    repository.delegate("media", ED25519(), paths=["media/*"], targets=("manifest.json", "evil"))
    repository.targets.targets = {}
    yield "extraneous-dependencies", repository.write(), []

    repository = Repository()
    repository.delegate("media", ED25519(), paths=["media/*"])
    role, _ = repository.delegated["media"]
    repository.delegated["media"] = (role, [ED25519()])
    yield "delegated-by-a-stranger", repository.write(), "metadata-unsigned"


for case, repository, expected in [*honest(), *hostile()]:
    folder = pathlib.Path(sys.argv[1]) / case
    folder.mkdir(parents=True)
    for name, data in repository.files.items():
        (folder / name).write_bytes(data)
    (folder / "trusted.json").write_bytes(repository.trusted)
    lines = f"!{expected}" if isinstance(expected, str) else json.dumps(sorted(expected))
    (folder / "expected").write_text(lines, encoding="utf-8")
