### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = د حقونو د معلوماتو بستې ګوري، جوړوي، لاسلیکوي او لټوي.
command-check-about = د منځپانګې ونه لولي او هره تېروتنه له فایل او کرښې سره راپور کوي.
command-check-content-help = د منځپانګې د ونې فولډر.
command-check-json-help = په JSON بڼه یې چاپوي: یو شی له ټولو ستونزو سره.
command-build-about = د منځپانګې له ونې څخه د هر نوم ځای لپاره یوه بې لاسلیکه بسته جوړوي.
command-build-content-help = د منځپانګې د ونې فولډر.
command-build-out-help = د بې لاسلیکه بستو لپاره فولډر.
command-build-only-help = یوازې دا نوم ځای جوړوي؛ له یو ځل زیات هم ورکول کېدای شي.
command-build-json-help = په JSON بڼه یې چاپوي: د هرې بستې لپاره یو شی.
command-sign-about = بې لاسلیکه بستې د یوه خپروونکي په کیلي ګانو لاسلیکوي.
command-sign-files-help = بې لاسلیکه بستې، څنګه چې `build` یې لیکي.
command-sign-keys-help = هغه فولډر چې د خپروونکي ریښه يي (root) مېټاډېټا او د رولونو کیلي ګانې پکې دي.
command-sign-out-help = د لاسلیک شویو بستو لپاره فولډر: یو کتابتون.
command-sign-json-help = په JSON بڼه یې چاپوي: د هرې بستې لپاره یو شی.
command-inspect-about = ښيي چې یوه بسته د خپل ځان په اړه څه وايي. هېڅ شی نه تاییدېږي.
command-inspect-file-help = یوه بسته، لاسلیک شوې یا بې لاسلیکه.
command-inspect-json-help = د بستې مانیفېست په JSON بڼه چاپوي.
command-verify-about = بستې په بشپړه توګه تاییدوي: لاسلیکونه، د هرې برخې هش، منځپانګه او اېندېکس.
command-verify-paths-help = بستې، یا د بستو فولډرونه.
command-verify-json-help = په JSON بڼه یې چاپوي: د هرې بستې لپاره یو شی.
command-search-about = په کتابتون کې د پروګرام په شان لټون کوي.
command-search-query-help = په هره ژبه کلمې.
command-search-lang-help = هغه ژبه چې پایلې پرې ښودل کېږي، د BCP 47 نښې په بڼه.
command-search-library-help = د بستو فولډر؛ که نه وي، هغه چې `cargo xtask run` جوړ کړی دی.
command-search-json-help = په JSON بڼه یې چاپوي: پایلې له id، lang، title، matched_lang، why سره.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } ستونزه وموندل شوه.
       *[other] { $problems } ستونزې وموندل شوې.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] ستونزه نشته: { $bundles } بسته، پاڼې: { $items }.
       *[other] ستونزه نشته: { $bundles } بستې، پاڼې: { $items }.
    }
build-step-check = منځپانګه کتل کېږي
# $namespace (String): the bundle's namespace.
build-step-import = راوړل کېږي: { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = اېندېکس یې جوړېږي: { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: پاڼې: { $items }، ژبې: { $languages }، { $kib } KiB، بې لاسلیکه
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: لاسلیک یې کړی: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }، نسخه { $edition }، لاسلیک یې کړی: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] هېڅ ونه موندل شول.
        [one] { $count } پایله
       *[other] { $count } پایلې
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = په دې ژبه وموندل شو، { $language }: { $words }
search-cut = د پوښتنې یوازې پیل وکارول شو.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki د دې ناستې لپاره شخصي فولډر جوړ نه کړای شو: { $why }. یو څه حافظه یا د ډیسک ځای خالي کړئ او بیا یې پیل کړئ.
app-lock-failed = Haki ځان له شبکې بېل نه کړای شو، نو خلاصه نه شوه: { $why }.
app-window-failed = Haki خپله کړکۍ خلاصه نه کړای شوه: { $why }. په Linux کې WebKitGTK 4.1 ته اړتیا لري.

## Keys, and signing with keys on different machines.

command-sign-detached-help = کیلي ګانې په بېلابېلو کمپیوټرونو کې دي: د دې ځای د کیلي ګانو لاسلیکونه ورزیاتوي، او چې ټول راغلل، کار بشپړوي.
command-sign-with-help = هغه څه چې یوه همکار لاسلیک کړي دي: یو فولډر چې نوم یې په «{ ".signing" }» پای ته رسېږي، یا د یوې ریښې مسوده. له یو ځل زیات هم ورکول کېدای شي.
command-sign-passphrase-file-help = هغه فایل چې لومړۍ کرښه یې پټه جمله ده؛ که نه وي، له تاسو پوښتل کېږي.
command-keys-about = کیلي ګانې جوړوي، لېست کوي یې، او بدلوي چې د چا کیلي ګانې اعتبار لري.
command-keys-new-about = یوه کیلي جوړوي. شخصي نیمایي یې په پټه جمله رمزي کېږي.
command-keys-new-name-help = د کیلي نوم: a–z، 0–9 او منځنۍ کرښې.
command-keys-new-out-help = د کیلي د دوو فایلونو لپاره فولډر.
command-keys-new-kind-help = د کیلي ډول.
command-keys-new-passphrase-file-help = هغه فایل چې لومړۍ کرښه یې پټه جمله ده؛ که نه وي، دوه ځله له تاسو پوښتل کېږي.
command-keys-new-json-help = په JSON بڼه یې چاپوي: یو شی.
command-keys-list-about = تر ټولو نوې ریښه، د هغې رولونه او په یوه فولډر کې کیلي ګانې ښيي.
command-keys-list-folder-help = هغه فولډر چې د خپروونکي ریښې او کیلي ګانې پکې دي.
command-keys-list-json-help = په JSON بڼه یې چاپوي: یو شی.
command-keys-rotate-about = د راتلونکې ریښې مسوده جوړوي، چې نومول شوي رولونه پکې نورې کیلي ګانې لري؛ لومړۍ ریښه ټول څلور رولونه نوموي.
command-keys-rotate-folder-help = هغه فولډر چې د خپروونکي ریښې پکې دي.
command-keys-rotate-expires-help = هغه ورځ چې د نوې ریښې اعتبار پای ته رسېږي: YYYY-MM-DD.
command-keys-rotate-threshold-help = د یوه رول څو کیلي ګانې باید لاسلیک وکړي: ROLE=NUMBER. که نه وي، تر نیمایي ډېرې.
command-keys-rotate-root-help = د root رول عامه کیلي ګانې.
command-keys-rotate-targets-help = د targets رول عامه کیلي ګانې، چې د منځپانګې ضمانت کوي.
command-keys-rotate-snapshot-help = د snapshot رول عامه کیلي ګانې.
command-keys-rotate-timestamp-help = د timestamp رول عامه کیلي ګانې.
command-keys-rotate-json-help = په JSON بڼه یې چاپوي: یو شی.
command-keys-revoke-about = د راتلونکې ریښې مسوده له دې کیلي ګانو پرته جوړوي، په هر رول کې چې وي.
command-keys-revoke-folder-help = هغه فولډر چې د خپروونکي ریښې پکې دي.
command-keys-revoke-keys-help = کیلي ګانې د هغوی په نومونو، یا د هغوی د پېژندګڼو په پیل.
command-keys-revoke-expires-help = هغه ورځ چې د نوې ریښې اعتبار پای ته رسېږي: YYYY-MM-DD.
command-keys-revoke-threshold-help = له دې وروسته د یوه رول څو کیلي ګانې باید لاسلیک وکړي: ROLE=NUMBER. که نه وي، د پخوا هومره.
command-keys-revoke-json-help = په JSON بڼه یې چاپوي: یو شی.
# $name (String): name of a key. A prompt.
keys-passphrase = د { $name } کیلي پټه جمله:
# $name (String): name of a key. A prompt.
keys-passphrase-new = د { $name } کیلي لپاره نوې پټه جمله:
# $name (String): name of a key. A prompt.
keys-passphrase-again = هماغه پټه جمله یو ځل بیا:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = { $private } او پټه جمله یې له ځان سره وساتئ. { $public } خپلو همکارانو ته ورکړئ. د کیلي پېژندګڼه { $id } ده.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = ریښه { $version }، د اعتبار پای: { $expires }. د کیلي ګانو ګڼې: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: د ریښې { $version } مسوده، لا نه ده لاسلیک شوې. د کیلي ګانو ګڼې: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }، نسخه { $edition }. له خپلو همکارانو سره یې پرتله کړئ: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: ریښه { $version }، د اعتبار پای: { $expires }. له خپلو همکارانو سره یې پرتله کړئ: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: بس کیلي ګانو لاسلیک کړې ده. دا ریښه خپلو ټولو همکارانو ته ورکړئ.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: د نوې ریښې د کیلي ګانو لاسلیکونه: له { $wanted } اړینو څخه { $have }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: تر هغې مخکې ریښې د کیلي ګانو لاسلیکونه: له { $wanted } اړینو څخه { $have }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: د منځپانګې لاسلیکونه: له { $wanted } اړینو څخه { $have }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: د فایلونو د لېست لاسلیکونه: له { $wanted } اړینو څخه { $have }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: د تر ټولو نوې نسخې لاسلیکونه: له { $wanted } اړینو څخه { $have }.
