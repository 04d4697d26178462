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
