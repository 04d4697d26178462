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

## Keys, and signing with keys on different machines.

command-sign-detached-help = Anahtarlar farklı bilgisayarlarda: buradaki anahtarların imzalarını ekle ve hepsi tamamlanınca bitir.
command-sign-with-help = Bir iş arkadaşının imzaladığı: adı “.signing” ile biten bir klasör veya bir kök dosyasının taslağı. Birden çok kez verilebilir.
command-sign-passphrase-file-help = İlk satırı parola olan dosya; verilmezse parola sorulur.
command-keys-about = Anahtar oluştur, anahtarları listele ve kimin anahtarlarının geçerli olduğunu değiştir.
command-keys-new-about = Bir anahtar oluştur. Özel yarısı bir parolayla şifrelenir.
command-keys-new-name-help = Anahtarın adı: a–z, 0–9 ve kısa çizgi.
command-keys-new-out-help = Anahtarın iki dosyası için klasör.
command-keys-new-kind-help = Anahtarın türü.
command-keys-new-passphrase-file-help = İlk satırı parola olan dosya; verilmezse parola iki kez sorulur.
command-keys-new-json-help = Tek bir nesne olarak JSON yazdır.
command-keys-list-about = En yeni kök dosyasını, rollerini ve bir klasördeki anahtarları göster.
command-keys-list-folder-help = Yayıncının kök dosyalarını ve anahtarlarını içeren klasör.
command-keys-list-json-help = Tek bir nesne olarak JSON yazdır.
command-keys-rotate-about = Adı verilen roller için başka anahtarlarla bir sonraki kök dosyasının taslağını hazırla; ilk kök dosyasında dört rolün hepsi verilir.
command-keys-rotate-folder-help = Yayıncının kök dosyalarını içeren klasör.
command-keys-rotate-expires-help = Yeni kök dosyasının süresinin dolduğu gün: YYYY-AA-GG.
command-keys-rotate-threshold-help = Bir rolün kaç anahtarının imzalaması gerektiği: ROL=SAYI. Verilmezse yarıdan fazlası.
command-keys-rotate-root-help = root rolünün açık anahtarları.
command-keys-rotate-targets-help = İçeriğe kefil olan targets rolünün açık anahtarları.
command-keys-rotate-snapshot-help = snapshot rolünün açık anahtarları.
command-keys-rotate-timestamp-help = timestamp rolünün açık anahtarları.
command-keys-rotate-json-help = Tek bir nesne olarak JSON yazdır.
command-keys-revoke-about = Bu anahtarların hiçbir rolde yer almadığı bir sonraki kök dosyasının taslağını hazırla.
command-keys-revoke-folder-help = Yayıncının kök dosyalarını içeren klasör.
command-keys-revoke-keys-help = Adlarıyla veya kimliklerinin başıyla verilen anahtarlar.
command-keys-revoke-expires-help = Yeni kök dosyasının süresinin dolduğu gün: YYYY-AA-GG.
command-keys-revoke-threshold-help = Bundan sonra bir rolün kaç anahtarının imzalaması gerektiği: ROL=SAYI. Verilmezse önceki kadar.
command-keys-revoke-json-help = Tek bir nesne olarak JSON yazdır.
# $name (String): name of a key. A prompt.
keys-passphrase = { $name } anahtarının parolası:
# $name (String): name of a key. A prompt.
keys-passphrase-new = { $name } anahtarı için yeni parola:
# $name (String): name of a key. A prompt.
keys-passphrase-again = Aynı parola bir kez daha:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = { $private } dosyasını ve parolasını yalnızca kendinizde tutun. { $public } dosyasını iş arkadaşlarınıza verin. Anahtarın kimliği: { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Kök dosyası { $version }, son geçerlilik: { $expires }. Dijital parmak izi: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: kök dosyası { $version } taslağı, henüz imzalanmadı. Dijital parmak izi: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, sürüm { $edition }. İş arkadaşlarınızla karşılaştırın: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: kök dosyası { $version }, son geçerlilik: { $expires }. İş arkadaşlarınızla karşılaştırın: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: yeterli sayıda anahtar imzaladı. Bu kök dosyasını bütün iş arkadaşlarınıza verin.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: yeni kök dosyasının gereken anahtarlarından gelen imzalar: { $have } / { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: bir önceki kök dosyasının gereken anahtarlarından gelen imzalar: { $have } / { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: içerik için gereken anahtar imzaları: { $have } / { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: dosya listesi için gereken anahtar imzaları: { $have } / { $wanted }.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: en yeni sürüm için gereken anahtar imzaları: { $have } / { $wanted }.
