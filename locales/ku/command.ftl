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

## Keys, and signing with keys on different machines.

command-sign-detached-help = Mifte li ser komputerên cuda ne: îmzeyên mifteyên li vir lê zêde dike, û dema ku hemû temam bin, kar diqedîne.
command-sign-with-help = Tiştê ku hevkarekî îmze kiriye: peldankeke ku navê wê bi “.signing” diqede, an reşnivîsa kokekê. Dikare ji carekê zêdetir were dayîn.
command-sign-passphrase-file-help = Dosyaya ku rêza wê ya yekem hevoka şîfreyê ye; heke neyê dayîn, ji we tê pirsîn.
command-keys-about = Mifteyan çêdike, lîste dike, û diguherîne ka mifteyên kê derbasdar in.
command-keys-new-about = Mifteyekê çêdike. Nîvê taybet bi hevoka şîfreyê tê şîfrekirin.
command-keys-new-name-help = Navê mifteyê: a–z, 0–9 û bendik (-).
command-keys-new-out-help = Peldank ji bo her du dosyayên mifteyê.
command-keys-new-kind-help = Cureyê mifteyê.
command-keys-new-passphrase-file-help = Dosyaya ku rêza wê ya yekem hevoka şîfreyê ye; heke neyê dayîn, du caran ji we tê pirsîn.
command-keys-new-json-help = JSON dinivîse: objeyek.
command-keys-list-about = Koka herî nû, rolên wê û mifteyên di peldankekê de nîşan dide.
command-keys-list-folder-help = Peldank bi kok û mifteyên weşanger.
command-keys-list-json-help = JSON dinivîse: objeyek.
command-keys-rotate-about = Reşnivîsa koka nû bi mifteyên din ji bo rolên navkirî çêdike; koka yekem navê her çar rolan dide.
command-keys-rotate-folder-help = Peldank bi kokên weşanger.
command-keys-rotate-expires-help = Roja ku dema koka nû diqede: YYYY-MM-DD.
command-keys-rotate-threshold-help = Divê çend mifteyên rolekê îmze bikin: ROLE=NUMBER. Heke neyê dayîn, ji nîvî zêdetir.
command-keys-rotate-root-help = Mifteyên giştî yên rola root.
command-keys-rotate-targets-help = Mifteyên giştî yên rola targets, ku ji bo naverokê kefîl e.
command-keys-rotate-snapshot-help = Mifteyên giştî yên rola snapshot.
command-keys-rotate-timestamp-help = Mifteyên giştî yên rola timestamp.
command-keys-rotate-json-help = JSON dinivîse: objeyek.
command-keys-revoke-about = Reşnivîsa koka nû bêyî van mifteyan çêdike, di kîjan rolê de bin jî.
command-keys-revoke-folder-help = Peldank bi kokên weşanger.
command-keys-revoke-keys-help = Mifte bi navên xwe, an bi destpêka nasnameyên xwe.
command-keys-revoke-expires-help = Roja ku dema koka nû diqede: YYYY-MM-DD.
command-keys-revoke-threshold-help = Ji niha û pê ve divê çend mifteyên rolekê îmze bikin: ROLE=NUMBER. Heke neyê dayîn, bi qasî berê.
command-keys-revoke-json-help = JSON dinivîse: objeyek.
# $name (String): name of a key. A prompt.
keys-passphrase = Hevoka şîfreyê ya mifteya { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Hevoka şîfreyê ya nû ji bo mifteya { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Heman hevoka şîfreyê careke din:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = { $private } û hevoka şîfreyê ya wê ji xwe re bihêlin. { $public } bidin hevkarên xwe. Nasnameya mifteyê { $id } ye.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Kok { $version }, dema wê diqede: { $expires }. Reqemên naskirinê: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: reşnivîsa koka { $version }, hîn nehatiye îmzekirin. Reqemên naskirinê: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, weşan { $edition }. Bi hevkarên xwe re berawird bikin: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: kok { $version }, dema wê diqede: { $expires }. Bi hevkarên xwe re berawird bikin: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: têra xwe mifteyan îmze kiriye. Vê kokê bidin hemû hevkarên xwe.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: îmzeyên mifteyên koka nû: { $have } ji { $wanted } yên pêwîst.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: îmzeyên mifteyên koka berî wê: { $have } ji { $wanted } yên pêwîst.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: îmzeyên naverokê: { $have } ji { $wanted } yên pêwîst.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: îmzeyên lîsteya dosyayan: { $have } ji { $wanted } yên pêwîst.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: îmzeyên weşana herî nû: { $have } ji { $wanted } yên pêwîst.
