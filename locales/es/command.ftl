### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Comprobar, construir, firmar y consultar paquetes de información sobre derechos.
command-check-about = Leer la carpeta de contenidos e informar de cada error con archivo y línea.
command-check-content-help = Carpeta de contenidos.
command-check-json-help = Escribir JSON, un objeto con todos los problemas.
command-build-about = Construir un paquete sin firmar por cada espacio de nombres a partir de la carpeta de contenidos.
command-build-content-help = Carpeta de contenidos.
command-build-out-help = Carpeta para los paquetes sin firmar.
command-build-only-help = Construir solo este espacio de nombres; se puede indicar varias veces.
command-build-json-help = Escribir JSON, un objeto por paquete.
command-sign-about = Firmar paquetes sin firmar con las claves de un editor.
command-sign-files-help = Paquetes sin firmar, tal como los escribe `build`.
command-sign-keys-help = Carpeta con los metadatos raíz y las claves de rol del editor.
command-sign-out-help = Carpeta para los paquetes firmados: una biblioteca.
command-sign-json-help = Escribir JSON, un objeto por paquete.
command-inspect-about = Mostrar lo que un paquete dice de sí mismo. No se verifica nada.
command-inspect-file-help = Un paquete, firmado o no.
command-inspect-json-help = Escribir el manifiesto como JSON.
command-verify-about = Verificar paquetes por completo: firmas, hashes de cada entrada, contenido e índice.
command-verify-paths-help = Paquetes, o carpetas de paquetes.
command-verify-json-help = Escribir JSON, un objeto por paquete.
command-search-about = Buscar en una biblioteca como lo hace la aplicación.
command-search-query-help = Palabras en cualquier idioma.
command-search-lang-help = Idioma en que se muestran los resultados, como etiqueta BCP 47.
command-search-library-help = Carpeta de paquetes; sin ella, la que construyó `cargo xtask run`.
command-search-json-help = Escribir JSON: resultados con id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } problema encontrado.
        [many] { $problems } problemas encontrados.
       *[other] { $problems } problemas encontrados.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Sin problemas: { $bundles } paquete, páginas: { $items }.
        [many] Sin problemas: { $bundles } paquetes, páginas: { $items }.
       *[other] Sin problemas: { $bundles } paquetes, páginas: { $items }.
    }
build-step-check = Comprobando el contenido
# $namespace (String): the bundle's namespace.
build-step-import = Importando { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Indexando { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file }: páginas: { $items }, idiomas: { $languages }, { $kib } KiB, sin firmar
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file }: firmado por { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file }: { $namespace }, edición { $edition }, firmado por { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] No se encontró nada.
        [one] { $count } resultado
        [many] { $count } resultados
       *[other] { $count } resultados
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = encontrado en { $language }: { $words }
search-cut = Solo se usó el principio de la búsqueda.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki no pudo crear una carpeta privada para esta sesión: { $why }. Libere memoria o espacio en el disco y empiece de nuevo.
app-lock-failed = Haki no pudo aislarse de la red, así que no se abrió: { $why }.
app-window-failed = Haki no pudo abrir su ventana: { $why }. En Linux necesita WebKitGTK 4.1.

## Keys, and signing on different machines

command-sign-detached-help = Las claves están en máquinas distintas: añadir las firmas de las claves de aquí y terminar cuando estén todas.
command-sign-with-help = Lo que firmó otra persona: una carpeta que termina en «.signing», o el borrador de una raíz. Puede darse varias veces.
command-sign-passphrase-file-help = Archivo cuya primera línea es la frase de contraseña; sin él, se pregunta.
command-keys-about = Crear claves, listarlas y cambiar qué claves cuentan.
command-keys-new-about = Crear una clave. La mitad privada se cifra con una frase de contraseña.
command-keys-new-name-help = Nombre de la clave: a–z, 0–9 y guiones.
command-keys-new-out-help = Carpeta para los dos archivos de la clave.
command-keys-new-kind-help = Tipo de clave.
command-keys-new-passphrase-file-help = Archivo cuya primera línea es la frase de contraseña; sin él, se pregunta dos veces.
command-keys-new-json-help = Escribir JSON, un objeto.
command-keys-list-about = Mostrar la raíz más nueva, sus roles y las claves de una carpeta.
command-keys-list-folder-help = Carpeta con las raíces y claves del editor.
command-keys-list-json-help = Escribir JSON, un objeto.
command-keys-rotate-about = Preparar la raíz siguiente con otras claves para los roles nombrados; la primera raíz nombra los cuatro.
command-keys-rotate-folder-help = Carpeta con las raíces del editor.
command-keys-rotate-expires-help = Día en que caduca la nueva raíz: AAAA-MM-DD.
command-keys-rotate-threshold-help = Cuántas claves de un rol deben firmar: ROL=NÚMERO. Si no se da, más de la mitad.
command-keys-rotate-root-help = Claves públicas del rol root.
command-keys-rotate-targets-help = Claves públicas del rol targets, que responde del contenido.
command-keys-rotate-snapshot-help = Claves públicas del rol snapshot.
command-keys-rotate-timestamp-help = Claves públicas del rol timestamp.
command-keys-rotate-json-help = Escribir JSON, un objeto.
command-keys-revoke-about = Preparar la raíz siguiente sin estas claves, en ningún rol.
command-keys-revoke-folder-help = Carpeta con las raíces del editor.
command-keys-revoke-keys-help = Claves por su nombre, o por el principio de su identificador.
command-keys-revoke-expires-help = Día en que caduca la nueva raíz: AAAA-MM-DD.
command-keys-revoke-threshold-help = Cuántas claves de un rol deben firmar desde ahora: ROL=NÚMERO. Si no se da, tantas como antes.
command-keys-revoke-json-help = Escribir JSON, un objeto.
keys-passphrase = Frase de contraseña de la clave { $name }:
keys-passphrase-new = Nueva frase de contraseña para la clave { $name }:
keys-passphrase-again = La misma frase otra vez:
keys-new-done = Guarde para usted { $private } y su frase de contraseña. Dé { $public } a sus colegas. El identificador de la clave es { $id }.
keys-list-root = Raíz { $version }, caduca el { $expires }. Huella: { $fingerprint }
keys-draft-done = { $file }: borrador de la raíz { $version }, aún sin firmar. Huella: { $fingerprint }
sign-about = { $file }: { $namespace }, edición { $edition }. Compare con sus colegas: { $sha256 }
sign-root-about = { $file }: raíz { $version }, caduca el { $expires }. Compare con sus colegas: { $fingerprint }
sign-root-done = { $file }: han firmado suficientes claves. Dé esta raíz a todos sus colegas.
sign-role-root = { $file }: firmado por { $have } de las { $wanted } claves necesarias de la nueva raíz.
sign-role-root-before = { $file }: firmado por { $have } de las { $wanted } claves necesarias de la raíz anterior.
sign-role-targets = { $file }: contenido firmado por { $have } de las { $wanted } claves necesarias.
sign-role-snapshot = { $file }: lista de archivos firmada por { $have } de las { $wanted } claves necesarias.
sign-role-timestamp = { $file }: edición más nueva firmada por { $have } de las { $wanted } claves necesarias.
