### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Esta cópia está incompleta ou danificada. Não foi aberta.
error-bundle-damaged-help = Copie o ficheiro outra vez, ou pergunte à associação que lho deu.
error-bundle-unsigned = Este ficheiro não tem assinatura. Não foi aberto.
error-bundle-unsigned-help = Peça um ficheiro assinado à associação que lho deu.
error-bundle-publisher-unknown = Este ficheiro não é de um editor que o Haki conheça. Não foi aberto.
error-bundle-publisher-unknown-help = Pergunte à associação que lho deu de onde vem o ficheiro.
error-bundle-namespace-foreign = Este editor não pode escrever para este lugar ou tema. O ficheiro não foi aberto.
error-bundle-namespace-foreign-help = Peça à associação que lho deu um ficheiro do editor certo.
error-bundle-edition-older = Aqui já se conhece uma edição mais nova deste ficheiro. A mais antiga não foi aberta.
error-bundle-edition-older-help = Use o ficheiro mais novo, ou apague este.
error-bundle-duplicate = A mesma edição já está aberta a partir de outro ficheiro.
error-bundle-duplicate-help = Não se perdeu nada. Pode apagar um dos dois ficheiros.
error-bundle-format-newer = Este ficheiro precisa de um Haki mais novo. Não foi aberto.
error-bundle-format-newer-help = Peça o Haki mais novo à associação que lho deu.
error-bundle-unreadable = O computador não conseguiu ler este ficheiro.
error-bundle-unreadable-help = Ligue outra vez a pen USB, ou copie o ficheiro outra vez.

## The library as a whole

error-library-missing = Não há biblioteca neste computador.
error-library-missing-help = Ponha uma pasta com o nome «library» e os ficheiros do Haki ao lado da aplicação, e depois abra o Haki de novo.
error-library-empty = A biblioteca está vazia, por isso ainda não há nada para ler.
error-library-empty-help = Copie para a pasta da biblioteca ficheiros cujo nome acabe em «.haki», e depois abra o Haki de novo.
error-library-none-open = Não foi possível abrir nenhum ficheiro da biblioteca.
error-library-none-open-help = Veja na biblioteca porquê, e pergunte à associação que lhe deu o Haki.
error-library-unreadable = O computador não conseguiu ler a biblioteca.
error-library-unreadable-help = Ligue outra vez a pen USB, ou pergunte à pessoa que cuida deste computador.

## A page, a topic, the search

error-item-unknown = Esta página não está na biblioteca deste computador.
error-item-unknown-help = Volte atrás e escolha outra página, ou veja na biblioteca que ficheiros não foram abertos.
error-topic-unknown = Este tema não está na biblioteca deste computador.
error-topic-unknown-help = Volte atrás e escolha outro tema.
error-search-failed = A pesquisa não funcionou.
error-search-failed-help = Tente de novo, ou escolha antes um tema.

## Anything else

error-unexpected = Alguma coisa não funcionou.
error-unexpected-help = Tente de novo. Se voltar a acontecer, prima «Sair» e comece de novo.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = Este editor já não escreve para o Haki. O ficheiro não foi aberto.
error-bundle-publisher-withdrawn-help = Peça à associação que lho deu um ficheiro mais novo de outro editor.
