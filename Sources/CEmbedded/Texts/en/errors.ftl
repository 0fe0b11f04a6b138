# What can go wrong, and what to do then. Never anything from a conversation.

error-unexpected = Something went wrong that we do not know. What was kept is still there.
error-not-utf8 = The program cannot read these characters. Type them once more.
error-today = The date of this computer is wrong. Set the date and try again.
error-input-ended = The input stopped too early. Everything so far is kept. You can go on later.
error-stopped = Stopped. What was kept is still there.
error-language = There is no such language. Choose nl or en.
error-view = There is no such view. Choose ordinary, calm or large.

## The sealed store

error-store-in-use = Tussenstand is already open on this laptop. Close the other window first.
error-store-newer = A newer version kept this. Put that version on this laptop. Nothing was changed.
error-store-older = An older version kept this. Start tussenstand first, then this works too.
error-store-missing = Nothing is kept here yet. Start tussenstand first.
error-store-damaged = The place with conversations is broken. Change nothing and ask your administrator for help.
error-store-not-writable = Nothing may be kept in this folder. Ask your administrator for permission to write.
error-store-input-output = The disk gives an error. What was kept is still there. Try again.
error-store-conflict = Something is wrong in the order of keeping. Start the program again.
error-disk-full = The disk is full. Make room and try again.
error-record-damaged = One part is broken and does not open. The rest is still there.
error-no-such-draft = This conversation is no longer there.

## The passphrase

error-wrong-passphrase = That passphrase is not right. Nothing was changed. Try again.
error-wrong-recovery-key = That recovery key is not of this laptop. Check that you have the right page.
error-recovery-key-mistyped = There is a typing mistake in the recovery key. Check each group.
error-keys-damaged = The lock of this folder is broken. Ask your administrator for help.
error-out-of-memory = There is too little memory to open the lock. Close other programs.
error-passphrase-file = The file with the passphrase is not there, or it is empty.
error-passphrases-differ = The two phrases are not the same. Start again.
error-recovery-key-last = That is not the last group. Look at your paper once more.

## Residents and conversations

error-no-residents = There is no resident yet. Type: resident new
error-no-such-resident = I do not know that name. Type residents for the list.
error-several-residents = There are more people with that name. Type the whole name.
error-no-conversation = No conversation is kept yet. Type: talk
error-address = Type u or je.

## Pages and files

error-export-folder = I cannot keep anything in that folder. Choose another folder with --to.
error-export-full = There is no room left for this file. Make room and try again.
error-no-such-form = There is no such form. Choose pdf, page, text or all.
error-no-typst = A PDF needs Typst. Start the program with Scripts/start, then it is there.
error-typst = The PDF did not work out. Make the page as html or text.
error-typst-slow = The PDF took too long. Make the page as html or text.
error-no-espeak = Sound needs espeak-ng. Install it with: sudo apt-get install espeak-ng
error-no-voice = This laptop has no voice for this language. Read the page aloud yourself.
error-espeak = The sound did not work out. Read the page aloud yourself.
error-template = The template { $file } is missing. Install the program again.
error-instrument-missing = There is no list of life domains. Install the program again.

## The screen

error-terminal = This window cannot edit lines. Try another window.
error-terminal-unreadable = The keyboard can no longer be read. What was kept is still there.
error-no-utf8 = This computer does not know UTF-8. Ask your administrator for the locale C.UTF-8.
