### What went wrong, and what to do. Always in pairs: error-<code> says what happened, error-<code>-help says what to do.
### One clear sentence each. Never blame the reader. Damage and forgery look alike to Haki: never claim to know which it is.

## A file in the library was not opened

error-bundle-damaged = This copy is incomplete or damaged. It was not opened.
error-bundle-damaged-help = Copy the file again, or ask the organisation that gave it to you.
error-bundle-unsigned = This file carries no signature. It was not opened.
error-bundle-unsigned-help = Ask the organisation that gave it to you for a signed file.
error-bundle-publisher-unknown = This file is not from a publisher that Haki knows. It was not opened.
error-bundle-publisher-unknown-help = Ask the organisation that gave it to you where the file comes from.
error-bundle-namespace-foreign = This publisher may not write for this place or subject. The file was not opened.
error-bundle-namespace-foreign-help = Ask the organisation that gave it to you for a file from the right publisher.
error-bundle-edition-older = A newer edition of this file is already known here. The older one was not opened.
error-bundle-edition-older-help = Use the newer file, or delete this one.
error-bundle-duplicate = The same edition is already open from another file.
error-bundle-duplicate-help = Nothing is lost. You can delete one of the two files.
error-bundle-format-newer = This file needs a newer Haki. It was not opened.
error-bundle-format-newer-help = Ask the organisation that gave it to you for the newest Haki.
error-bundle-unreadable = The computer could not read this file.
error-bundle-unreadable-help = Put the stick in again, or copy the file again.

## The library as a whole

error-library-missing = There is no library on this computer.
error-library-missing-help = Put a folder named “library” with Haki's files next to the app, then start Haki again.
error-library-empty = The library is empty, so there is nothing to read yet.
error-library-empty-help = Copy files whose names end in “.haki” into the library folder, then start Haki again.
error-library-none-open = None of the files in the library could be opened.
error-library-none-open-help = Look in the library to see why, and ask the organisation that gave you Haki.
error-library-unreadable = The computer could not read the library.
error-library-unreadable-help = Put the stick in again, or ask the person who looks after this computer.

## A page, a topic, the search

error-item-unknown = This page is not in the library on this computer.
error-item-unknown-help = Go back and choose another page, or look in the library which files were not opened.
error-topic-unknown = This topic is not in the library on this computer.
error-topic-unknown-help = Go back and choose another topic.
error-search-failed = The search did not work.
error-search-failed-help = Try again, or choose a topic instead.

## Anything else

error-unexpected = Something did not work.
error-unexpected-help = Try again. If it happens again, press Leave and start over.

## A publisher whose word no longer counts

error-bundle-publisher-withdrawn = This publisher no longer writes for Haki. The file was not opened.
error-bundle-publisher-withdrawn-help = Ask the organisation that gave it to you for a newer file from another publisher.
