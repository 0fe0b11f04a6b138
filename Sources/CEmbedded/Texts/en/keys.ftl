# The passphrase and the recovery key: choosing, changing, trying.

help-herstelsleutel = the key on paper: show, new, test
help-herstelsleutel-toon = when the recovery key was made and tried
help-herstelsleutel-nieuw = make a new recovery key
help-herstelsleutel-proef = try whether the recovery key on paper is right

## A new passphrase

error-passphrase-empty = You typed nothing. Choose a phrase.
# What many people choose, and who guesses tries first. With commas in between.
words-passphrase-known = password, passphrase, welcome, secret, letmein, qwerty, asdfgh, zxcvbn, 123456, 12345, 654321, 111111, abcdef, abc123, hello, summer, winter, spring, autumn, football, monkey, dragon, admin, iloveyou, sunshine, princess
advice-passphrase-known = Many people choose this passphrase. Who guesses tries it first.
advice-passphrase-name = This passphrase is little more than a name. Others know that name too.
advice-passphrase-repeated = This passphrase has the same signs again and again.
advice-passphrase-word = This passphrase is one word only. That is guessed soon.
advice-passphrase-short = This passphrase is short: fewer than { $n } signs.
advice-passphrase = A phrase of four words or more is stronger. Choose words that do not belong together.
question-passphrase-anyway = Do you want this passphrase all the same? (yes or no)

## Guessing

note-passphrase-wait = { $n ->
    [one] A wrong passphrase was typed many times. Wait one second.
   *[other] A wrong passphrase was typed many times. Wait { $n } seconds.
  }
note-passphrase-tries = { $n ->
    [one] Since the last time a wrong passphrase was typed once.
   *[other] Since the last time a wrong passphrase was typed { $n } times.
  }

## The recovery key

text-recovery-key-made = Your recovery key was made on { $day }.
text-recovery-key-made-unknown = When your recovery key was made is not known.
text-recovery-key-proven = You last tried it on { $day }. It worked.
text-recovery-key-never-proven = You have never tried it.
text-recovery-key-how = Try it with: recoverykey test. Lost? Make another one with: recoverykey new
text-recovery-key-try = Try the whole key some time later. Then type: recoverykey test
text-recovery-key-works = The recovery key on your paper is right.
text-recovery-key-renewed = The new recovery key works from now on. Throw the old paper away.
text-recovery-key-old-stays = The old recovery key still works.
question-recovery-key-page = Do you want the key as a page to print? (yes or no)
question-recovery-key-printed = Print this page now. Then press Enter, and the file goes away.
question-recovery-key-back = Type the whole key from your paper. (Enter: stop, the old one still works)
error-recovery-key-group = Group { $n } is not right. Type the key again.
error-recovery-key-suspect = There is a typing mistake in the recovery key. Look at group { $n } first.
file-name-recovery-key = recovery-key
text-recovery-key-page = This opens the conversations, also without the passphrase.
text-recovery-key-page-use = Forgot the passphrase? Open a terminal and type:
text-recovery-key-page-command = tussenstand passphrase --recovery-key
text-recovery-key-page-signs = Capitals or small letters: it makes no difference. Dashes and spaces neither.
text-recovery-key-page-keep = Keep this page in a safe place. Never with the laptop.
text-recovery-key-page-made = Made on { $day }.
