### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = እዚ ቅዳሕ ዘይተማልአ ወይ ዝተበላሸወ እዩ። ኣይተኸፍተን።
error-bundle-damaged-help = ነቲ ፋይል ደጊምኩም ቅድሑ፣ ወይ ነቲ ዝሃበኩም ትካል ሕተቱ።
error-bundle-unsigned = እዚ ፋይል ፊርማ የብሉን። ኣይተኸፍተን።
error-bundle-unsigned-help = ነቲ ዝሃበኩም ትካል ፊርማ ዘለዎ ፋይል ሕተቱ።
error-bundle-publisher-unknown = እዚ ፋይል Haki ካብ ዝፈልጦ ኣሕታሚ ኣይኮነን። ኣይተኸፍተን።
error-bundle-publisher-unknown-help = እቲ ፋይል ካበይ ከም ዝመጸ ነቲ ዝሃበኩም ትካል ሕተቱ።
error-bundle-namespace-foreign = እዚ ኣሕታሚ ንዚ ቦታ ወይ ኣርእስቲ ክጽሕፍ ኣይተፈቕደሉን። እቲ ፋይል ኣይተኸፍተን።
error-bundle-namespace-foreign-help = ነቲ ዝሃበኩም ትካል ካብቲ ቅኑዕ ኣሕታሚ ዝመጸ ፋይል ሕተቱ።
error-bundle-edition-older = ሓድሽ ሕታም ናይዚ ፋይል ኣብዚ ድሮ ይፍለጥ እዩ። እቲ ኣረጊት ኣይተኸፍተን።
error-bundle-edition-older-help = ነቲ ሓድሽ ፋይል ተጠቐሙ፣ ወይ ነዚ ደምስሱ።
error-bundle-duplicate = እቲ ሕታም ባዕሉ ካብ ካልእ ፋይል ድሮ ክፉት እዩ።
error-bundle-duplicate-help = ዝጠፍአ ነገር የለን። ካብቶም ክልተ ፋይላት ነቲ ሓደ ክትድምስስዎ ትኽእሉ።
error-bundle-format-newer = እዚ ፋይል ሓድሽ Haki የድልዮ። ኣይተኸፍተን።
error-bundle-format-newer-help = ነቲ ዝሃበኩም ትካል ነቲ ኣዝዩ ሓድሽ Haki ሕተቱ።
error-bundle-unreadable = እቲ ኮምፒተር ነዚ ፋይል ከንብቦ ኣይከኣለን።
error-bundle-unreadable-help = ነቲ USB ስቲክ ደጊምኩም ኣእትውዎ፣ ወይ ነቲ ፋይል ደጊምኩም ቅድሑ።

## The library as a whole

error-library-missing = ኣብዚ ኮምፒተር ቤተ መጻሕፍቲ የለን።
error-library-missing-help = ፋይላት Haki ዘለዎ “library” ዝስሙ ፎልደር ኣብ ጎድኒ እቲ ኣፕ ኣቐምጡ፣ ሽዑ Haki ደጊምኩም ጀምሩ።
error-library-empty = እቲ ቤተ መጻሕፍቲ ባዶ እዩ፣ ስለዚ ጌና ዝንበብ የለን።
error-library-empty-help = ስሞም ብ “.haki” ዝውድኡ ፋይላት ናብቲ ፎልደር ቤተ መጻሕፍቲ ቅድሑ፣ ሽዑ Haki ደጊምኩም ጀምሩ።
error-library-none-open = ካብቶም ኣብቲ ቤተ መጻሕፍቲ ዘለዉ ፋይላት ሓደ እውን ክኽፈት ኣይከኣለን።
error-library-none-open-help = ምኽንያቱ ንምፍላጥ ኣብቲ ቤተ መጻሕፍቲ ርኣዩ፣ ነቲ Haki ዝሃበኩም ትካል ድማ ሕተቱ።
error-library-unreadable = እቲ ኮምፒተር ነቲ ቤተ መጻሕፍቲ ከንብቦ ኣይከኣለን።
error-library-unreadable-help = ነቲ USB ስቲክ ደጊምኩም ኣእትውዎ፣ ወይ ነቲ ነዚ ኮምፒተር ዝከናኸን ሰብ ሕተቱ።

## A page, a topic, the search

error-item-unknown = እዚ ገጽ ኣብዚ ኮምፒተር ኣብ ዘሎ ቤተ መጻሕፍቲ የለን።
error-item-unknown-help = ንድሕሪት ተመሊስኩም ካልእ ገጽ ምረጹ፣ ወይ ኣየኖት ፋይላት ከም ዘይተኸፍቱ ኣብቲ ቤተ መጻሕፍቲ ርኣዩ።
error-topic-unknown = እዚ ኣርእስቲ ኣብዚ ኮምፒተር ኣብ ዘሎ ቤተ መጻሕፍቲ የለን።
error-topic-unknown-help = ንድሕሪት ተመሊስኩም ካልእ ኣርእስቲ ምረጹ።
error-search-failed = እቲ ምድላይ ኣይሰርሐን።
error-search-failed-help = ደጊምኩም ፈትኑ፣ ወይ ኣብ ክንድኡ ኣርእስቲ ምረጹ።

## Anything else

error-unexpected = ሓደ ነገር ኣይሰርሐን።
error-unexpected-help = ደጊምኩም ፈትኑ። እንተ ተደጊሙ፣ “ውጽኡ” ጸቒጥኩም ካብ መጀመርታ ጀምሩ።

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = እዚ ኣሕታሚ ድሕሪ ሕጂ ንHaki ኣይጽሕፍን እዩ። እቲ ፋይል ኣይተኸፍተን።
error-bundle-publisher-withdrawn-help = ነቲ ዝሃበኩም ትካል ካብ ካልእ ኣሕታሚ ሓድሽ ፋይል ሕተቱ።
