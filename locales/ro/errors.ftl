### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Această copie este incompletă sau deteriorată. Nu a fost deschisă.
error-bundle-damaged-help = Copiați fișierul din nou sau întrebați organizația care vi l-a dat.
error-bundle-unsigned = Acest fișier nu are semnătură. Nu a fost deschis.
error-bundle-unsigned-help = Cereți un fișier semnat de la organizația care vi l-a dat.
error-bundle-publisher-unknown = Acest fișier nu vine de la un editor pe care Haki îl cunoaște. Nu a fost deschis.
error-bundle-publisher-unknown-help = Întrebați organizația care vi l-a dat de unde vine fișierul.
error-bundle-namespace-foreign = Acest editor nu poate scrie pentru acest loc sau această temă. Fișierul nu a fost deschis.
error-bundle-namespace-foreign-help = Cereți organizației care vi l-a dat un fișier de la editorul potrivit.
error-bundle-edition-older = O ediție mai nouă a acestui fișier este deja cunoscută aici. Cea mai veche nu a fost deschisă.
error-bundle-edition-older-help = Folosiți fișierul mai nou sau ștergeți-l pe acesta.
error-bundle-duplicate = Aceeași ediție este deja deschisă din alt fișier.
error-bundle-duplicate-help = Nu s-a pierdut nimic. Puteți șterge unul dintre cele două fișiere.
error-bundle-format-newer = Acest fișier are nevoie de un Haki mai nou. Nu a fost deschis.
error-bundle-format-newer-help = Cereți cel mai nou Haki de la organizația care vi l-a dat.
error-bundle-unreadable = Computerul nu a putut citi acest fișier.
error-bundle-unreadable-help = Introduceți din nou stickul USB sau copiați fișierul din nou.

## The library as a whole

error-library-missing = Pe acest computer nu există o bibliotecă.
error-library-missing-help = Puneți lângă aplicație un dosar cu numele „library”, cu fișierele Haki, apoi porniți Haki din nou.
error-library-empty = Biblioteca este goală, deci încă nu este nimic de citit.
error-library-empty-help = Copiați în dosarul bibliotecii fișiere al căror nume se termină în „.haki”, apoi porniți Haki din nou.
error-library-none-open = Niciun fișier din bibliotecă nu a putut fi deschis.
error-library-none-open-help = Vedeți în bibliotecă de ce și întrebați organizația care v-a dat Haki.
error-library-unreadable = Computerul nu a putut citi biblioteca.
error-library-unreadable-help = Introduceți din nou stickul USB sau întrebați persoana care are grijă de acest computer.

## A page, a topic, the search

error-item-unknown = Această pagină nu este în biblioteca de pe acest computer.
error-item-unknown-help = Mergeți înapoi și alegeți altă pagină sau vedeți în bibliotecă ce fișiere nu au fost deschise.
error-topic-unknown = Această temă nu este în biblioteca de pe acest computer.
error-topic-unknown-help = Mergeți înapoi și alegeți altă temă.
error-search-failed = Căutarea nu a funcționat.
error-search-failed-help = Încercați din nou sau alegeți o temă.

## Anything else

error-unexpected = Ceva nu a funcționat.
error-unexpected-help = Încercați din nou. Dacă se întâmplă iar, apăsați „Ieșire” și luați-o de la început.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Acest editor nu mai scrie pentru Haki. Fișierul nu a fost deschis.
error-bundle-publisher-withdrawn-help = Cereți organizației care vi l-a dat un fișier mai nou de la alt editor.
