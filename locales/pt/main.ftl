### What Haki's window says. Short, plain sentences for a tired person who reads in a second language.
### Never promise, never call anything "safe", never blame. Keep each message a whole sentence or a whole label.
### Dates, numbers and names arrive as variables; put them where your language wants them.

## Top bar: the same three things on every screen

# Name of the app. It stays as it is in every language; write it in your script if readers need that.
bar-brand-name = Haki
# First stop of the Tab key: jumps over the top bar.
bar-skip-button = Ir para o texto
# Goes one screen back.
bar-back-button = Voltar
# Goes to the first screen with search and topics (a place to start from, not a house).
bar-start-button = Início
# Opens the language list. Heard by screen readers.
# $language (String): name of the language in use, in itself.
bar-language-label = { $language }: mudar a língua
# Ends this visit at once. The strongest button on the screen; one short word.
bar-leave-button = Sair
# Explains the Leave button.
bar-leave-hint = Limpa logo o ecrã e começa de novo. Também pode premir três vezes a tecla Shift.

## Language gate: the first screen

gate-heading-title = Escolha a sua língua
# Name of the field above the list of languages.
gate-filter-label = Escreva o nome da sua língua
# Announced while typing.
# $count (Number): languages that match.
gate-filter-count =
    { $count ->
        [one] { $count } língua encontrada.
        [many] { $count } línguas encontradas.
       *[other] { $count } línguas encontradas.
    }
gate-filter-none = Nenhuma língua encontrada.
gate-filter-none-help = Tente só as primeiras letras, ou o nome da língua em inglês.
# Name of the list of languages that the whole app speaks.
gate-interface-title = Toda a aplicação nesta língua
gate-more-title = Mais línguas
gate-more-note = Os textos estão nesta língua. Os botões e os menus podem estar noutra.
# Shows every language that any text here has.
# $count (Number): how many languages in all.
gate-all-button =
    { $count ->
        [one] Mostrar { $count } língua
        [many] Mostrar todas as { $count } línguas
       *[other] Mostrar todas as { $count } línguas
    }
# Beside a language that has no texts; the app itself speaks it.
gate-language-screens-only = Ainda sem textos, só botões e menus
# Beside a language that has no texts.
gate-language-empty = Ainda sem textos. Pode ler noutra língua.
# $count (Number): texts to read in this language.
gate-language-texts =
    { $count ->
        [one] { $count } texto
        [many] { $count } textos
       *[other] { $count } textos
    }
gate-keep-title = O que este computador guarda
gate-keep-text = O Haki não guarda nada nesta sessão: nem a sua língua, nem o que procura, nem o que lê.
gate-keep-others = O Haki não consegue ver o que o computador ou o dono dele regista. Pessoas e câmaras por perto podem ver o ecrã.

## Language menu: opened from the top bar

language-menu-title = Ler noutra língua
language-menu-close = Fechar a lista
# Beside a language in which the page on screen does not exist.
language-option-missing = Sem esta página

## Home: search, topics, emergency numbers

# Heading above the search field, and the field's name.
home-search-label = O que precisa de saber?
# Grey words inside the empty search field. Any language works.
home-search-placeholder = Pergunte em qualquer língua
home-search-clear = Limpar a pesquisa
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
home-language-empty = Ainda não há textos em { $language }. Cada página oferece as línguas que tem.
home-emergency-title = Números de emergência
home-emergency-free = A chamada é gratuita.
home-emergency-cost-unknown = Não sabemos quanto custa a chamada.
home-emergency-always = Dia e noite.
home-emergency-hours-unknown = Não sabemos o horário.
# Small heading over the lines that say when a number was checked and where it is published.
home-emergency-details = De onde vem este número
# $date (Date): day of the check.
home-emergency-compared = Comparado com a sua fonte em { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the number was written down.
home-emergency-uncompared = Anotado em { DATETIME($date, dateStyle: "long") }. Ainda não foi comparado com a sua fonte.
home-emergency-source-label = Onde o número está publicado
home-library-link = Biblioteca: que textos há aqui e quem os assinou
# $count (Number): files that were refused.
home-refused-note =
    { $count ->
        [one] { $count } ficheiro da biblioteca não foi aberto.
        [many] { $count } ficheiros da biblioteca não foram abertos.
       *[other] { $count } ficheiros da biblioteca não foram abertos.
    }
# Shown when texts are signed with keys that were made for testing.
home-development-note = Esta é uma cópia de teste. Os textos estão assinados com chaves de teste, não por um editor.

## Search results

search-results-title = Respostas
# Announced while typing.
# $count (Number): results shown.
search-results-count =
    { $count ->
        [one] { $count } resposta.
        [many] { $count } respostas.
       *[other] { $count } respostas.
    }
search-results-busy = A procurar…
search-results-none = Nada encontrado.
search-results-none-help = Tente uma só palavra, ou outra palavra para a mesma coisa. Funcionam todas as línguas.
search-query-cut = A sua pergunta é muito longa. Só foi usado o início.
# The words were found in a text of another language than the reader's.
# $language (String): name of that language, in the interface's language where known. If it would need an ending, rephrase: "Found in the text (language: X)."
search-result-language = Encontrado no texto em { $language }.
# Comes before the list of words that matched.
search-result-words-label = Palavras encontradas

## Cards: a page in a list

# Kind of page, one or two words above its title.
card-kind-right = Um direito seu
card-kind-procedure = Passo a passo
card-kind-explainer = Explicação
card-kind-emergency = Em caso de emergência
# A text of law or a declaration, word for word.
card-kind-instrument = Texto da lei
# The page does not exist in the reader's language.
# $language (String): language of the title shown, in the interface's language where known. See search-result-language.
card-language-other = Esta página está em { $language }.

## Topic

# $count (Number): pages in the topic.
topic-pages-count =
    { $count ->
        [one] { $count } página
        [many] { $count } páginas
       *[other] { $count } páginas
    }
topic-other-languages-title = Noutras línguas
topic-empty-note = Ainda não há páginas aqui.

## Page

page-summary-label = Resposta curta
# Hidden names of the boxes around sections, for screen readers.
page-section-risks = Atenção
page-section-who-will-know = Quem fica a saber
page-draft-notice = Uma máquina traduziu esta página. Nenhuma pessoa a verificou ainda. Pode haver erros.
page-outdated-notice = O original mudou depois desta tradução. Algumas partes podem agora estar erradas.
# $date (Date): day by which the page should have been checked again.
page-old-notice = Esta página devia ter sido verificada de novo até { DATETIME($date, dateStyle: "long") }. As regras podem ter mudado.
# The app has no letters (font) for this script.
# $language (String): name of the language.
page-font-notice = O Haki não tem letras para esta língua: { $language }. Se o computador também não as tiver, verá quadrados em vez de texto.
# The page is shown in a language that the reader picked for this page only.
# $language (String): language the reader has chosen for the app.
# $shown (String): language of the page on screen.
page-other-language-notice = Esta página não existe em { $language }. Está a lê-la em { $shown }.

## Two languages side by side

# Name of the list from which the second language is chosen.
compare-select-label = Ler em duas línguas
# First entry of that list.
compare-select-none = Só uma língua
# $language (String): language in which the page was written.
compare-original-button = Pôr o original ao lado ({ $language })
# The second language was chosen on another page; this page lacks it.
# $language (String): name of the second language.
compare-missing-title = Esta página não existe em { $language }.
compare-missing-help = Estas línguas podem ficar ao lado:
# $language (String): name of the second language.
compare-outdated-note = O original mudou depois da tradução para esta língua: { $language }. Algumas partes podem agora estar erradas.
compare-close-button = Fechar a segunda língua

## A page that lacks the reader's language

# $language (String): name of the chosen language.
missing-heading-note = Esta página ainda não existe em { $language }.
missing-choose-label = Pode lê-la em:

## Sources of a page

sources-heading-title = Fontes
sources-address-note = O Haki não vai à internet. Para ler uma fonte, copie o endereço para um computador com internet.
sources-reference-label = Referência oficial
sources-address-label = Endereço
sources-status-in-force = Em vigor.
# $date (Date): first day of application.
sources-status-in-force-since = Em vigor. Aplica-se desde { DATETIME($date, dateStyle: "long") }.
# $date (Date): first day of application.
sources-status-applies-from = Aplica-se a partir de { DATETIME($date, dateStyle: "long") }.
sources-status-applies-later = Ainda não se aplica.
sources-status-repealed = Já não está em vigor.
# $date (Date): day of the check.
sources-evidence-compared = Comparámos o nosso texto com esta fonte em { DATETIME($date, dateStyle: "long") }.
# $date (Date): day on which the source was written down.
sources-evidence-uncompared = Anotada em { DATETIME($date, dateStyle: "long") }. Ainda não comparámos o nosso texto com esta fonte.
# Leads from the source back to the sentence that cites it.
sources-return-button = Voltar à frase

## About a page: when checked, by whom, how translated, who signed

about-heading-title = Sobre esta página
about-checked-label = Verificação
# $date (Date): day of the last comparison with the sources.
about-checked-text = Comparada com as fontes pela última vez em { DATETIME($date, dateStyle: "long") }.
# $date (Date): day by which it is to be checked again.
about-due-text = A verificar de novo até { DATETIME($date, dateStyle: "long") }.
about-reviewer-label = Verificada por
about-reviewer-author = A pessoa que a escreveu. Nenhum advogado a verificou.
about-reviewer-lawyer = Um advogado ou uma advogada.
about-reviewer-organisation = Uma associação de apoio.
about-reviewer-publisher = O editor.
about-method-label = Como foi feito o texto
about-method-original = A página foi escrita nesta língua.
about-method-human = Uma pessoa traduziu-a.
about-method-machine-reviewed = Uma máquina traduziu-a. Uma pessoa verificou-a.
about-method-machine-draft = Uma máquina traduziu-a. Nenhuma pessoa a verificou ainda.
about-method-unstated = Não se diz como foi feito este texto.
about-original-label = Escrita em
about-place-label = Onde se aplica
about-topics-label = Temas
about-related-title = Continuar a ler

## Signatures and editions: on a page and in the library

signer-publisher-label = Assinado por
# The part of the world or subject that this publisher may write for, such as "eu" or "de/berlin".
signer-namespace-label = Âmbito
signer-edition-label = Edição
# $edition (Number): number of the edition.
# $date (Date): day of issue.
signer-edition-text = Número { $edition }, { DATETIME($date, dateStyle: "long") }
# Twelve groups of five digits that belong to the publisher's keys.
signer-fingerprint-label = Impressão das chaves
signer-fingerprint-help = Compare estes algarismos com os que o editor lhe mostra.
signer-development-note = Chaves de teste, feitas neste computador. Não provam quem escreveu isto.

## Library: which files are here

library-heading-title = Biblioteca
library-heading-note = Cada ficheiro aqui está assinado pelo seu editor. O Haki só abre um ficheiro se a assinatura estiver certa.
library-folder-label = Pasta
library-open-title = Abertos agora
library-open-none = Não há nenhum ficheiro aberto.
library-refused-title = Não abertos
library-languages-label = Línguas
library-items-label = Páginas
library-texts-label = Textos, contados em cada língua
# $number (Number): how many.
library-number-text = { $number }
library-size-label = Tamanho
# $megabytes (Number): size of the file.
library-size-text = { NUMBER($megabytes, maximumFractionDigits: 1) } MB
library-renew-label = Renovar até
# $date (Date): day from which the file is old.
library-renew-text = { DATETIME($date, dateStyle: "long") }
# $date (Date): day by which a newer edition was due.
library-old-note = Este ficheiro é antigo. Esperava-se uma edição mais nova até { DATETIME($date, dateStyle: "long") }.
# Opens a technical explanation in English.
library-refused-detail = Pormenores para o editor

## While something takes long or fails

status-busy-text = Um momento…
status-retry-button = Tentar de novo

## On-screen keyboard: opens under a field

# Opens and closes the keyboard. One word.
keyboard-open-button = Teclado
keyboard-close-button = Fechar o teclado
# Heard by screen readers.
# $language (String): language of the keys, in itself.
keyboard-keys-label = Teclas: { $language }
# Name of the list of all languages whose letters can be typed.
keyboard-layout-label = Outras letras
# Key that shows the second set of letters, such as capitals.
keyboard-more-key = Mais letras
keyboard-space-key = Espaço
# Key that takes the last letter away.
keyboard-delete-key = Apagar
# A row with other forms of the letter just typed (Ethiopic syllables, Vietnamese tones).
keyboard-forms-label = Formas desta letra

## Size of the text

size-larger-button = Texto maior
size-smaller-button = Texto menor
# Announced after a change.
# $percent (Number): size of the text, 100 is normal.
size-now-text = Tamanho do texto: { $percent } %

## Page tools: under the title of a page

# Name of the row of buttons.
tools-label = Ler e levar consigo
tools-print-button = Imprimir
# Opens codes that a phone's camera reads.
tools-codes-button = Levar no telemóvel
# Leads from the paper or the codes back to the page.
tools-page-button = Voltar à página

## Paper: what will be printed

paper-heading-title = Isto vai para o papel
paper-heading-note = Veja primeiro. Só se imprime a folha abaixo. Ela não diz quem é.
paper-start-button = Imprimir agora
# The choice of two languages is offered here too.
paper-collect-note = Recolha agora as suas folhas. Outras pessoas podem ler o que ficar na impressora.
# Shown after the button was pressed.
paper-nothing-note = Não se abriu nenhuma janela de impressão? Então não se pode imprimir nada a partir deste computador. Pode levar a resposta curta no telemóvel, ou copiá-la à mão.
# Quiet line at the top of the sheet. It must not show what the page is about.
paper-sheet-header = Informação para ler em casa
# $date (Date): day of the last comparison with the sources.
# $reviewer (String): who did it, a whole sentence such as "The author. No lawyer has checked it."
paper-sheet-checked = Comparado com as fontes em { DATETIME($date, dateStyle: "long") }. Por: { $reviewer }
# $publisher (String): name of the publisher.
# $edition (Number): number of the edition.
# $date (Date): day of issue.
paper-sheet-signed = Assinado por { $publisher }, edição { $edition }, { DATETIME($date, dateStyle: "long") }

## Codes: the text itself, for a phone's camera

codes-heading-title = Levar no telemóvel
codes-heading-note = Estes códigos contêm o próprio texto: a resposta curta e onde encontrar ajuda. Não precisam de internet e não abrem nenhum site.
# How to use them. $count (Number): how many codes.
codes-how-note =
    { $count ->
        [one] Aponte a câmara de um telemóvel para o código. O texto aparece.
        [many] Aponte a câmara de um telemóvel para os { $count } códigos, um depois do outro. Cada um contém uma parte do texto.
       *[other] Aponte a câmara de um telemóvel para os { $count } códigos, um depois do outro. Cada um contém uma parte do texto.
    }
codes-phone-note = O texto fica depois no telemóvel. Quem abrir o telemóvel pode lê-lo.
# Under each code, and at the start of the text inside it. Keep it short.
# $number (Number): which code. $count (Number): how many codes.
codes-code-label = { $number } de { $count }
codes-text-title = O que os códigos contêm
# The whole text would need too many codes.
codes-cut-note = Nem tudo cabe nos códigos. O texto abaixo acaba onde eles acabam.

## When nobody touches the computer: the visit is about to end

# Counts down. $seconds (Number): seconds left.
idle-warning-text =
    { $seconds ->
        [one] Este ecrã limpa-se sozinho dentro de { $seconds } segundo.
        [many] Este ecrã limpa-se sozinho dentro de { $seconds } segundos.
       *[other] Este ecrã limpa-se sozinho dentro de { $seconds } segundos.
    }
idle-warning-help = Prima qualquer tecla ou clique para continuar.

## What this computer keeps: a page about Haki itself, opened from the language gate. Say exactly what is left, promise nothing.

# Leads to the page, whose title is "What this computer keeps".
keep-more-link = Mais sobre o que fica guardado
keep-haki-title = O que o Haki guarda
keep-haki-saved = O Haki não guarda nada da sua visita: nem a língua, nem o que escreve, nem as páginas que lê.
keep-haki-memory = Enquanto lê, tudo isto está na memória do computador. Quando sai, o Haki devolve essa memória.
keep-haki-network = O Haki não usa a internet. Nada da sua visita é enviado para lado nenhum.
keep-leave-title = O que faz «Sair»
keep-leave-gate = O ecrã fica logo vazio. Depois o Haki esquece a sua visita e mostra as línguas à pessoa seguinte.
keep-leave-close = O ecrã fica logo vazio. Depois o Haki esquece a sua visita e fecha-se.
keep-leave-copied = Se copiou texto, o Haki apaga-o onde o computador o permite. Outros programas podem tê-lo guardado.
keep-idle-title = Se se afastar
# $minutes (Number): minutes without a key or a click.
keep-idle-text =
    { $minutes ->
        [one] Depois de { $minutes } minuto sem uma tecla ou um clique, o Haki faz o mesmo que «Sair». Avisa antes.
        [many] Depois de { $minutes } minutos sem uma tecla ou um clique, o Haki faz o mesmo que «Sair». Avisa antes.
       *[other] Depois de { $minutes } minutos sem uma tecla ou um clique, o Haki faz o mesmo que «Sair». Avisa antes.
    }
keep-idle-never = Este computador está preparado para uma só pessoa. O Haki espera até sair.
keep-others-title = O que o Haki não pode ver nem mudar
keep-others-owner = Quem cuida deste computador pode registar as teclas e o ecrã com outros programas.
keep-others-people = Pessoas e câmaras por perto podem ver o ecrã.
keep-others-start = O computador pode anotar que o Haki foi aberto, e quando.
keep-others-disk = Um computador com pouca memória pode escrever partes dela no disco.
keep-others-paper = O que imprime fica algum tempo na lista da impressora, e pode ficar na impressora.
keep-others-phone = O que leva no telemóvel fica no telemóvel.

## The place: a library or an organisation that set up this computer

# Heading over the name and address of that place.
place-contact-title = Pode perguntar aqui
# The file with this place's settings has a mistake. The file's name follows.
# $line (Number): line of the mistake.
place-wrong-line = As definições deste lugar têm um erro na linha { $line }. O Haki não as usou.
# The same, but the file cannot be read at all.
place-wrong-file = Não é possível ler as definições deste lugar. O Haki não as usou.
place-wrong-help = Diga-o às pessoas que cuidam deste computador. Até lá, o Haki limpa-se sozinho ao fim de 3 minutos e não imprime.
# Opens a technical explanation in English.
place-wrong-detail = Pormenores para elas
