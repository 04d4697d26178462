### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Verificar, construir, assinar e pesquisar pacotes de informação sobre direitos.
command-check-about = Lê a árvore de conteúdos e indica cada erro com ficheiro e linha.
command-check-content-help = Pasta da árvore de conteúdos.
command-check-json-help = Escreve JSON, um só objeto com todos os problemas.
command-build-about = Constrói, a partir da árvore de conteúdos, um pacote não assinado por espaço de nomes.
command-build-content-help = Pasta da árvore de conteúdos.
command-build-out-help = Pasta para os pacotes não assinados.
command-build-only-help = Constrói só este espaço de nomes; pode ser dado mais de uma vez.
command-build-json-help = Escreve JSON, um objeto por pacote.
command-sign-about = Assina pacotes não assinados com as chaves de um editor.
command-sign-files-help = Pacotes não assinados, tal como `build` os escreve.
command-sign-keys-help = Pasta com os metadados raiz e as chaves de função do editor.
command-sign-out-help = Pasta para os pacotes assinados: uma biblioteca.
command-sign-json-help = Escreve JSON, um objeto por pacote.
command-inspect-about = Mostra o que um pacote diz de si mesmo. Nada é verificado.
command-inspect-file-help = Um pacote, assinado ou não.
command-inspect-json-help = Escreve o manifesto em JSON.
command-verify-about = Verifica pacotes por completo: assinaturas, hashes de cada entrada, conteúdo e índice.
command-verify-paths-help = Pacotes, ou pastas de pacotes.
command-verify-json-help = Escreve JSON, um objeto por pacote.
command-search-about = Pesquisa uma biblioteca como a aplicação o faz.
command-search-query-help = Palavras em qualquer língua.
command-search-lang-help = Língua em que se mostram os resultados, como etiqueta BCP 47.
command-search-library-help = Pasta de pacotes; sem ela, a que `cargo xtask run` construiu.
command-search-json-help = Escreve JSON: resultados com id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } problema encontrado.
        [many] { $problems } problemas encontrados.
       *[other] { $problems } problemas encontrados.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Sem problemas: { $bundles } pacote, páginas: { $items }.
        [many] Sem problemas: { $bundles } pacotes, páginas: { $items }.
       *[other] Sem problemas: { $bundles } pacotes, páginas: { $items }.
    }
build-step-check = A verificar o conteúdo
# $namespace (String): the bundle's namespace.
build-step-import = A importar { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = A indexar { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: páginas: { $items }, línguas: { $languages }, { $kib } KiB, não assinado
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: assinado por { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, edição { $edition }, assinado por { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Nada encontrado.
        [one] { $count } resultado
        [many] { $count } resultados
       *[other] { $count } resultados
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = encontrado em { $language }: { $words }
search-cut = Só foi usado o início da pesquisa.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = O Haki não conseguiu criar uma pasta privada para esta sessão: { $why }. Liberte memória ou espaço em disco e abra de novo.
app-lock-failed = O Haki não conseguiu isolar-se da rede, por isso não abriu: { $why }.
app-window-failed = O Haki não conseguiu abrir a sua janela: { $why }. Em Linux precisa de WebKitGTK 4.1.
