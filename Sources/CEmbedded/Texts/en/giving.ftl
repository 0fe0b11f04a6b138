# Giving the page: how it will be, what stays off it, what was given, and the house style.

## How the page goes along

text-page-forms = The page goes along like this: { $forms }.
text-page-language = In this language: { $language }.
text-page-language-beside = In this language: { $language }, with Dutch beside it.
text-page-off = This is not on it: { $list }.
question-make-page = Shall I make the resident's page? (yes, no, read or change)
words-page-read = read, read it
words-page-change = change, other
error-page-answer = Type yes, no, read or change. Enter is yes.

## Another way

question-page-off = What do we leave off the page? (now: { $now })
question-page-forms = Which forms do you want? (now: { $now })
question-page-language = In which language? (now: { $now })
question-page-beside-yes = With Dutch beside it? (yes or no, now: yes)
question-page-beside-no = With Dutch beside it? (yes or no, now: no)

# First the usual word, then other words that will do.
words-form-pdf = pdf, paper
words-form-large = large, large print
words-form-easy = easy, easy page
words-form-html = page, html, web page
words-form-easyHTML = easy web page, easy-html
words-form-text = text, txt
words-form-script = spoken, script
words-form-sound = sound, wav
words-form-all = all, everything

words-page-nothing = nothing, none
words-page-professional = professional
words-page-other = other, somebody else, carer
words-page-part-topics = bars, domains, what counts
words-page-part-reached = reached
words-page-part-goals = goals, goal
words-page-part-life = figure, figure for life
words-page-part-agreements = agreements, agreement
words-page-part-next = next, next talk
words-page-part-ending = ending, end
words-page-part-contact = calling, contact

label-language-nl = Dutch
label-language-en = English
label-language-tr = Turkish
label-language-ar = Arabic
label-language-pl = Polish
label-language-uk = Ukrainian

error-no-such-page-part = I do not know that on this page. Type a word or number of the list.
error-no-such-page-language = I cannot make a page in that language. Choose nl, en, tr, ar, pl or uk.
error-only-dutch-beside = Only Dutch can stand beside another language.

## Given

heading-handed-over = Given to { $name }
text-nothing-handed-over = No page was given yet.
row-handed-over = { $day }, version { $version }: { $forms }, { $language }
row-handed-over-beside = { $day }, version { $version }: { $forms }, { $language } with Dutch beside it
row-handed-over-off = Not on it: { $list }
note-copy-not-kept = The page is there, but I cannot keep that it was given.

## All residents

text-pages-progress = { $done } of { $n } pages
text-pages-made = { $n ->
    [one] One page was made.
   *[other] { $n } pages were made.
  }
text-pages-kept = { $n ->
    [one] One page was there already and says the same.
   *[other] { $n } pages were there already and say the same.
  }
text-pages-failed = { $n ->
    [one] One page could not be made in every form.
   *[other] { $n } pages could not be made in every form.
  }

## The house style

text-style-none = There is no house style. Put the files in this folder: { $file }
text-style-good = The house style is good. This is how it comes onto every page.
error-style = The house style, { $file }: { $what }
error-style-line = The house style, { $file }, line { $line }: { $what }
note-style-standard = For this file I use the standard.
finding-style-unreadable = I cannot read this file.
finding-style-tooLarge = This file is too large for a page.
finding-style-notTOML = The form is not right here. Look at the signs and brackets.
finding-style-unknownKey = I do not know this word before the equals sign.
finding-style-wrongType = Here text between quotation marks belongs.
finding-style-unusableWords = There is no text here that can stand on a page.
finding-style-noSuchLanguage = I make no page in this language.
finding-style-notAColour = A colour is written like #0b5a63.
finding-style-paleColour = This colour is too light to read. Choose a dark colour.
finding-style-noAlternative = Say in logotekst what the logo shows.
finding-style-noSuchPicture = This logo is not in the folder of the house style.
finding-style-notAPicture = This is no picture that I know. Choose png or svg.
finding-style-livePicture = This picture does more than a picture. Save it as a plain svg.
finding-style-notTexts = The form is not right here. Write a name, an equals sign and the text.
finding-style-unknownText = The page does not have this text. Look at the name.
finding-style-unknownValue = A name between braces does not fit in this text.
finding-style-brokenTemplate = This template does not work.

## Help with the commands

help-beside = The language beside it: nl.
help-without = What is not on it, with commas between: figure,professional
help-page-change = First ask what is to be different.
help-page-everybody = The pages of all residents. What is there already stays.
help-page-given = Only show what was given.
help-style-folder = The folder with the house style.
help-huisstijl = check whether the house style is good
