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
