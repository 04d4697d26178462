### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Ir al texto
# Goes one screen back.
bar-back-button = Atrás
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Inicio
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: cambiar el idioma
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Salir
# Explains the Leave button.
bar-leave-hint = Borra la pantalla enseguida y empieza de nuevo. También puede pulsar tres veces la tecla Mayúsculas (Shift).

## Language gate: the first screen

gate-heading-title = Elija su idioma
# Name of the field above the list of languages.
gate-filter-label = Escriba el nombre de su idioma
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } idioma encontrado.
        [many] { $count } idiomas encontrados.
       *[other] { $count } idiomas encontrados.
    }
gate-filter-none = No se encontró ningún idioma.
gate-filter-none-help = Pruebe solo con las primeras letras, o con el nombre del idioma en inglés.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Toda la aplicación en este idioma
gate-more-title = Más idiomas
gate-more-note = Los textos están en este idioma. Los botones y los menús pueden estar en otro.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Mostrar { $count } idioma
        [many] Mostrar los { $count } idiomas
       *[other] Mostrar los { $count } idiomas
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Todavía no hay textos, solo botones y menús
# Beside a language that has no texts.
gate-language-empty = Todavía no hay textos. Puede leer en otro idioma.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } texto
        [many] { $count } textos
       *[other] { $count } textos
    }
gate-keep-title = Qué guarda este ordenador
gate-keep-text = Haki no guarda nada en esta sesión: ni su idioma, ni sus búsquedas, ni lo que lee.
gate-keep-others = Haki no puede ver lo que registra el ordenador o su dueño. Las personas y cámaras cercanas pueden ver la pantalla.

## Language menu: opened from the top bar

language-menu-title = Leer en otro idioma
language-menu-close = Cerrar la lista
# Beside a language in which the page on screen does not exist.
language-option-missing = Esta página no

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = ¿Qué necesita saber?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Pregunte en cualquier idioma
home-search-clear = Borrar la búsqueda
home-topics-title = Temas
# $count (Number): pages in the topic.
home-topic-count =
    { $count ->
        [one] { $count } página
        [many] { $count } páginas
       *[other] { $count } páginas
    }
# Shown when the chosen language has no texts.
# $language (String): name of the chosen language.
home-language-empty = Todavía no hay textos en { $language }. Cada página ofrece los idiomas que tiene.
home-emergency-title = Números de emergencia
home-emergency-free = La llamada es gratuita.
home-emergency-cost-unknown = No sabemos cuánto cuesta la llamada.
home-emergency-always = Día y noche.
home-emergency-hours-unknown = No conocemos el horario.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = De dónde viene este número
# $date (Date): day of the check.
home-emergency-compared = Comparado con su fuente el { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Anotado el { DATETIME($date, dateStyle: "long") }. Todavía no se ha comparado con su fuente.
home-emergency-source-label = Dónde está publicado el número
home-library-link = Biblioteca: qué textos hay aquí y quién los firmó
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } archivo de la biblioteca no se abrió.
        [many] { $count } archivos de la biblioteca no se abrieron.
       *[other] { $count } archivos de la biblioteca no se abrieron.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Esta es una copia de prueba. Sus textos están firmados con claves de prueba, no por un editor.

## Search results

search-results-title = Respuestas
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } respuesta.
        [many] { $count } respuestas.
       *[other] { $count } respuestas.
    }
search-results-busy = Buscando…
search-results-none = No se encontró nada.
search-results-none-help = Pruebe con una sola palabra, o con otra palabra para lo mismo. Todos los idiomas funcionan.
search-query-cut = Su pregunta es muy larga. Solo se usó el principio.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Encontrado en el texto en { $language }.
# Comes before the list of words that matched.
search-result-words-label = Palabras encontradas

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Su derecho
card-kind-procedure = Paso a paso
card-kind-explainer = Explicación
card-kind-emergency = En una emergencia
# A text of law or a declaration, word for word.
card-kind-instrument = Texto de la ley
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Esta página está en { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } página
        [many] { $count } páginas
       *[other] { $count } páginas
    }
topic-other-languages-title = En otros idiomas
topic-empty-note = Aquí todavía no hay páginas.

## Page

page-summary-label = Respuesta corta
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Tenga cuidado
page-section-who-will-know = Quién lo sabrá
page-draft-notice = Una máquina tradujo esta página. Ninguna persona la ha revisado todavía. Puede haber errores.
page-outdated-notice = El original ha cambiado desde que se hizo esta traducción. Puede que ahora haya partes equivocadas.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Esta página debería haberse revisado de nuevo a más tardar el { DATETIME($date, dateStyle: "long") }. Puede que las normas hayan cambiado.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = Haki no tiene letras para este idioma: { $language }. Si el ordenador tampoco las tiene, verá cuadros en lugar de texto.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Esta página no existe en { $language }. La está leyendo en { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Leer en dos idiomas
# First entry of that list.
compare-select-none = Solo un idioma
# $language (String): language in which the page was written.
compare-original-button = Poner el original al lado ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Esta página no existe en { $language }.
compare-missing-help = Estos idiomas se pueden poner al lado:
# $language (String): name of the second language.
compare-outdated-note = El original ha cambiado desde que se hizo la traducción al idioma { $language }. Puede que ahora haya partes equivocadas.
compare-close-button = Cerrar el segundo idioma

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Esta página todavía no existe en { $language }.
missing-choose-label = Puede leerla en estos idiomas:

## Sources of a page

sources-heading-title = Fuentes
sources-address-note = Haki no se conecta a internet. Para leer una fuente, copie su dirección en un ordenador con internet.
sources-reference-label = Referencia oficial
sources-address-label = Dirección
sources-status-in-force = En vigor.
# $date (Date): first day of application.
sources-status-in-force-since = En vigor. Se aplica desde el { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Se aplica a partir del { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Todavía no se aplica.
sources-status-repealed = Ya no está en vigor.
# $date (Date): day of the check.
sources-evidence-compared = Comparamos nuestro texto con esta fuente el { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Anotada el { DATETIME($date, dateStyle: "long") }. Todavía no hemos comparado nuestro texto con esta fuente.
# Leads from the source back to the sentence that cites it.
sources-return-button = Volver a la frase

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Sobre esta página
about-checked-label = Revisión
# $date (Date): day of the last comparison with the sources.
about-checked-text = Comparada con sus fuentes por última vez el { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = Se debe revisar de nuevo a más tardar el { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Revisada por
about-reviewer-author = La persona que la escribió. Ningún abogado la ha revisado.
about-reviewer-lawyer = Un abogado o una abogada.
about-reviewer-organisation = Una organización de ayuda.
about-reviewer-publisher = El editor.
about-method-label = Cómo se hizo el texto
about-method-original = La página se escribió en este idioma.
about-method-human = Una persona la tradujo.
about-method-machine-reviewed = Una máquina la tradujo. Una persona la revisó.
about-method-machine-draft = Una máquina la tradujo. Ninguna persona la ha revisado todavía.
about-method-unstated = No se indica cómo se hizo este texto.
about-original-label = Escrita en
about-place-label = Dónde se aplica
about-topics-label = Temas
about-related-title = Seguir leyendo

## Signatures and editions: on a page and in the library

signer-publisher-label = Firmado por
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Ámbito
signer-edition-label = Edición
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Número { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Huella de las claves
signer-fingerprint-help = Compare estas cifras con las que le muestra el editor.
signer-development-note = Claves de prueba, hechas en este ordenador. No demuestran quién escribió esto.

## Library: which files are here

library-heading-title = Biblioteca
library-heading-note = Cada archivo de aquí está firmado por su editor. Haki abre un archivo solo si la firma es correcta.
library-folder-label = Carpeta
library-open-title = Abiertos ahora
library-open-none = No hay ningún archivo abierto.
library-refused-title = No abiertos
library-languages-label = Idiomas
library-items-label = Páginas
library-texts-label = Textos, contados en cada idioma
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Tamaño
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Renovar a más tardar el
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Este archivo es antiguo. Se esperaba una edición más nueva a más tardar el { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Detalles para el editor

## While something takes long or fails

status-busy-text = Un momento…
status-retry-button = Reintentar

## Keyboard, larger text, paper and codes

keyboard-open-button = Teclado
keyboard-close-button = Cerrar el teclado
keyboard-keys-label = Teclas: { $language }
keyboard-layout-label = Otras letras
keyboard-more-key = Más letras
keyboard-space-key = Espacio
keyboard-delete-key = Borrar
keyboard-forms-label = Formas de esta letra
size-larger-button = Texto más grande
size-smaller-button = Texto más pequeño
size-now-text = Tamaño del texto: { $percent } %
tools-label = Leer y llevar
tools-print-button = Imprimir
tools-codes-button = Llevar en un teléfono
tools-page-button = Volver a la página
paper-heading-title = Esto va al papel
paper-heading-note = Mírelo primero. Solo se imprime la hoja de abajo. No dice quién es usted.
paper-start-button = Imprimir ahora
paper-collect-note = Recoja ahora sus páginas. Otras personas pueden leer lo que queda en la impresora.
paper-nothing-note = ¿No se abrió ninguna ventana para imprimir? Entonces no se puede imprimir desde este ordenador. Puede llevar la respuesta corta en un teléfono o copiarla a mano.
paper-sheet-header = Información para leer en casa
paper-sheet-checked = Comparado con sus fuentes el { DATETIME($date, dateStyle: "long") }. Por: { $reviewer }
paper-sheet-signed = Firmado por { $publisher }, edición { $edition }, { DATETIME($date, dateStyle: "long") }
codes-heading-title = Llevar en un teléfono
codes-heading-note = Estos códigos contienen el texto mismo: la respuesta corta y dónde encontrar ayuda. No necesitan internet y no abren ninguna página web.
codes-how-note =
    { $count ->
        [one] Apunte la cámara de un teléfono al código. Aparece el texto.
        [many] Apunte la cámara de un teléfono a los { $count } códigos, uno tras otro. Cada uno contiene una parte del texto.
       *[other] Apunte la cámara de un teléfono a los { $count } códigos, uno tras otro. Cada uno contiene una parte del texto.
    }
codes-phone-note = El texto queda después en el teléfono. Quien abra el teléfono puede leerlo.
codes-code-label = { $number } de { $count }
codes-text-title = Lo que contienen los códigos
codes-cut-note = No cabe todo en los códigos. El texto de abajo termina donde terminan ellos.

## When nobody touches the computer, and what it keeps

idle-warning-text =
    { $seconds ->
        [one] Esta pantalla se borrará en { $seconds } segundo.
        [many] Esta pantalla se borrará en { $seconds } segundos.
       *[other] Esta pantalla se borrará en { $seconds } segundos.
    }
idle-warning-help = Pulse una tecla o haga clic para seguir.
keep-more-link = Más sobre lo que se guarda
keep-haki-title = Lo que guarda Haki
keep-haki-saved = Haki no guarda nada de su visita: ni su idioma, ni lo que escribe, ni las páginas que lee.
keep-haki-memory = Mientras lee, todo eso está en la memoria del ordenador. Cuando sale, Haki devuelve esa memoria.
keep-haki-network = Haki no usa internet. Nada de su visita se envía a ninguna parte.
keep-leave-title = Qué hace «Salir»
keep-leave-gate = La pantalla queda vacía enseguida. Después Haki olvida su visita y muestra los idiomas para la siguiente persona.
keep-leave-close = La pantalla queda vacía enseguida. Después Haki olvida su visita y se cierra.
keep-leave-copied = Si copió texto, Haki lo quita donde el ordenador lo permite. Otros programas pueden haberlo guardado.
keep-idle-title = Si se aleja
keep-idle-text =
    { $minutes ->
        [one] Después de { $minutes } minuto sin tecla ni clic, Haki hace lo mismo que «Salir». Antes le avisa.
        [many] Después de { $minutes } minutos sin tecla ni clic, Haki hace lo mismo que «Salir». Antes le avisa.
       *[other] Después de { $minutes } minutos sin tecla ni clic, Haki hace lo mismo que «Salir». Antes le avisa.
    }
keep-idle-never = Este ordenador está preparado para una sola persona. Haki espera hasta que usted salga.
keep-others-title = Lo que Haki no puede ver ni cambiar
keep-others-owner = Quien cuida este ordenador puede grabar las teclas y la pantalla con otros programas.
keep-others-people = Las personas y las cámaras cercanas pueden ver la pantalla.
keep-others-start = El ordenador puede anotar que se abrió Haki, y cuándo.
keep-others-disk = Un ordenador con poca memoria puede escribir partes de ella en su disco.
keep-others-paper = Lo que imprime queda un tiempo en la lista de la impresora, y puede quedar en la impresora.
keep-others-phone = Lo que lleva en un teléfono queda en el teléfono.
place-contact-title = Puede preguntar aquí
place-wrong-line = La configuración de este lugar tiene un error en la línea { $line }. Haki no la ha usado.
place-wrong-file = La configuración de este lugar no se puede leer. Haki no la ha usado.
place-wrong-help = Dígaselo a quienes cuidan este ordenador. Hasta entonces, Haki se borra después de 3 minutos y no imprime.
place-wrong-detail = Detalles para ellos
