### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Pakêtên agahiyên mafan kontrol dike, çêdike, îmze dike û tê de digere.
command-check-about = Dara nivîsan dixwîne û her şaşiyê bi dosya û rêzê nîşan dide.
command-check-content-help = Peldanka dara nivîsan.
command-check-json-help = JSON dinivîse: objeyek bi hemû pirsgirêkan.
command-build-about = Ji dara nivîsan ji bo her navqadê pakêteke bê îmze çêdike.
command-build-content-help = Peldanka dara nivîsan.
command-build-out-help = Peldank ji bo pakêtên bê îmze.
command-build-only-help = Tenê vê navqadê çêdike; dikare ji carekê zêdetir were dayîn.
command-build-json-help = JSON dinivîse: objeyek ji bo her pakêtê.
command-sign-about = Pakêtên bê îmze bi mifteyên weşangerekî îmze dike.
command-sign-files-help = Pakêtên bê îmze, wek ku `build` wan dinivîse.
command-sign-keys-help = Peldank bi metadaneyên kok (root) û mifteyên rolan ên weşanger.
command-sign-out-help = Peldank ji bo pakêtên îmzekirî: pirtûkxaneyek.
command-sign-json-help = JSON dinivîse: objeyek ji bo her pakêtê.
command-inspect-about = Nîşan dide ka pakêtek li ser xwe çi dibêje. Tiştek nayê piştrastkirin.
command-inspect-file-help = Pakêtek, bi îmze an bê îmze.
command-inspect-json-help = Manîfestê wek JSON dinivîse.
command-verify-about = Pakêtan bi temamî piştrast dike: îmze, haşa her beşê, naverok û îndeks.
command-verify-paths-help = Pakêt, an peldankên pakêtan.
command-verify-json-help = JSON dinivîse: objeyek ji bo her pakêtê.
command-search-about = Di pirtûkxaneyekê de wek sepanê digere.
command-search-query-help = Peyv bi her zimanî.
command-search-lang-help = Zimanê ku encam pê tên nîşandan, wek etîketa BCP 47.
command-search-library-help = Peldanka pakêtan; heke neyê dayîn, ya ku `cargo xtask run` çêkiriye.
command-search-json-help = JSON dinivîse: encam bi id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } pirsgirêk hat dîtin.
       *[other] { $problems } pirsgirêk hatin dîtin.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Pirsgirêk tune ye: { $bundles } pakêt, { $items } rûpel.
       *[other] Pirsgirêk tune ye: { $bundles } pakêt, { $items } rûpel.
    }
build-step-check = Naverok tê kontrolkirin
# $namespace (String): the bundle's namespace.
build-step-import = Tê anîn: { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Îndeks tê çêkirin: { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: { $items } rûpel, { $languages } ziman, { $kib } KiB, bê îmze
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: îmzekirî, weşanger: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, weşan { $edition }, îmzekirî, weşanger: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Tiştek nehat dîtin.
        [one] { $count } encam
       *[other] { $count } encam
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = hat dîtin (ziman: { $language }): { $words }
search-cut = Tenê destpêka pirsê hat bikaranîn.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki nikarîbû ji bo vê rûniştinê peldankeke taybet çêbike: { $why }. Hinek bîr an cihê dîskê vala bikin û ji nû ve dest pê bikin.
app-lock-failed = Haki nikarîbû xwe ji torê veqetîne, loma nehat vekirin: { $why }.
app-window-failed = Haki nikarîbû paceya xwe veke: { $why }. Li Linuxê WebKitGTK 4.1 pêwîst e.
