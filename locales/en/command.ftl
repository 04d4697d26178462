### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Check, build, sign and search bundles of rights information.
command-check-about = Read the authoring tree and report every mistake with file and line.
command-check-content-help = Folder of the authoring tree.
command-check-json-help = Print JSON, one object with all problems.
command-build-about = Build one unsigned bundle per namespace from the authoring tree.
command-build-content-help = Folder of the authoring tree.
command-build-out-help = Folder for the unsigned bundles.
command-build-only-help = Build only this namespace; may be given more than once.
command-build-json-help = Print JSON, one object per bundle.
command-sign-about = Sign unsigned bundles with the keys of a publisher.
command-sign-files-help = Unsigned bundles, as `build` writes them.
command-sign-keys-help = Folder with the publisher's root metadata and role keys.
command-sign-out-help = Folder for the signed bundles: a library.
command-sign-json-help = Print JSON, one object per bundle.
command-inspect-about = Show what a bundle says of itself. Nothing is verified.
command-inspect-file-help = A bundle, signed or not.
command-inspect-json-help = Print the manifest as JSON.
command-verify-about = Verify bundles in full: signatures, hashes of every entry, content and index.
command-verify-paths-help = Bundles, or folders of bundles.
command-verify-json-help = Print JSON, one object per bundle.
command-search-about = Search a library as the app does.
command-search-query-help = Words in any language.
command-search-lang-help = Language in which results are shown, as a BCP 47 tag.
command-search-library-help = Folder of bundles; without it, the one that `cargo xtask run` built.
command-search-json-help = Print JSON: results with id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } problem found.
       *[other] { $problems } problems found.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] No problems: { $bundles } bundle, { $items } items.
       *[other] No problems: { $bundles } bundles, { $items } items.
    }
build-step-check = Checking the content
# $namespace (String): the bundle's namespace.
build-step-import = Importing { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Indexing { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: { $items } items, { $languages } languages, { $kib } KiB, unsigned
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: signed by { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, edition { $edition }, signed by { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Nothing found.
        [one] { $count } result
       *[other] { $count } results
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = found in { $language }: { $words }
search-cut = Only the beginning of the query was used.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki could not make a private folder for this session: { $why }. Free some memory or disk space and start again.
app-lock-failed = Haki could not close itself off from the network, so it did not open: { $why }.
app-window-failed = Haki could not open its window: { $why }. On Linux it needs WebKitGTK 4.1.

## Keys, and signing with keys on different machines.

command-sign-detached-help = The keys are on different machines: add the signatures of the keys here, and finish once all are there.
command-sign-with-help = What a colleague signed: a folder ending in “.signing”, or a draft of a root. May be given more than once.
command-sign-passphrase-file-help = File whose first line is the passphrase; without it, you are asked.
command-keys-about = Make keys, list them, and change whose keys count.
command-keys-new-about = Make a key. The private half is encrypted with a passphrase.
command-keys-new-name-help = Name of the key: a–z, 0–9 and hyphens.
command-keys-new-out-help = Folder for the two files of the key.
command-keys-new-kind-help = Kind of key.
command-keys-new-passphrase-file-help = File whose first line is the passphrase; without it, you are asked twice.
command-keys-new-json-help = Print JSON, one object.
command-keys-list-about = Show the newest root, its roles, and the keys in a folder.
command-keys-list-folder-help = Folder with the publisher's roots and keys.
command-keys-list-json-help = Print JSON, one object.
command-keys-rotate-about = Draft the next root with other keys for the roles named; the first root names all four.
command-keys-rotate-folder-help = Folder with the publisher's roots.
command-keys-rotate-expires-help = Day on which the new root expires: YYYY-MM-DD.
command-keys-rotate-threshold-help = How many keys of a role must sign: ROLE=NUMBER. Without it, more than half.
command-keys-rotate-root-help = Public keys of the root role.
command-keys-rotate-targets-help = Public keys of the targets role, which vouches for content.
command-keys-rotate-snapshot-help = Public keys of the snapshot role.
command-keys-rotate-timestamp-help = Public keys of the timestamp role.
command-keys-rotate-json-help = Print JSON, one object.
command-keys-revoke-about = Draft the next root without these keys, in any role.
command-keys-revoke-folder-help = Folder with the publisher's roots.
command-keys-revoke-keys-help = Keys by their names, or by the beginning of their ids.
command-keys-revoke-expires-help = Day on which the new root expires: YYYY-MM-DD.
command-keys-revoke-threshold-help = How many keys of a role must sign from now on: ROLE=NUMBER. Without it, as many as before.
command-keys-revoke-json-help = Print JSON, one object.
# $name (String): name of a key. A prompt.
keys-passphrase = Passphrase of the key { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = New passphrase for the key { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = The same passphrase again:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Keep { $private } and its passphrase to yourself. Give { $public } to your colleagues. The key's id is { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Root { $version }, expires { $expires }. Fingerprint: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: draft of root { $version }, not signed yet. Fingerprint: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, edition { $edition }. Compare with your colleagues: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: root { $version }, expires { $expires }. Compare with your colleagues: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: enough keys have signed. Give this root to all your colleagues.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: signed by { $have } of { $wanted } keys needed of the new root.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: signed by { $have } of { $wanted } keys needed of the root before it.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: content signed by { $have } of { $wanted } keys needed.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: list of files signed by { $have } of { $wanted } keys needed.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: newest edition signed by { $have } of { $wanted } keys needed.
