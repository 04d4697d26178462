### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Bu kopya eksik veya hasarlı. Açılmadı.
error-bundle-damaged-help = Dosyayı yeniden kopyalayın veya onu size veren kuruluşa sorun.
error-bundle-unsigned = Bu dosyada imza yok. Açılmadı.
error-bundle-unsigned-help = Onu size veren kuruluştan imzalı bir dosya isteyin.
error-bundle-publisher-unknown = Bu dosya, Haki’nin tanıdığı bir yayıncıdan değil. Açılmadı.
error-bundle-publisher-unknown-help = Dosyanın nereden geldiğini, onu size veren kuruluşa sorun.
error-bundle-namespace-foreign = Bu yayıncının bu yer veya konu için yazma yetkisi yok. Dosya açılmadı.
error-bundle-namespace-foreign-help = Onu size veren kuruluştan doğru yayıncının dosyasını isteyin.
error-bundle-edition-older = Bu dosyanın daha yeni bir sürümü burada zaten biliniyor. Eskisi açılmadı.
error-bundle-edition-older-help = Yeni dosyayı kullanın veya bunu silin.
error-bundle-duplicate = Aynı sürüm başka bir dosyadan zaten açık.
error-bundle-duplicate-help = Hiçbir şey kaybolmadı. İki dosyadan birini silebilirsiniz.
error-bundle-format-newer = Bu dosya için daha yeni bir Haki gerekiyor. Açılmadı.
error-bundle-format-newer-help = Onu size veren kuruluştan en yeni Haki’yi isteyin.
error-bundle-unreadable = Bilgisayar bu dosyayı okuyamadı.
error-bundle-unreadable-help = USB belleği yeniden takın veya dosyayı yeniden kopyalayın.

## The library as a whole

error-library-missing = Bu bilgisayarda kitaplık yok.
error-library-missing-help = Haki’nin dosyalarını içeren “library” adlı bir klasörü uygulamanın yanına koyun, sonra Haki’yi yeniden başlatın.
error-library-empty = Kitaplık boş, bu yüzden henüz okunacak bir şey yok.
error-library-empty-help = Adı “.haki” ile biten dosyaları kitaplık klasörüne kopyalayın, sonra Haki’yi yeniden başlatın.
error-library-none-open = Kitaplıktaki dosyaların hiçbiri açılamadı.
error-library-none-open-help = Nedenini kitaplıkta görün ve size Haki’yi veren kuruluşa sorun.
error-library-unreadable = Bilgisayar kitaplığı okuyamadı.
error-library-unreadable-help = USB belleği yeniden takın veya bu bilgisayara bakan kişiye sorun.

## A page, a topic, the search

error-item-unknown = Bu sayfa, bu bilgisayardaki kitaplıkta yok.
error-item-unknown-help = Geri dönüp başka bir sayfa seçin veya hangi dosyaların açılmadığına kitaplıkta bakın.
error-topic-unknown = Bu konu, bu bilgisayardaki kitaplıkta yok.
error-topic-unknown-help = Geri dönüp başka bir konu seçin.
error-search-failed = Arama çalışmadı.
error-search-failed-help = Yeniden deneyin veya bunun yerine bir konu seçin.

## Anything else

error-unexpected = Bir şey çalışmadı.
error-unexpected-help = Yeniden deneyin. Tekrar olursa “Çık” düğmesine basın ve baştan başlayın.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Bu yayıncı artık Haki için yazmıyor. Dosya açılmadı.
error-bundle-publisher-withdrawn-help = Onu size veren kuruluştan başka bir yayıncının daha yeni bir dosyasını isteyin.
