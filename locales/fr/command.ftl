### The publisher's command and the window's frame: what the Rust side says.

# Title of the window. Neutral: others can see it in the task bar.
window-title = Haki

## Help: `command-<subcommand>-about` and `command-<subcommand>-<argument>-help`.

command-about = Vérifier, construire, signer et consulter des paquets d'informations sur les droits.
command-check-about = Lire le dossier des contenus et signaler chaque erreur avec le fichier et la ligne.
command-check-content-help = Dossier des contenus.
command-check-json-help = Écrire du JSON, un objet avec tous les problèmes.
command-build-about = Construire un paquet non signé par espace de noms à partir du dossier des contenus.
command-build-content-help = Dossier des contenus.
command-build-out-help = Dossier pour les paquets non signés.
command-build-only-help = Construire seulement cet espace de noms ; peut être donné plusieurs fois.
command-build-json-help = Écrire du JSON, un objet par paquet.
command-sign-about = Signer des paquets non signés avec les clés d'un éditeur.
command-sign-files-help = Paquets non signés, tels que `build` les écrit.
command-sign-keys-help = Dossier avec les métadonnées racine et les clés de rôle de l'éditeur.
command-sign-out-help = Dossier pour les paquets signés : une bibliothèque.
command-sign-json-help = Écrire du JSON, un objet par paquet.
command-inspect-about = Montrer ce qu'un paquet dit de lui-même. Rien n'est vérifié.
command-inspect-file-help = Un paquet, signé ou non.
command-inspect-json-help = Écrire le manifeste en JSON.
command-verify-about = Vérifier entièrement des paquets : signatures, empreintes de chaque entrée, contenu et index.
command-verify-paths-help = Paquets, ou dossiers de paquets.
command-verify-json-help = Écrire du JSON, un objet par paquet.
command-search-about = Chercher dans une bibliothèque comme le fait l'application.
command-search-query-help = Des mots dans n'importe quelle langue.
command-search-lang-help = Langue dans laquelle les résultats sont montrés, sous forme d'étiquette BCP 47.
command-search-library-help = Dossier de paquets ; sans lui, celui que `cargo xtask run` a construit.
command-search-json-help = Écrire du JSON : résultats avec id, lang, title, matched_lang, why.

## Answers

# $problems (Number): mistakes found.
check-problems = { $problems ->
        [one] { $problems } problème trouvé.
        [many] { $problems } problèmes trouvés.
       *[other] { $problems } problèmes trouvés.
    }
# $bundles (Number): bundles read. $items (Number): items read.
check-clean = { $bundles ->
        [one] Aucun problème : { $bundles } paquet, pages : { $items }.
        [many] Aucun problème : { $bundles } paquets, pages : { $items }.
       *[other] Aucun problème : { $bundles } paquets, pages : { $items }.
    }
build-step-check = Vérification du contenu
# $namespace (String): the bundle's namespace.
build-step-import = Importation de { $namespace }
# $namespace (String): the bundle's namespace.
build-step-index = Indexation de { $namespace }
# $file (String): path. $items (Number), $languages (Number): counts. $kib (Number): size in KiB.
build-done = { $file } : pages : { $items }, langues : { $languages }, { $kib } Kio, non signé
# $file (String): path. $publisher (String): name of the publisher.
sign-done = { $file } : signé par { $publisher }
# $file (String): path. $publisher (String): name. $namespace (String), $edition (Number). $fingerprint (String).
verify-good = { $file } : { $namespace }, édition { $edition }, signé par { $publisher } ({ $fingerprint })
# $count (Number): results.
search-count = { $count ->
        [0] Rien trouvé.
        [one] { $count } résultat
        [many] { $count } résultats
       *[other] { $count } résultats
    }
# $language (String): name of a language in itself. $words (String): words that matched.
search-matched = trouvé en { $language } : { $words }
search-cut = Seul le début de la recherche a été utilisé.

## When the window cannot open. $why (String) says what exactly, in English.

app-session-failed = Haki n'a pas pu créer de dossier privé pour cette session : { $why }. Libérez de la mémoire ou de l'espace disque et redémarrez.
app-lock-failed = Haki n'a pas pu se couper du réseau et ne s'est donc pas ouvert : { $why }.
app-window-failed = Haki n'a pas pu ouvrir sa fenêtre : { $why }. Sous Linux, il faut WebKitGTK 4.1.
