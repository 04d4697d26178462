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

## Keys, and signing on different machines

command-sign-detached-help = Les clés sont sur des machines différentes : ajouter les signatures des clés qui sont ici, et terminer quand elles y sont toutes.
command-sign-with-help = Ce qu'un collègue a signé : un dossier dont le nom finit par « .signing », ou le projet d'une racine. Peut être donné plusieurs fois.
command-sign-passphrase-file-help = Fichier dont la première ligne est la phrase secrète ; sans lui, elle est demandée.
command-keys-about = Créer des clés, les lister, et changer quelles clés comptent.
command-keys-new-about = Créer une clé. La moitié privée est chiffrée avec une phrase secrète.
command-keys-new-name-help = Nom de la clé : a–z, 0–9 et traits d'union.
command-keys-new-out-help = Dossier pour les deux fichiers de la clé.
command-keys-new-kind-help = Type de clé.
command-keys-new-passphrase-file-help = Fichier dont la première ligne est la phrase secrète ; sans lui, elle est demandée deux fois.
command-keys-new-json-help = Écrire du JSON, un objet.
command-keys-list-about = Montrer la racine la plus récente, ses rôles et les clés d'un dossier.
command-keys-list-folder-help = Dossier avec les racines et les clés de l'éditeur.
command-keys-list-json-help = Écrire du JSON, un objet.
command-keys-rotate-about = Préparer la racine suivante avec d'autres clés pour les rôles nommés ; la première racine les nomme tous les quatre.
command-keys-rotate-folder-help = Dossier avec les racines de l'éditeur.
command-keys-rotate-expires-help = Jour où la nouvelle racine expire : AAAA-MM-JJ.
command-keys-rotate-threshold-help = Combien de clés d'un rôle doivent signer : RÔLE=NOMBRE. Sinon, plus de la moitié.
command-keys-rotate-root-help = Clés publiques du rôle root.
command-keys-rotate-targets-help = Clés publiques du rôle targets, qui répond du contenu.
command-keys-rotate-snapshot-help = Clés publiques du rôle snapshot.
command-keys-rotate-timestamp-help = Clés publiques du rôle timestamp.
command-keys-rotate-json-help = Écrire du JSON, un objet.
command-keys-revoke-about = Préparer la racine suivante sans ces clés, dans aucun rôle.
command-keys-revoke-folder-help = Dossier avec les racines de l'éditeur.
command-keys-revoke-keys-help = Clés par leur nom, ou par le début de leur identifiant.
command-keys-revoke-expires-help = Jour où la nouvelle racine expire : AAAA-MM-JJ.
command-keys-revoke-threshold-help = Combien de clés d'un rôle doivent signer désormais : RÔLE=NOMBRE. Sinon, autant qu'avant.
command-keys-revoke-json-help = Écrire du JSON, un objet.
keys-passphrase = Phrase secrète de la clé { $name } :
keys-passphrase-new = Nouvelle phrase secrète pour la clé { $name } :
keys-passphrase-again = La même phrase secrète encore une fois :
keys-new-done = Gardez { $private } et sa phrase secrète pour vous. Donnez { $public } à vos collègues. L'identifiant de la clé est { $id }.
keys-list-root = Racine { $version }, expire le { $expires }. Empreinte : { $fingerprint }
keys-draft-done = { $file } : projet de la racine { $version }, pas encore signé. Empreinte : { $fingerprint }
sign-about = { $file } : { $namespace }, édition { $edition }. Comparez avec vos collègues : { $sha256 }
sign-root-about = { $file } : racine { $version }, expire le { $expires }. Comparez avec vos collègues : { $fingerprint }
sign-root-done = { $file } : assez de clés ont signé. Donnez cette racine à tous vos collègues.
sign-role-root = { $file } : signé par { $have } des { $wanted } clés nécessaires de la nouvelle racine.
sign-role-root-before = { $file } : signé par { $have } des { $wanted } clés nécessaires de la racine précédente.
sign-role-targets = { $file } : contenu signé par { $have } des { $wanted } clés nécessaires.
sign-role-snapshot = { $file } : liste des fichiers signée par { $have } des { $wanted } clés nécessaires.
sign-role-timestamp = { $file } : édition la plus récente signée par { $have } des { $wanted } clés nécessaires.
