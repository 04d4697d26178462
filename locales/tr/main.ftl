### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Metne geç
# Goes one screen back.
bar-back-button = Geri
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Başlangıç
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: dili değiştir
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Çık
# Explains the Leave button.
bar-leave-hint = Ekranı hemen temizler ve baştan başlar. Shift tuşuna üç kez de basabilirsiniz.

## Language gate: the first screen

gate-heading-title = Dilinizi seçin
# Name of the field above the list of languages.
gate-filter-label = Dilinizin adını yazın
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } dil bulundu.
       *[other] { $count } dil bulundu.
    }
gate-filter-none = Dil bulunamadı.
gate-filter-none-help = Yalnızca ilk harfleri veya dilin İngilizce adını yazmayı deneyin.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Bütün uygulama bu dilde
gate-more-title = Başka diller
gate-more-note = Metinler bu dildedir. Düğmeler ve menüler başka bir dilde olabilir.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] { $count } dili göster
       *[other] { $count } dilin hepsini göster
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Henüz metin yok, yalnızca düğmeler ve menüler
# Beside a language that has no texts.
gate-language-empty = Henüz metin yok. Başka bir dilde okuyabilirsiniz.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } metin
       *[other] { $count } metin
    }
gate-keep-title = Bu bilgisayarda ne kalır
gate-keep-text = Haki bu oturumda hiçbir şey kaydetmez: ne dilinizi, ne aramalarınızı, ne de okuduklarınızı.
gate-keep-others = Haki, bilgisayarın veya sahibinin neleri kaydettiğini göremez. Yakındaki insanlar ve kameralar ekranı görebilir.

## Language menu: opened from the top bar

language-menu-title = Başka bir dilde oku
language-menu-close = Listeyi kapat
# Beside a language in which the page on screen does not exist.
language-option-missing = Bu sayfa bu dilde yok

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = Neyi bilmeniz gerekiyor?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Herhangi bir dilde sorun
home-search-clear = Aramayı temizle
home-topics-title = Konular
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } sayfa
       *[other] { $count } sayfa
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Bu dilde henüz metin yok: { $language }. Her sayfa, bulunduğu dilleri gösterir.
home-emergency-title = Acil numaralar
home-emergency-free = Arama ücretsizdir.
home-emergency-cost-unknown = Aramanın kaça mal olduğunu bilmiyoruz.
home-emergency-always = Gece gündüz.
home-emergency-hours-unknown = Çalışma saatlerini bilmiyoruz.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = Bu numara nereden alındı
# $date (Date): day of the check.
home-emergency-compared = { DATETIME($date, dateStyle: "long") } tarihinde kaynağıyla karşılaştırıldı.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = { DATETIME($date, dateStyle: "long") } tarihinde yazıldı. Kaynağıyla henüz karşılaştırılmadı.
home-emergency-source-label = Numaranın yayımlandığı yer
home-library-link = Kitaplık: burada hangi metinler var ve onları kim imzaladı
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] Kitaplıktaki { $count } dosya açılmadı.
       *[other] Kitaplıktaki { $count } dosya açılmadı.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Bu bir deneme kopyasıdır. Metinleri bir yayıncı tarafından değil, deneme anahtarlarıyla imzalanmıştır.

## Search results

search-results-title = Cevaplar
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } cevap.
       *[other] { $count } cevap.
    }
search-results-busy = Aranıyor…
search-results-none = Hiçbir şey bulunamadı.
search-results-none-help = Tek bir kelimeyi veya aynı şey için başka bir kelimeyi deneyin. Her dilde arayabilirsiniz.
search-query-cut = Sorunuz çok uzun. Yalnızca başı kullanıldı.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Metinde bulundu (dil: { $language }).
# Comes before the list of words that matched.
search-result-words-label = Bulunan kelimeler

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Hakkınız
card-kind-procedure = Adım adım
card-kind-explainer = Açıklama
card-kind-emergency = Acil durumda
# A text of law or a declaration, word for word.
card-kind-instrument = Yasa metni
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Bu sayfanın dili: { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } sayfa
       *[other] { $count } sayfa
    }
topic-other-languages-title = Başka dillerde
topic-empty-note = Burada henüz sayfa yok.

## Page

page-summary-label = Kısa cevap
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Dikkat edin
page-section-who-will-know = Kimler öğrenir
page-draft-notice = Bu sayfayı bir makine çevirdi. Henüz hiç kimse kontrol etmedi. Yanlışlar olabilir.
page-outdated-notice = Bu çeviri yapıldıktan sonra özgün metin değişti. Bazı bölümler artık yanlış olabilir.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Bu sayfanın { DATETIME($date, dateStyle: "long") } tarihine kadar yeniden kontrol edilmesi gerekiyordu. Kurallar değişmiş olabilir.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki’de bu dilin harfleri yok: { $language }. Bilgisayarda da yoksa, metin yerine kutular görürsünüz.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Bu sayfa şu dilde yok: { $language }. Onu şu dilde okuyorsunuz: { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = İki dilde oku
# First entry of that list.
compare-select-none = Yalnızca bir dil
# $language (String): language in which the page was written.
compare-original-button = Özgün metni yanına koy ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Bu sayfa şu dilde yok: { $language }.
compare-missing-help = Yanına şu diller konabilir:
# $language (String): name of the second language.
compare-outdated-note = Çeviri yapıldıktan sonra özgün metin değişti (çevirinin dili: { $language }). Bazı bölümler artık yanlış olabilir.
compare-close-button = İkinci dili kapat

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Bu sayfa şu dilde henüz yok: { $language }.
missing-choose-label = Onu şu dillerde okuyabilirsiniz:

## Sources of a page

sources-heading-title = Kaynaklar
sources-address-note = Haki internete bağlanmaz. Bir kaynağı okumak için adresini interneti olan bir bilgisayara yazın.
sources-reference-label = Resmî künye
sources-address-label = Adres
sources-status-in-force = Yürürlükte.
# $date (Date): first day of application.
sources-status-in-force-since = Yürürlükte. { DATETIME($date, dateStyle: "long") } tarihinden beri uygulanıyor.
# $date (Date): first day of application.
sources-status-applies-from = { DATETIME($date, dateStyle: "long") } tarihinden itibaren uygulanır.
sources-status-applies-later = Henüz uygulanmıyor.
sources-status-repealed = Artık yürürlükte değil.
# $date (Date): day of the check.
sources-evidence-compared = Metnimizi onunla { DATETIME($date, dateStyle: "long") } tarihinde karşılaştırdık.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = { DATETIME($date, dateStyle: "long") } tarihinde yazıldı. Metnimizi onunla henüz karşılaştırmadık.
# Leads from the source back to the sentence that cites it.
sources-return-button = Cümleye dön

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Bu sayfa hakkında
about-checked-label = Kontrol tarihi
# $date (Date): day of the last comparison with the sources.
about-checked-text = Kaynaklarıyla son kez { DATETIME($date, dateStyle: "long") } tarihinde karşılaştırıldı.
# $date (Date): day by which it is to be checked again.
about-due-text = { DATETIME($date, dateStyle: "long") } tarihine kadar yeniden kontrol edilecek.
about-reviewer-label = Kontrol eden
about-reviewer-author = Yazarı. Hiçbir avukat kontrol etmedi.
about-reviewer-lawyer = Bir avukat.
about-reviewer-organisation = Bir yardım kuruluşu.
about-reviewer-publisher = Yayıncı.
about-method-label = Metin nasıl hazırlandı
about-method-original = Sayfa bu dilde yazıldı.
about-method-human = Bir insan çevirdi.
about-method-machine-reviewed = Bir makine çevirdi. Bir insan kontrol etti.
about-method-machine-draft = Bir makine çevirdi. Henüz hiç kimse kontrol etmedi.
about-method-unstated = Bu metnin nasıl hazırlandığı belirtilmemiş.
about-original-label = Yazıldığı dil
about-place-label = Geçerli olduğu yer
about-topics-label = Konular
about-related-title = Okumaya devam edin

## Signatures and editions: on a page and in the library

signer-publisher-label = İmzalayan
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Alan
signer-edition-label = Sürüm
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Numara { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Anahtarların dijital parmak izi
signer-fingerprint-help = Bu rakamları yayıncının size gösterdikleriyle karşılaştırın.
signer-development-note = Bu bilgisayarda üretilmiş deneme anahtarları. Bunu kimin yazdığını kanıtlamazlar.

## Library: which files are here

library-heading-title = Kitaplık
library-heading-note = Buradaki her dosyayı yayıncısı imzalamıştır. Haki bir dosyayı ancak imza doğruysa açar.
library-folder-label = Klasör
library-open-title = Şu anda açık
library-open-none = Açık dosya yok.
library-refused-title = Açılmadı
library-languages-label = Diller
library-items-label = Sayfalar
library-texts-label = Metinler, her dilde ayrı sayılır
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Boyut
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Yenileme için son gün
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Bu dosya eski. Daha yeni bir sürümün { DATETIME($date, dateStyle: "long") } tarihine kadar çıkması gerekiyordu.
# Opens a technical explanation in English.
library-refused-detail = Yayıncı için ayrıntılar

## While something takes long or fails

status-busy-text = Bir dakika…
status-retry-button = Yeniden dene

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Klavye
keyboard-close-button = Klavyeyi kapat
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Tuşlar: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Başka harfler
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Diğer harfler
keyboard-space-key = Boşluk
# Key that takes the last letter away.
keyboard-delete-key = Sil
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Bu harfin biçimleri

## Size of the text

size-larger-button = Yazıyı büyüt
size-smaller-button = Yazıyı küçült
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Yazı boyutu: %{ $percent }

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Oku ve yanına al
tools-print-button = Yazdır
# Opens codes that a phone's camera reads.
tools-codes-button = Telefonla yanına al
# Leads from the paper or the codes back to the page.
tools-page-button = Sayfaya dön

## Paper: what will be printed

paper-heading-title = Kâğıda bu basılacak
paper-heading-note = Önce buna bakın. Yalnızca aşağıdaki sayfa yazdırılır. Üzerinde kim olduğunuz yazmaz.
paper-start-button = Şimdi yazdır
# The choice of two languages is offered here too.
paper-collect-note = Sayfalarınızı hemen alın. Yazıcıda kalanları başkaları okuyabilir.
# Shown after the button was pressed.
paper-nothing-note = Yazdırma penceresi açılmadı mı? O zaman bu bilgisayardan hiçbir şey yazdırılamaz. Kısa cevabı telefonla yanınıza alabilir veya elle yazabilirsiniz.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Evde okumak için bilgi
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Kaynaklarıyla { DATETIME($date, dateStyle: "long") } tarihinde karşılaştırıldı. Karşılaştıran: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = İmzalayan: { $publisher }, sürüm { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Telefonla yanına al
codes-heading-note = Bu QR kodlarında metnin kendisi var: kısa cevap ve nereden yardım bulabileceğiniz. İnternet gerektirmezler ve hiçbir web sitesi açmazlar.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Bir telefonun kamerasını koda tutun. Metin görünür.
       *[other] Bir telefonun kamerasını { $count } koda sırayla tutun. Her birinde metnin bir parçası var.
    }
codes-phone-note = Metin bundan sonra telefonda kalır. Telefonu açan herkes onu okuyabilir.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } / { $count }
codes-text-title = Kodlarda ne var
# The whole text would need too many codes.
codes-cut-note = Kodlara her şey sığmadı. Aşağıdaki metin, kodların bittiği yerde biter.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Bu ekran { $seconds } saniye sonra temizlenecek.
       *[other] Bu ekran { $seconds } saniye sonra temizlenecek.
    }
idle-warning-help = Devam etmek için herhangi bir tuşa basın veya tıklayın.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Nelerin kaldığı hakkında daha fazlası
keep-haki-title = Haki’de ne kalır
keep-haki-saved = Haki bu oturumunuzdan hiçbir şey kaydetmez: ne dilinizi, ne yazdıklarınızı, ne de okuduğunuz sayfaları.
keep-haki-memory = Siz okurken bunların hepsi bilgisayarın belleğindedir. Çıktığınızda Haki bu belleği geri verir.
keep-haki-network = Haki internet kullanmaz. Oturumunuzdan hiçbir şey hiçbir yere gönderilmez.
keep-leave-title = “Çık” düğmesi ne yapar
keep-leave-gate = Ekran hemen boşalır. Sonra Haki oturumunuzu unutur ve bir sonraki kişi için dilleri gösterir.
keep-leave-close = Ekran hemen boşalır. Sonra Haki oturumunuzu unutur ve kapanır.
keep-leave-copied = Metin kopyaladıysanız Haki, bilgisayar izin veriyorsa onu siler. Başka programlar onu saklamış olabilir.
keep-idle-title = Bilgisayarın başından ayrılırsanız
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] { $minutes } dakika boyunca hiçbir tuşa basılmaz ve tıklanmazsa Haki, “Çık” düğmesinin yaptığını yapar. Önce sizi uyarır.
       *[other] { $minutes } dakika boyunca hiçbir tuşa basılmaz ve tıklanmazsa Haki, “Çık” düğmesinin yaptığını yapar. Önce sizi uyarır.
    }
keep-idle-never = Bu bilgisayar tek bir kişi için ayarlanmıştır. Haki, siz çıkana kadar bekler.
keep-others-title = Haki’nin göremediği veya değiştiremediği şeyler
keep-others-owner = Bu bilgisayara bakan kişi, başka programlarla tuşları ve ekranı kaydedebilir.
keep-others-people = Yakındaki insanlar ve kameralar ekranı görebilir.
keep-others-start = Bilgisayar, Haki’nin başlatıldığını ve ne zaman başlatıldığını kaydedebilir.
keep-others-disk = Belleği az olan bir bilgisayar, belleğin bazı bölümlerini diskine yazabilir.
keep-others-paper = Yazdırdıklarınız bir süre yazıcının iş listesinde kalır; yazıcının içinde de kalabilir.
keep-others-phone = Telefonla yanınıza aldıklarınız telefonda kalır.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Buraya sorabilirsiniz
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = Bu yerin ayarlarında { $line }. satırda bir hata var. Haki bu ayarları kullanmadı.
# The same, but the file cannot be read at all.
place-wrong-file = Bu yerin ayarları okunamıyor. Haki bu ayarları kullanmadı.
place-wrong-help = Bunu bu bilgisayara bakan kişilere söyleyin. O zamana kadar Haki 3 dakika sonra ekranı temizler ve yazdırmaz.
# Opens a technical explanation in English.
place-wrong-detail = Onlar için ayrıntılar
