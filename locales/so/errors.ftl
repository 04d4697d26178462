### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Nuqulkani wuu dhiman yahay ama wuu xumaaday. Lama furin.
error-bundle-damaged-help = Faylka mar kale nuqul ka samee, ama weydii hay'adda ku siisay.
error-bundle-unsigned = Faylkani saxiix ma laha. Lama furin.
error-bundle-unsigned-help = Hay'adda ku siisay weydiiso fayl saxiixan.
error-bundle-publisher-unknown = Faylkani kama iman daabace ay Haki taqaan. Lama furin.
error-bundle-publisher-unknown-help = Hay'adda ku siisay weydii halka faylku ka yimid.
error-bundle-namespace-foreign = Daabacahan looma ogola inuu wax ka qoro meeshan ama mawduucan. Faylka lama furin.
error-bundle-namespace-foreign-help = Hay'adda ku siisay weydiiso fayl ka yimid daabacaha saxda ah.
error-bundle-edition-older = Daabacaad ka cusub oo faylkan ah ayaa hore halkan looga yaqaan. Tan hore lama furin.
error-bundle-edition-older-help = Isticmaal faylka cusub, ama kan tirtir.
error-bundle-duplicate = Isla daabacaaddan ayaa hore uga furan fayl kale.
error-bundle-duplicate-help = Waxba ma lumin. Labada fayl mid waad tirtiri kartaa.
error-bundle-format-newer = Faylkani wuxuu u baahan yahay nooc ka cusub oo Haki ah. Lama furin.
error-bundle-format-newer-help = Hay'adda ku siisay weydiiso nooca ugu cusub ee Haki.
error-bundle-unreadable = Kombiyuutarku faylkan wuu akhrin waayay.
error-bundle-unreadable-help = USB-ga mar kale geli, ama faylka mar kale nuqul ka samee.

## The library as a whole

error-library-missing = Kombiyuutarkan maktabad kuma jirto.
error-library-missing-help = Gal magaciisu yahay “library” oo faylasha Haki ku jiraan dhig barnaamijka agtiisa, kadibna Haki mar kale bilow.
error-library-empty = Maktabaddu waa madhan tahay, markaa weli wax la akhriyo ma jiraan.
error-library-empty-help = Faylasha magacoodu ku dhammaado “.haki” nuqul kooda geli galka maktabadda, kadibna Haki mar kale bilow.
error-library-none-open = Faylasha maktabadda midna lama furi karin.
error-library-none-open-help = Sababta ka eeg maktabadda, oo weydii hay'adda Haki ku siisay.
error-library-unreadable = Kombiyuutarku maktabadda wuu akhrin waayay.
error-library-unreadable-help = USB-ga mar kale geli, ama weydii qofka kombiyuutarkan daryeela.

## A page, a topic, the search

error-item-unknown = Boggani kuma jiro maktabadda kombiyuutarkan.
error-item-unknown-help = Dib u noqo oo bog kale dooro, ama maktabadda ka eeg faylasha aan la furin.
error-topic-unknown = Mawduucani kuma jiro maktabadda kombiyuutarkan.
error-topic-unknown-help = Dib u noqo oo mawduuc kale dooro.
error-search-failed = Raadintu ma shaqayn.
error-search-failed-help = Mar kale isku day, ama mawduuc dooro.

## Anything else

error-unexpected = Wax baa shaqayn waayay.
error-unexpected-help = Mar kale isku day. Haddii ay mar kale dhacdo, riix Bax oo dib u bilow.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Daabacahani hadda kadib wax uma qoro Haki. Faylka lama furin.
error-bundle-publisher-withdrawn-help = Hay'adda ku siisay weydiiso fayl ka cusub oo daabace kale ka yimid.
