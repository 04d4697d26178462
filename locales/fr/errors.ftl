### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Cette copie est incomplète ou abîmée. Elle n'a pas été ouverte.
error-bundle-damaged-help = Copiez de nouveau le fichier, ou demandez à l'organisation qui vous l'a donné.
error-bundle-unsigned = Ce fichier ne porte pas de signature. Il n'a pas été ouvert.
error-bundle-unsigned-help = Demandez un fichier signé à l'organisation qui vous l'a donné.
error-bundle-publisher-unknown = Ce fichier ne vient pas d'un éditeur que Haki connaît. Il n'a pas été ouvert.
error-bundle-publisher-unknown-help = Demandez à l'organisation qui vous l'a donné d'où vient le fichier.
error-bundle-namespace-foreign = Cet éditeur n'a pas le droit d'écrire pour ce lieu ou ce sujet. Le fichier n'a pas été ouvert.
error-bundle-namespace-foreign-help = Demandez à l'organisation qui vous l'a donné un fichier du bon éditeur.
error-bundle-edition-older = Une édition plus récente de ce fichier est déjà connue ici. L'ancienne n'a pas été ouverte.
error-bundle-edition-older-help = Utilisez le fichier plus récent, ou supprimez celui-ci.
error-bundle-duplicate = La même édition est déjà ouverte à partir d'un autre fichier.
error-bundle-duplicate-help = Rien n'est perdu. Vous pouvez supprimer l'un des deux fichiers.
error-bundle-format-newer = Ce fichier a besoin d'une version plus récente de Haki. Il n'a pas été ouvert.
error-bundle-format-newer-help = Demandez la dernière version de Haki à l'organisation qui vous l'a donné.
error-bundle-unreadable = L'ordinateur n'a pas pu lire ce fichier.
error-bundle-unreadable-help = Remettez la clé USB, ou copiez de nouveau le fichier.

## The library as a whole

error-library-missing = Il n'y a pas de bibliothèque sur cet ordinateur.
error-library-missing-help = Mettez un dossier nommé « library » avec les fichiers de Haki à côté de l'application, puis redémarrez Haki.
error-library-empty = La bibliothèque est vide, il n'y a donc encore rien à lire.
error-library-empty-help = Copiez dans le dossier de la bibliothèque des fichiers dont le nom finit par « .haki », puis redémarrez Haki.
error-library-none-open = Aucun des fichiers de la bibliothèque n'a pu être ouvert.
error-library-none-open-help = Regardez dans la bibliothèque pour savoir pourquoi, et demandez à l'organisation qui vous a donné Haki.
error-library-unreadable = L'ordinateur n'a pas pu lire la bibliothèque.
error-library-unreadable-help = Remettez la clé USB, ou demandez à la personne qui s'occupe de cet ordinateur.

## A page, a topic, the search

error-item-unknown = Cette page n'est pas dans la bibliothèque de cet ordinateur.
error-item-unknown-help = Revenez en arrière et choisissez une autre page, ou regardez dans la bibliothèque quels fichiers n'ont pas été ouverts.
error-topic-unknown = Ce thème n'est pas dans la bibliothèque de cet ordinateur.
error-topic-unknown-help = Revenez en arrière et choisissez un autre thème.
error-search-failed = La recherche n'a pas marché.
error-search-failed-help = Réessayez, ou choisissez plutôt un thème.

## Anything else

error-unexpected = Quelque chose n'a pas marché.
error-unexpected-help = Réessayez. Si cela se reproduit, appuyez sur « Quitter » et recommencez au début.
error-bundle-publisher-withdrawn = Cet éditeur n'écrit plus pour Haki. Le fichier n'a pas été ouvert.
error-bundle-publisher-withdrawn-help = Demandez à l'organisation qui vous l'a donné un fichier plus récent d'un autre éditeur.
