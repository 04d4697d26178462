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

## Keys, and signing with keys on different machines.

command-sign-detached-help = Furayaashu waxay ku kala jiraan mashiinno kala duwan: halkan ku dar saxiixyada furayaasha halkan yaalla, dhammaystirna marka ay dhammaan yimaadaan.
command-sign-with-help = Waxa uu saxiixay qof kula shaqeeya: gal magaciisu ku dhammaado “.signing”, ama qabyo root ah. Dhowr jeer waa la bixin karaa.
command-sign-passphrase-file-help = Fayl sadarkiisa koowaad yahay ereyga sirta ah; haddii aan la bixin, adiga ayaa lagu weydiinayaa.
command-keys-about = Samee furayaal, taxo, oo beddel cidda furayaasheedu shaqeeyaan.
command-keys-new-about = Samee fure. Qaybta gaarka ah waxaa lagu sireeyaa erey sir ah.
command-keys-new-name-help = Magaca furaha: a–z, 0–9 iyo jiitin (-).
command-keys-new-out-help = Galka labada fayl ee furaha.
command-keys-new-kind-help = Nooca furaha.
command-keys-new-passphrase-file-help = Fayl sadarkiisa koowaad yahay ereyga sirta ah; haddii aan la bixin, laba jeer ayaa lagu weydiinayaa.
command-keys-new-json-help = Daabac JSON: hal shay.
command-keys-list-about = Tus root-ka ugu cusub, doorarkiisa, iyo furayaasha gal ku jira.
command-keys-list-folder-help = Galka root-yada iyo furayaasha daabacaha.
command-keys-list-json-help = Daabac JSON: hal shay.
command-keys-rotate-about = Qor qabyada root-ka xiga oo furayaal kale u leh doorarka la magacaabay; root-ka koowaad wuxuu magacaabaa afarta oo dhan.
command-keys-rotate-folder-help = Galka root-yada daabacaha.
command-keys-rotate-expires-help = Maalinta uu root-ka cusub dhacayo: YYYY-MM-DD.
command-keys-rotate-threshold-help = Inta fure ee door ay tahay inay saxiixaan: ROLE=NUMBER. Haddii aan la bixin, in ka badan kala badh.
command-keys-rotate-root-help = Furayaasha furan ee doorka root.
command-keys-rotate-targets-help = Furayaasha furan ee doorka targets, kaas oo nuxurka u markhaati fura.
command-keys-rotate-snapshot-help = Furayaasha furan ee doorka snapshot.
command-keys-rotate-timestamp-help = Furayaasha furan ee doorka timestamp.
command-keys-rotate-json-help = Daabac JSON: hal shay.
command-keys-revoke-about = Qor qabyada root-ka xiga oo aan furayaashan lahayn, door kasta.
command-keys-revoke-folder-help = Galka root-yada daabacaha.
command-keys-revoke-keys-help = Furayaasha magacooda, ama bilowga aqoonsigooda (id).
command-keys-revoke-expires-help = Maalinta uu root-ka cusub dhacayo: YYYY-MM-DD.
command-keys-revoke-threshold-help = Inta fure ee door ay tahay inay saxiixaan laga bilaabo hadda: ROLE=NUMBER. Haddii aan la bixin, intii hore oo kale.
command-keys-revoke-json-help = Daabac JSON: hal shay.
# $name (String): name of a key. A prompt.
keys-passphrase = Ereyga sirta ah ee furaha { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Erey sir ah oo cusub oo furaha { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Isla ereygii sirta ahaa mar kale:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = { $private } iyo ereygiisa sirta ah adigu hayso. { $public } sii dadka kula shaqeeya. Aqoonsiga furuhu waa { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Root { $version }, wuxuu dhacayaa { $expires }. Lambarka lagu aqoonsado: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: qabyada root { $version }, weli lama saxiixin. Lambarka lagu aqoonsado: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, daabacaadda { $edition }. La barbardhig dadka kula shaqeeya: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: root { $version }, wuxuu dhacayaa { $expires }. La barbardhig dadka kula shaqeeya: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: furayaal ku filan ayaa saxiixay. Root-kan sii dhammaan dadka kula shaqeeya.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: root-ka cusub waxaa saxiixay { $have } fure, waxaa loo baahan yahay { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: root-kii ka horreeyay furayaashiisa waxaa ka saxiixay { $have }, waxaa loo baahan yahay { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: nuxurka waxaa saxiixay { $have } fure, waxaa loo baahan yahay { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: liiska faylasha waxaa saxiixay { $have } fure, waxaa loo baahan yahay { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: daabacaadda ugu cusub waxaa saxiixay { $have } fure, waxaa loo baahan yahay { $wanted }.
