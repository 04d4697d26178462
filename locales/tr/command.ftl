### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Haklarla ilgili bilgi paketlerini denetle, derle, imzala ve içlerinde ara.
command-check-about = Yazım klasörünü oku ve her hatayı dosya ve satırıyla bildir.
command-check-content-help = Yazım klasörü.
command-check-json-help = Bütün sorunları içeren tek bir nesne olarak JSON yazdır.
command-build-about = Yazım klasöründen her ad alanı için imzasız bir paket derle.
command-build-content-help = Yazım klasörü.
command-build-out-help = İmzasız paketler için klasör.
command-build-only-help = Yalnızca bu ad alanını derle; birden çok kez verilebilir.
command-build-json-help = Her paket için bir nesne olarak JSON yazdır.
command-sign-about = İmzasız paketleri bir yayıncının anahtarlarıyla imzala.
command-sign-files-help = `build` komutunun yazdığı imzasız paketler.
command-sign-keys-help = Yayıncının kök üst verisini ve rol anahtarlarını içeren klasör.
command-sign-out-help = İmzalı paketler için klasör: bir kitaplık.
command-sign-json-help = Her paket için bir nesne olarak JSON yazdır.
command-inspect-about = Bir paketin kendisi hakkında ne söylediğini göster. Hiçbir şey doğrulanmaz.
command-inspect-file-help = İmzalı veya imzasız bir paket.
command-inspect-json-help = Bildirim dosyasını JSON olarak yazdır.
command-verify-about = Paketleri bütünüyle doğrula: imzalar, her girdinin özet değeri, içerik ve dizin.
command-verify-paths-help = Paketler veya paket klasörleri.
command-verify-json-help = Her paket için bir nesne olarak JSON yazdır.
command-search-about = Bir kitaplıkta uygulamanın aradığı gibi ara.
command-search-query-help = Herhangi bir dilde kelimeler.
command-search-lang-help = Sonuçların gösterileceği dil, BCP 47 etiketi olarak.
command-search-library-help = Paketlerin klasörü; verilmezse `cargo xtask run` komutunun derlediği klasör.
command-search-json-help = JSON yazdır: id, lang, title, matched_lang, why alanlarıyla sonuçlar.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } sorun bulundu.
       *[other] { $problems } sorun bulundu.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Sorun yok: { $bundles } paket, { $items } sayfa.
       *[other] Sorun yok: { $bundles } paket, { $items } sayfa.
    }
build-step-check = İçerik denetleniyor
# $namespace (String): the bundle's namespace.
build-step-import = İçe aktarılıyor: { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Dizin oluşturuluyor: { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: { $items } sayfa, { $languages } dil, { $kib } KiB, imzasız
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: imzalayan: { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, sürüm { $edition }, imzalayan: { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Hiçbir şey bulunamadı.
        [one] { $count } sonuç
       *[other] { $count } sonuç
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = bulundu (dil: { $language }): { $words }
search-cut = Sorgunun yalnızca başı kullanıldı.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki bu oturum için özel bir klasör oluşturamadı: { $why }. Biraz bellek veya disk alanı boşaltın ve yeniden başlatın.
app-lock-failed = Haki kendini ağa kapatamadı, bu yüzden açılmadı: { $why }.
app-window-failed = Haki penceresini açamadı: { $why }. Linux’ta WebKitGTK 4.1 gerekir.
