### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = ናይ ሓበሬታ መሰላት ጥቕላላት (bundle) ምርግጋጽ፣ ምህናጽ፣ ምፍራምን ኣብኡ ምድላይን።
command-check-about = ነቲ ናይ ምድላው ፎልደር ኣንቢቡ ንነፍሲ ወከፍ ጌጋ ምስ ፋይሉን መስመሩን ይነግር።
command-check-content-help = ናይ ምድላው ፎልደር።
command-check-json-help = JSON የውጽእ፣ ኩሎም ጸገማት ዝሓዘ ሓደ ኦብጀክት።
command-build-about = ካብቲ ናይ ምድላው ፎልደር ንነፍሲ ወከፍ namespace ሓደ ዘይተፈረመ ጥቕላል ይሃንጽ።
command-build-content-help = ናይ ምድላው ፎልደር።
command-build-out-help = ንዘይተፈረሙ ጥቕላላት ዝኸውን ፎልደር።
command-build-only-help = ነዚ namespace ጥራይ ይሃንጽ፤ ካብ ሓደ ግዜ ንላዕሊ ክወሃብ ይከኣል።
command-build-json-help = JSON የውጽእ፣ ንነፍሲ ወከፍ ጥቕላል ሓደ ኦብጀክት።
command-sign-about = ዘይተፈረሙ ጥቕላላት ብመፍትሓት ናይ ሓደ ኣሕታሚ ይፍርም።
command-sign-files-help = `build` ከም ዝጽሕፎም ዘይተፈረሙ ጥቕላላት።
command-sign-keys-help = root metadata ናይቲ ኣሕታምን ናይ ተራታት መፍትሓትን ዘለዎ ፎልደር።
command-sign-out-help = ንዝተፈረሙ ጥቕላላት ዝኸውን ፎልደር፦ ቤተ መጻሕፍቲ።
command-sign-json-help = JSON የውጽእ፣ ንነፍሲ ወከፍ ጥቕላል ሓደ ኦብጀክት።
command-inspect-about = ሓደ ጥቕላል ብዛዕባ ርእሱ እንታይ ከም ዝብል የርኢ። ዝረጋገጽ ነገር የለን።
command-inspect-file-help = ሓደ ጥቕላል፣ ዝተፈረመ ወይ ዘይተፈረመ።
command-inspect-json-help = ነቲ manifest ብ JSON የውጽእ።
command-verify-about = ጥቕላላት ምሉእ ብምሉእ የረጋግጽ፦ ፊርማታት፣ hash ናይ ነፍሲ ወከፍ ትሕዝቶ፣ ጽሑፍን መዝገብ ምድላይን (index)።
command-verify-paths-help = ጥቕላላት፣ ወይ ናይ ጥቕላላት ፎልደራት።
command-verify-json-help = JSON የውጽእ፣ ንነፍሲ ወከፍ ጥቕላል ሓደ ኦብጀክት።
command-search-about = ኣብ ቤተ መጻሕፍቲ ከምቲ እቲ ኣፕ ዝገብሮ ይደሊ።
command-search-query-help = ብዝኾነ ቋንቋ ዝተጻሕፉ ቃላት።
command-search-lang-help = ውጽኢታት ዝርአየሉ ቋንቋ፣ ከም BCP 47 tag።
command-search-library-help = ናይ ጥቕላላት ፎልደር፤ እንተ ዘይተዋሂቡ፣ እቲ `cargo xtask run` ዝሃነጾ።
command-search-json-help = JSON የውጽእ፦ ውጽኢታት ምስ id፣ lang፣ title፣ matched_lang፣ why።

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } ጸገም ተረኺቡ።
       *[other] { $problems } ጸገማት ተረኺቦም።
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] ጸገም የለን፦ { $bundles } ጥቕላል፣ { $items } ገጻት።
       *[other] ጸገም የለን፦ { $bundles } ጥቕላላት፣ { $items } ገጻት።
    }
build-step-check = ነቲ ትሕዝቶ የረጋግጽ ኣሎ
# $namespace (String): the bundle's namespace.
build-step-import = { $namespace } የእቱ ኣሎ
# $namespace (String): the bundle's namespace.
build-step-index = ን { $namespace } መዝገብ ምድላይ ይሰርሕ ኣሎ
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }፦ { $items } ገጻት፣ { $languages } ቋንቋታት፣ { $kib } KiB፣ ዘይተፈረመ
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }፦ ዝፈረመ { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }፦ { $namespace }፣ ሕታም { $edition }፣ ዝፈረመ { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] ዝተረኽበ የለን።
        [one] { $count } ውጽኢት
       *[other] { $count } ውጽኢታት
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = ብ{ $language } ዝተረኽበ፦ { $words }
search-cut = መጀመርታ ናይቲ ሕቶ ጥራይ ተጠቒሙ።

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki ነዚ ግዜ ዝኸውን ብሕታዊ ፎልደር ክፈጥር ኣይከኣለን፦ { $why }። ገለ ሜሞሪ ወይ ቦታ ዲስክ ነጻ ጌርኩም ደጊምኩም ጀምሩ።
app-lock-failed = Haki ነብሱ ካብ ኢንተርነት ክዓጹ ኣይከኣለን፣ ስለዚ ኣይተኸፍተን፦ { $why }።
app-window-failed = Haki መስኮቱ ክኸፍት ኣይከኣለን፦ { $why }። ኣብ Linux፣ WebKitGTK 4.1 የድልዮ።

## Keys, and signing with keys on different machines.

command-sign-detached-help = እቶም መፍትሓት ኣብ ዝተፈላለያ ኮምፒተራት ኣለዉ፦ ፊርማታት ናይቶም ኣብዚ ዘለዉ መፍትሓት ወስኹ፣ ኩሉ ምስ ተማልአ ድማ ዛዝሙ።
command-sign-with-help = መሳርሕቲ ዝፈረምዎ፦ ብ “.signing” ዝውዳእ ፎልደር፣ ወይ ረቂቕ ናይ root። ካብ ሓደ ግዜ ንላዕሊ ክወሃብ ይከኣል።
command-sign-passphrase-file-help = ናይ መጀመርታ መስመሩ እቲ ምስጢራዊ ሓረግ ዝኾነ ፋይል፤ እንተ ዘይተዋሂቡ፣ ክትሕተቱ ኢኹም።
command-keys-about = መፍትሓት ምስራሕ፣ ምዝርዛር፣ ናይ መን መፍትሓት ከም ዝቑጸሩ ምቕያርን።
command-keys-new-about = መፍትሕ ይሰርሕ። እቲ ብሕታዊ ፍርቂ ብምስጢራዊ ሓረግ ይዕጾ (encrypt)።
command-keys-new-name-help = ስም ናይቲ መፍትሕ፦ a–z፣ 0–9ን ጭሕጋርን (-)።
command-keys-new-out-help = ንኽልቲኡ ፋይላት ናይቲ መፍትሕ ዝኸውን ፎልደር።
command-keys-new-kind-help = ዓይነት ናይቲ መፍትሕ።
command-keys-new-passphrase-file-help = ናይ መጀመርታ መስመሩ እቲ ምስጢራዊ ሓረግ ዝኾነ ፋይል፤ እንተ ዘይተዋሂቡ፣ ክልተ ግዜ ክትሕተቱ ኢኹም።
command-keys-new-json-help = JSON የውጽእ፣ ሓደ ኦብጀክት።
command-keys-list-about = ነቲ ኣዝዩ ሓድሽ root፣ ተራታቱን ኣብ ሓደ ፎልደር ዘለዉ መፍትሓትን የርኢ።
command-keys-list-folder-help = root ናይቲ ኣሕታምን መፍትሓቱን ዘለዎ ፎልደር።
command-keys-list-json-help = JSON የውጽእ፣ ሓደ ኦብጀክት።
command-keys-rotate-about = ዝቕጽል root ይነድፍ፣ ንዝተጠቕሱ ተራታት ካልኦት መፍትሓት ሒዙ፤ እቲ ቀዳማይ root ንኹሎም ኣርባዕተ ይጠቅስ።
command-keys-rotate-folder-help = root ናይቲ ኣሕታሚ ዘለዎ ፎልደር።
command-keys-rotate-expires-help = እቲ ሓድሽ root ግዜኡ ዝውድኣሉ መዓልቲ፦ YYYY-MM-DD።
command-keys-rotate-threshold-help = ክንደይ መፍትሓት ናይ ሓደ ተራ ክፍርሙ ኣለዎም፦ ROLE=NUMBER። እንተ ዘይተዋሂቡ፣ ልዕሊ ፍርቂ።
command-keys-rotate-root-help = ህዝባዊ መፍትሓት ናይቲ root ዝበሃል ተራ።
command-keys-rotate-targets-help = ህዝባዊ መፍትሓት ናይቲ targets ዝበሃል ተራ፣ ንትሕዝቶ ዝምስክር።
command-keys-rotate-snapshot-help = ህዝባዊ መፍትሓት ናይቲ snapshot ዝበሃል ተራ።
command-keys-rotate-timestamp-help = ህዝባዊ መፍትሓት ናይቲ timestamp ዝበሃል ተራ።
command-keys-rotate-json-help = JSON የውጽእ፣ ሓደ ኦብጀክት።
command-keys-revoke-about = ዝቕጽል root ብዘይ እዞም መፍትሓት ይነድፍ፣ ኣብ ዝኾነ ተራ።
command-keys-revoke-folder-help = root ናይቲ ኣሕታሚ ዘለዎ ፎልደር።
command-keys-revoke-keys-help = መፍትሓት ብስሞም፣ ወይ ብመጀመርታ id ናቶም።
command-keys-revoke-expires-help = እቲ ሓድሽ root ግዜኡ ዝውድኣሉ መዓልቲ፦ YYYY-MM-DD።
command-keys-revoke-threshold-help = ካብ ሕጂ ንደሓር ክንደይ መፍትሓት ናይ ሓደ ተራ ክፍርሙ ኣለዎም፦ ROLE=NUMBER። እንተ ዘይተዋሂቡ፣ ከምቲ ቅድሚኡ ዝነበረ።
command-keys-revoke-json-help = JSON የውጽእ፣ ሓደ ኦብጀክት።
# $name (String): name of a key. A prompt.
keys-passphrase = ምስጢራዊ ሓረግ ናይቲ መፍትሕ { $name }፦
# $name (String): name of a key. A prompt.
keys-passphrase-new = ሓድሽ ምስጢራዊ ሓረግ ነቲ መፍትሕ { $name }፦
# $name (String): name of a key. A prompt.
keys-passphrase-again = እቲ ምስጢራዊ ሓረግ ባዕሉ ደጊምኩም፦
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = ነቲ { $private } ዝበሃል ፋይልን ምስጢራዊ ሓረጉን ንባዕልኹም ጥራይ ሓዙ። { $public } ንመሳርሕትኹም ሃቡ። id ናይቲ መፍትሕ { $id } እዩ።
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = root { $version }፣ ግዜኡ ዝውድኣሉ { $expires }። መለለዪ ቁጽሪ፦ { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }፦ ረቂቕ ናይ root { $version }፣ ጌና ኣይተፈረመን። መለለዪ ቁጽሪ፦ { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }፦ { $namespace }፣ ሕታም { $edition }። ምስ መሳርሕትኹም ኣወዳድሩ፦ { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }፦ root { $version }፣ ግዜኡ ዝውድኣሉ { $expires }። ምስ መሳርሕትኹም ኣወዳድሩ፦ { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }፦ እኹላት መፍትሓት ፈሪሞም። ነዚ root ንኹሎም መሳርሕትኹም ሃቡ።
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }፦ ካብ { $wanted } ዘድልዩ መፍትሓት ናይቲ ሓድሽ root፣ { $have } ፈሪሞም።
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }፦ ካብ { $wanted } ዘድልዩ መፍትሓት ናይቲ ቅድሚኡ ዝነበረ root፣ { $have } ፈሪሞም።
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }፦ ትሕዝቶ፣ ካብ { $wanted } ዘድልዩ መፍትሓት { $have } ፈሪሞም።
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }፦ ዝርዝር ፋይላት፣ ካብ { $wanted } ዘድልዩ መፍትሓት { $have } ፈሪሞም።
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }፦ ኣዝዩ ሓድሽ ሕታም፣ ካብ { $wanted } ዘድልዩ መፍትሓት { $have } ፈሪሞም።
