### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = Esta copia está incompleta o dañada. No se abrió.
error-bundle-damaged-help = Copie el archivo otra vez, o pregunte a la organización que se lo dio.
error-bundle-unsigned = Este archivo no lleva firma. No se abrió.
error-bundle-unsigned-help = Pida un archivo firmado a la organización que se lo dio.
error-bundle-publisher-unknown = Este archivo no es de un editor que Haki conozca. No se abrió.
error-bundle-publisher-unknown-help = Pregunte a la organización que se lo dio de dónde viene el archivo.
error-bundle-namespace-foreign = Este editor no puede escribir para este lugar o tema. El archivo no se abrió.
error-bundle-namespace-foreign-help = Pida a la organización que se lo dio un archivo del editor correcto.
error-bundle-edition-older = Aquí ya se conoce una edición más nueva de este archivo. La más antigua no se abrió.
error-bundle-edition-older-help = Use el archivo más nuevo, o borre este.
error-bundle-duplicate = La misma edición ya está abierta desde otro archivo.
error-bundle-duplicate-help = No se ha perdido nada. Puede borrar uno de los dos archivos.
error-bundle-format-newer = Este archivo necesita un Haki más nuevo. No se abrió.
error-bundle-format-newer-help = Pida el Haki más nuevo a la organización que se lo dio.
error-bundle-unreadable = El ordenador no pudo leer este archivo.
error-bundle-unreadable-help = Vuelva a conectar la memoria USB, o copie el archivo otra vez.

## The library as a whole

error-library-missing = No hay ninguna biblioteca en este ordenador.
error-library-missing-help = Ponga una carpeta llamada «library» con los archivos de Haki al lado de la aplicación, y abra Haki de nuevo.
error-library-empty = La biblioteca está vacía, así que todavía no hay nada que leer.
error-library-empty-help = Copie en la carpeta de la biblioteca archivos cuyo nombre termine en «.haki», y abra Haki de nuevo.
error-library-none-open = No se pudo abrir ningún archivo de la biblioteca.
error-library-none-open-help = Mire en la biblioteca para ver por qué, y pregunte a la organización que le dio Haki.
error-library-unreadable = El ordenador no pudo leer la biblioteca.
error-library-unreadable-help = Vuelva a conectar la memoria USB, o pregunte a la persona que cuida de este ordenador.

## A page, a topic, the search

error-item-unknown = Esta página no está en la biblioteca de este ordenador.
error-item-unknown-help = Vuelva atrás y elija otra página, o mire en la biblioteca qué archivos no se abrieron.
error-topic-unknown = Este tema no está en la biblioteca de este ordenador.
error-topic-unknown-help = Vuelva atrás y elija otro tema.
error-search-failed = La búsqueda no funcionó.
error-search-failed-help = Inténtelo de nuevo, o elija un tema.

## Anything else

error-unexpected = Algo no funcionó.
error-unexpected-help = Inténtelo de nuevo. Si vuelve a pasar, pulse «Salir» y empiece de nuevo.
error-bundle-publisher-withdrawn = Este editor ya no escribe para Haki. El archivo no se abrió.
error-bundle-publisher-withdrawn-help = Pida a la organización que se lo dio un archivo más nuevo de otro editor.
