### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Ev kopî ne temam e an xerabe ye. Ew nehat vekirin.
error-bundle-damaged-help = Dosyayê dîsa kopî bikin, an ji rêxistina ku ew daye we bipirsin.
error-bundle-unsigned = Îmze li ser vê dosyayê tune ye. Ew nehat vekirin.
error-bundle-unsigned-help = Ji rêxistina ku ew daye we dosyayeke îmzekirî bixwazin.
error-bundle-publisher-unknown = Ev dosya ne ji weşangerekî ye ku Haki wî nas dike. Ew nehat vekirin.
error-bundle-publisher-unknown-help = Ji rêxistina ku ew daye we bipirsin ka dosya ji ku tê.
error-bundle-namespace-foreign = Destûra vî weşangerî tune ye ku ji bo vî cihî an vê mijarê binivîse. Dosya nehat vekirin.
error-bundle-namespace-foreign-help = Ji rêxistina ku ew daye we dosyayeke ji weşangerê rast bixwazin.
error-bundle-edition-older = Weşaneke nûtir a vê dosyayê jixwe li vir tê zanîn. Ya kevntir nehat vekirin.
error-bundle-edition-older-help = Dosyaya nûtir bi kar bînin, an vê jê bibin.
error-bundle-duplicate = Heman weşan jixwe ji dosyayeke din vekirî ye.
error-bundle-duplicate-help = Tiştek winda nebûye. Hûn dikarin yek ji her du dosyayan jê bibin.
error-bundle-format-newer = Ji vê dosyayê re Hakiyeke nûtir pêwîst e. Ew nehat vekirin.
error-bundle-format-newer-help = Ji rêxistina ku ew daye we Hakiya herî nû bixwazin.
error-bundle-unreadable = Komputerê nikarîbû vê dosyayê bixwîne.
error-bundle-unreadable-help = USB'yê dîsa têxin, an dosyayê dîsa kopî bikin.

## The library as a whole

error-library-missing = Li ser vê komputerê pirtûkxane tune ye.
error-library-missing-help = Peldankeke bi navê “library” û dosyayên Haki tê de li kêleka sepanê deynin, paşê Haki ji nû ve vekin.
error-library-empty = Pirtûkxane vala ye, loma hîn tiştek ji bo xwendinê tune ye.
error-library-empty-help = Dosyayên ku navê wan bi “.haki” diqede kopî bikin peldanka pirtûkxaneyê, paşê Haki ji nû ve vekin.
error-library-none-open = Tu dosyayeke pirtûkxaneyê nehat vekirin.
error-library-none-open-help = Di pirtûkxaneyê de binêrin ka çima, û ji rêxistina ku Haki daye we bipirsin.
error-library-unreadable = Komputerê nikarîbû pirtûkxaneyê bixwîne.
error-library-unreadable-help = USB'yê dîsa têxin, an ji kesê ku li vê komputerê dinêre bipirsin.

## A page, a topic, the search

error-item-unknown = Ev rûpel di pirtûkxaneya vê komputerê de tune ye.
error-item-unknown-help = Vegerin û rûpeleke din hilbijêrin, an di pirtûkxaneyê de binêrin ka kîjan dosya nehatine vekirin.
error-topic-unknown = Ev mijar di pirtûkxaneya vê komputerê de tune ye.
error-topic-unknown-help = Vegerin û mijareke din hilbijêrin.
error-search-failed = Lêgerîn nexebitî.
error-search-failed-help = Dîsa biceribînin, an li şûna wê mijarekê hilbijêrin.

## Anything else

error-unexpected = Tiştek nexebitî.
error-unexpected-help = Dîsa biceribînin. Heke dîsa bibe, “Derkeve” bitikînin û ji nû ve dest pê bikin.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Ev weşanger êdî ji bo Haki nanivîse. Dosya nehat vekirin.
error-bundle-publisher-withdrawn-help = Ji rêxistina ku ew daye we dosyayeke nûtir a weşangerekî din bixwazin.
