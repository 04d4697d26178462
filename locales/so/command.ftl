### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Hubi, dhis, saxiix oo ka raadi xirmooyinka macluumaadka xuquuqda.
command-check-about = Akhri geedka qoraalka oo sheeg qalad kasta, faylka iyo sadarka uu ku jiro.
command-check-content-help = Galka geedka qoraalka.
command-check-json-help = Daabac JSON: hal shay oo ay ku jiraan dhammaan qaladaadku.
command-build-about = Geedka qoraalka ka dhis hal xirmo oo aan saxiixnayn namespace kasta.
command-build-content-help = Galka geedka qoraalka.
command-build-out-help = Galka xirmooyinka aan saxiixnayn.
command-build-only-help = Dhis namespace-kan keliya; dhowr jeer waa la bixin karaa.
command-build-json-help = Daabac JSON: hal shay xirmo kasta.
command-sign-about = Xirmooyinka aan saxiixnayn ku saxiix furayaasha daabace.
command-sign-files-help = Xirmooyin aan saxiixnayn, sida uu `build` u qoro.
command-sign-keys-help = Galka xogta xididka ee daabacaha (root metadata) iyo furayaasha doorarka.
command-sign-out-help = Galka xirmooyinka saxiixan: maktabad.
command-sign-json-help = Daabac JSON: hal shay xirmo kasta.
command-inspect-about = Tus waxa xirmadu iska sheegto. Waxba lama xaqiijiyo.
command-inspect-file-help = Xirmo, saxiixan ama aan saxiixnayn.
command-inspect-json-help = Manifest-ka u daabac JSON ahaan.
command-verify-about = Xirmooyinka si buuxda u xaqiiji: saxiixyada, hash-ka qayb kasta, nuxurka iyo tusmada.
command-verify-paths-help = Xirmooyin, ama galal xirmooyin ku jiraan.
command-verify-json-help = Daabac JSON: hal shay xirmo kasta.
command-search-about = Maktabad uga raadi sida barnaamijku u raadiyo.
command-search-query-help = Erayo luqad kasta ah.
command-search-lang-help = Luqadda natiijooyinka lagu tuso, sida summad BCP 47 ah.
command-search-library-help = Gal xirmooyin; haddii aan la bixin, kii uu dhisay `cargo xtask run`.
command-search-json-help = Daabac JSON: natiijooyin leh id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } qalad ayaa la helay.
       *[other] { $problems } qalad ayaa la helay.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Qalad ma jiro: { $bundles } xirmo, tirada bogagga { $items }.
       *[other] Qalad ma jiro: { $bundles } xirmo, tirada bogagga { $items }.
    }
build-step-check = Nuxurka ayaa la hubinayaa
# $namespace (String): the bundle's namespace.
build-step-import = Waa la soo gelinayaa { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Waa la tusmaynayaa { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: bogag { $items }, luqado { $languages }, { $kib } KiB, aan saxiixnayn
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: waxaa saxiixay { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, daabacaadda { $edition }, waxaa saxiixay { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Waxba lama helin.
        [one] { $count } natiijo
       *[other] { $count } natiijo
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = laga helay { $language }: { $words }
search-cut = Bilowga su'aasha keliya ayaa la isticmaalay.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki way samayn kari wayday gal gaar u ah isticmaalkan: { $why }. Meel ka bannee xusuusta ama diskiga, kadibna mar kale bilow.
app-lock-failed = Haki way iska xiri kari wayday shabakadda, sidaas darteed ma furmin: { $why }.
app-window-failed = Haki daaqaddeeda way furi kari wayday: { $why }. Linux waxay ku baahan tahay WebKitGTK 4.1.
