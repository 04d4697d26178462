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
