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

## Keys, and signing with keys on different machines.

command-sign-detached-help = As chaves estão em máquinas diferentes: junta as assinaturas das chaves que estão aqui, e conclui quando estiverem todas.
command-sign-with-help = O que um colega assinou: uma pasta cujo nome acaba em «.signing», ou o rascunho de uma raiz. Pode ser dado mais de uma vez.
command-sign-passphrase-file-help = Ficheiro cuja primeira linha é a frase secreta; sem ele, ela é pedida.
command-keys-about = Cria chaves, mostra-as e muda que chaves contam.
command-keys-new-about = Cria uma chave. A metade privada é cifrada com uma frase secreta.
command-keys-new-name-help = Nome da chave: a–z, 0–9 e hífenes.
command-keys-new-out-help = Pasta para os dois ficheiros da chave.
command-keys-new-kind-help = Tipo de chave.
command-keys-new-passphrase-file-help = Ficheiro cuja primeira linha é a frase secreta; sem ele, ela é pedida duas vezes.
command-keys-new-json-help = Escreve JSON, um objeto.
command-keys-list-about = Mostra a raiz mais nova, as suas funções e as chaves de uma pasta.
command-keys-list-folder-help = Pasta com as raízes e as chaves do editor.
command-keys-list-json-help = Escreve JSON, um objeto.
command-keys-rotate-about = Prepara o rascunho da próxima raiz com outras chaves para as funções indicadas; a primeira raiz indica as quatro.
command-keys-rotate-folder-help = Pasta com as raízes do editor.
command-keys-rotate-expires-help = Dia em que a nova raiz caduca: YYYY-MM-DD.
command-keys-rotate-threshold-help = Quantas chaves de uma função têm de assinar: ROLE=NUMBER. Sem isto, mais de metade.
command-keys-rotate-root-help = Chaves públicas da função root.
command-keys-rotate-targets-help = Chaves públicas da função targets, que responde pelo conteúdo.
command-keys-rotate-snapshot-help = Chaves públicas da função snapshot.
command-keys-rotate-timestamp-help = Chaves públicas da função timestamp.
command-keys-rotate-json-help = Escreve JSON, um objeto.
command-keys-revoke-about = Prepara o rascunho da próxima raiz sem estas chaves, em nenhuma função.
command-keys-revoke-folder-help = Pasta com as raízes do editor.
command-keys-revoke-keys-help = Chaves pelo nome, ou pelo início do id.
command-keys-revoke-expires-help = Dia em que a nova raiz caduca: YYYY-MM-DD.
command-keys-revoke-threshold-help = Quantas chaves de uma função têm de assinar a partir de agora: ROLE=NUMBER. Sem isto, tantas como antes.
command-keys-revoke-json-help = Escreve JSON, um objeto.
# $name (String): name of a key. A prompt.
keys-passphrase = Frase secreta da chave { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-new = Nova frase secreta para a chave { $name }:
# $name (String): name of a key. A prompt.
keys-passphrase-again = A mesma frase secreta outra vez:
# $private (String), $public (String): files. $id (String): id of the key.
keys-new-done = Guarde { $private } e a frase secreta só para si. Dê { $public } aos colegas. O id da chave é { $id }.
# $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
keys-list-root = Raiz { $version }, caduca em { $expires }. Impressão: { $fingerprint }
# $file (String): path. $version (String): version of the root. $fingerprint (String): digits to compare.
keys-draft-done = { $file }: rascunho da raiz { $version }, ainda não assinado. Impressão: { $fingerprint }
# $file (String): path. $namespace (String), $edition (String). $sha256 (String): hash of the manifest.
sign-about = { $file }: { $namespace }, edição { $edition }. Compare com os colegas: { $sha256 }
# $file (String): path. $version (String): version of the root. $expires (String): when. $fingerprint (String): digits to compare.
sign-root-about = { $file }: raiz { $version }, caduca em { $expires }. Compare com os colegas: { $fingerprint }
# $file (String): path of the new root.
sign-root-done = { $file }: já assinaram chaves suficientes. Dê esta raiz a todos os colegas.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root = { $file }: assinado por { $have } das { $wanted } chaves necessárias da nova raiz.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-root-before = { $file }: assinado por { $have } das { $wanted } chaves necessárias da raiz anterior.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-targets = { $file }: conteúdo assinado por { $have } das { $wanted } chaves necessárias.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-snapshot = { $file }: lista de ficheiros assinada por { $have } das { $wanted } chaves necessárias.
# $file (String): path. $have (String), $wanted (String): numbers of signatures.
sign-role-timestamp = { $file }: edição mais nova assinada por { $have } das { $wanted } chaves necessárias.
