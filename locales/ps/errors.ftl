### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = دا کاپي نیمګړې یا خرابه ده. خلاصه نه شوه.
error-bundle-damaged-help = فایل بیا کاپي کړئ، یا له هغې مؤسسې څخه وپوښتئ چې دا یې درکړی دی.
error-bundle-unsigned = دا فایل لاسلیک نه لري. خلاص نه شو.
error-bundle-unsigned-help = له هغې مؤسسې څخه چې دا یې درکړی دی، لاسلیک شوی فایل وغواړئ.
error-bundle-publisher-unknown = دا فایل د داسې خپروونکي نه دی چې Haki یې پېژني. خلاص نه شو.
error-bundle-publisher-unknown-help = له هغې مؤسسې څخه چې دا یې درکړی دی، وپوښتئ چې فایل له کومه راغلی دی.
error-bundle-namespace-foreign = دا خپروونکی اجازه نه لري چې د دې ځای یا موضوع لپاره ولیکي. فایل خلاص نه شو.
error-bundle-namespace-foreign-help = له هغې مؤسسې څخه چې دا یې درکړی دی، د سم خپروونکي فایل وغواړئ.
error-bundle-edition-older = د دې فایل نوې نسخه دلته له مخکې پېژندل شوې ده. زړه یې خلاصه نه شوه.
error-bundle-edition-older-help = نوی فایل وکاروئ، یا دا یو پاک کړئ.
error-bundle-duplicate = همدا نسخه له مخکې له بل فایل څخه خلاصه ده.
error-bundle-duplicate-help = هېڅ شی نه دی ورک شوی. له دواړو فایلونو څخه یو پاکولای شئ.
error-bundle-format-newer = دا فایل نوې Haki ته اړتیا لري. خلاص نه شو.
error-bundle-format-newer-help = له هغې مؤسسې څخه چې دا یې درکړی دی، تر ټولو نوې Haki وغواړئ.
error-bundle-unreadable = کمپیوټر دا فایل ونه لوست.
error-bundle-unreadable-help = فلش (USB) بیا ورننباسئ، یا فایل بیا کاپي کړئ.

## The library as a whole

error-library-missing = په دې کمپیوټر کې کتابتون نشته.
error-library-missing-help = یو فولډر چې نوم یې «library» وي، د Haki له فایلونو سره د پروګرام تر څنګ کېږدئ، بیا Haki له سره پیل کړئ.
error-library-empty = کتابتون تش دی، نو د لوستلو لپاره لا څه نشته.
error-library-empty-help = هغه فایلونه چې نومونه یې په «{ ".haki" }» پای ته رسېږي، د کتابتون فولډر ته کاپي کړئ، بیا Haki له سره پیل کړئ.
error-library-none-open = د کتابتون هېڅ فایل خلاص نه شو.
error-library-none-open-help = په کتابتون کې وګورئ چې ولې، او له هغې مؤسسې څخه وپوښتئ چې Haki یې درکړې ده.
error-library-unreadable = کمپیوټر کتابتون ونه لوست.
error-library-unreadable-help = فلش (USB) بیا ورننباسئ، یا له هغه کس څخه وپوښتئ چې د دې کمپیوټر مسئول دی.

## A page, a topic, the search

error-item-unknown = دا پاڼه د دې کمپیوټر په کتابتون کې نشته.
error-item-unknown-help = شاته لاړ شئ او بله پاڼه وټاکئ، یا په کتابتون کې وګورئ چې کوم فایلونه خلاص نه شول.
error-topic-unknown = دا موضوع د دې کمپیوټر په کتابتون کې نشته.
error-topic-unknown-help = شاته لاړ شئ او بله موضوع وټاکئ.
error-search-failed = لټون کار ونه کړ.
error-search-failed-help = بیا هڅه وکړئ، یا پر ځای یې یوه موضوع وټاکئ.

## Anything else

error-unexpected = یو شي کار ونه کړ.
error-unexpected-help = بیا هڅه وکړئ. که بیا هم همداسې وشول، «وتل» کېکاږئ او له سره پیل وکړئ.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = دا خپروونکی نور د Haki لپاره نه لیکي. فایل خلاص نه شو.
error-bundle-publisher-withdrawn-help = له هغې مؤسسې څخه چې دا یې درکړی دی، د بل خپروونکي نوی فایل وغواړئ.
