# What can be typed at any moment, with a stroke in front: /back, /help …
# The usual word first, then other words that also work.

command-back = back, previous
command-skip = skip
command-why = why
command-board = board
command-list = list
command-language = language, taal
command-pause = pause
command-discard = discard
command-help = help

label-command-back = one question back, or by name: /back money
label-command-skip = leave this question open
label-command-why = why we ask this
label-command-board = the board so far
label-command-list = choose by walking through the list
label-command-language = another language: /language nl
label-command-pause = keep and stop; you go on later
label-command-discard = throw this conversation away
label-command-help = this explanation

# "/back to money" means the same as "/back money".
words-back-to = to

# "/board all" also shows every earlier time.
words-board-history = all, everything, alles
words-language-nl = dutch, nederlands
words-language-en = english, engels
words-language-tr = turkish, turks
words-language-ar = arabic, arabisch
words-language-pl = polish, pools
words-language-uk = ukrainian, oekraïens, oekraiens

words-yes = yes, y, sure, right, ok, okay, good
words-no = no, n, not, nobody, later, none
words-own-topic = own, other

words-position-veryBad = very bad
words-position-bad = bad
words-position-between = in between, so-so, between
words-position-good = good
words-position-veryGood = very good

words-outcome-reached = reached, done
words-outcome-underWay = on the way, under way, busy
words-outcome-notYet = not yet
words-outcome-changed = changed, different
words-outcome-letGo = let go, stopped

# A goal that has been "not yet" three times.
words-stuck-notYet = leave it, leave, not yet
words-stuck-changed = change it, change, make it smaller, smaller
words-stuck-letGo = let it go, let go, stop

words-ending-asPlanned = as planned, planned, done
words-ending-earlier = stopped earlier, earlier, stopped
words-ending-elsewhere = with someone else, elsewhere
words-ending-other = another way, other

words-use-yes = yes, very useful, useful
words-use-somewhat = a little, little, somewhat
words-use-no = no, not, not useful

words-voice-professional = the professional, professional, worker, me
words-voice-other = someone else, other, carer, partner
