# Lists (instruments): loading, showing and checking, and the levels in a talk.

## Commands

help-instrument = lists: list, show, load or check
help-instrument-lijst = which lists there are
help-instrument-toon = what a list holds: instrument show zrm-2017
help-instrument-laad = load a list or mapping of your own from a file
help-instrument-controleer = check whether a file is a good list
help-instrument-file = The file with the list.
help-instrument-name = The name of the list, such as zrm-2017 or zrm-2017@1.
help-instrument-choice = With which list: its name. This is remembered with the resident.
help-value-file = file
help-value-instrument = list

heading-instruments = Lists
heading-instrument-domains = Domains
heading-mappings = Mappings between lists
text-instrument-row = { $id }, version { $version }: { $title }
text-instrument-import = Only for what comes from another system.
text-instrument-own = Loaded by yourselves.
text-mapping-row = From { $from } to { $to }: { $title }
text-mapping-none = There is no mapping. Then scores of two versions are never added up.
text-instrument-source = Where it comes from: { $words }
text-instrument-licence = What is allowed: { $words }
text-instrument-level = { $number }: { $name }
text-instrument-level-text = { $level }: { $words }
text-instrument-days = A score holds for { $n } days. After that it says nothing about now.
text-instrument-answers = Who answers: { $names }.
text-instrument-good = This file is a good list: { $title }, version { $version }.
text-mapping-good = This file is a good mapping: { $title }.
text-instrument-loaded = The list is loaded: { $title }, version { $version }.
text-mapping-loaded = The mapping is loaded: { $title }.
text-instrument-same = This list was loaded before. Nothing has changed.
text-instrument-use = Use it like this: talk --instrument { $id }
heading-scale-bar = A line from sad to happy.
heading-scale-levels = Levels
heading-scale-one-to-ten = A figure from 1 to 10.
heading-scale-own-colours = Own colours with own words.
label-answering-resident = resident
label-answering-professional = professional
label-answering-other = someone close

error-instrument-unknown = I do not know that list. Type: instrument list
error-instrument-import-only = No talk can be held with this list. It is for data from elsewhere.
error-instrument-scale = This list has colours of your own. Those are for a group: type activiteit.
error-instrument-lost = The list of this talk is not there any more. Load it again.
error-instrument-changed = This version is there already, and says something else. Give the new list a higher version.
error-instrument-unreadable = I cannot read this file. Check its name, and whether it is text.
error-instrument-folder = I can keep nothing in the folder with lists. Ask your administrator for the right to write.
error-instrument-line = { $file }, line { $line }: { $what }
error-instrument-file = { $file }: { $what }

## What is wrong in a file, and what to do

finding-instrument-notTOML = The form is not right here. Look at the signs and the brackets.
finding-instrument-headerWithoutName = A name belongs between these brackets, such as domain.
finding-instrument-array = Put no row between brackets here. Use plain words or a part of its own.
finding-instrument-nulCharacter = There is an empty character in it. Save the file again as plain text.
finding-instrument-missing = Something is missing here: { $place }. Fill it in.
finding-instrument-missingDutch = The Dutch name is missing here: { $place }. Fill it in.
finding-instrument-wrongType = This is another kind of value: { $place }. Look at the quotes.
finding-instrument-emptyWords = There are no words here: { $place }. Fill them in.
finding-instrument-controlCharacter = There is a character here that is not allowed. Take it out.
finding-instrument-unknownKey = I do not know this word: { $place }. Check how it is typed.
finding-instrument-invalidID = Use small letters, digits and hyphens here: { $place }.
finding-instrument-repeatedID = This name is there already: { $place }. Choose another.
finding-instrument-invalidLanguage = This is no language: { $place }. Use nl, en or another code.
finding-instrument-invalidVersion = A version is a number: 1 or higher.
finding-instrument-noDomains = There is no domain yet. Begin one with [[domain]].
finding-instrument-tooLarge = This file is too large for a list. Check whether it is the right file.
finding-instrument-newerFormat = This file is for a newer Tussenstand. Put that one on this laptop.
finding-instrument-invalidNumber = This number cannot be here: { $place }. Choose another number.
finding-instrument-unknownWord = This word cannot be here: { $place }. Choose one of the words in the guide.
finding-instrument-noLevels = A scale with levels has two or more. Put them in [[level]].
finding-instrument-levelsElsewhere = There are levels with another scale. Choose scale = "levels".
finding-instrument-levelOrder = The levels are not in their order: { $place }. Begin at 1 and count on.
finding-instrument-noSuchLevel = This level does not exist: { $place }. Look at the number.
finding-instrument-repeatedLevel = This level is there twice: { $place }. Take one out.
finding-instrument-invalidReference = Write a version like this: zrm-2017@1.
finding-instrument-sameVersion = From and to are the same. Choose two versions.
finding-instrument-noSuchInstrument = I do not know this version: { $place }. Load that list first.
finding-instrument-noSuchDomain = That version does not have this domain: { $place }. Look at the name.
finding-instrument-notOnLevels = This list has no levels: { $place }. A mapping needs levels.

## Levels in a talk

question-level = { $topic }: does “{ $level }” fit you now? (yes, no, or another level)
question-level-professional = { $topic }: does “{ $level }” fit, says the professional? (yes, no, or another level)
question-level-other = { $topic }: does “{ $level }” fit, says { $name }? (yes, no, or another level)
question-score = { $topic }: which score do you give now, from 1 to 10?
question-score-professional = { $topic }: which score does the professional give, from 1 to 10?
question-score-other = { $topic }: which score does { $name } give, from 1 to 10?
why-score = 1 is the lowest, 10 the highest. You and who looks along each give a score.
question-other-name-level = Does somebody else look along? Type the name, or leave it empty.
why-other-name-level = So you know later who chose this. The name comes on your page if you want it.
why-level = We begin at the top and go down until it fits. You and the professional each choose.
why-level-text = { $level }: { $words }
text-level-last = Last time, { $day }: { $level }.
text-level-last-old = On { $day } it was: { $level }. That is more than { $n } days old and does not count for now.
text-level-mapped = That comes from another version of the list: { $from }. It was mapped.
question-on-page-level = Does the professional's level come on your page? (yes or no)
question-on-page-level-other = Does the level of { $name } come on your page? (yes or no)
label-on-page-level-other = level of the other on the page
label-on-page-level = level of the professional on the page
label-level = { $topic }, level
label-level-professional = { $topic }, level of the professional
label-level-other = { $topic }, level of the other
read-level-other = { $topic }, { $name } says: { $level }.
read-level = { $topic }, you say: { $level }.
read-level-professional = { $topic }, the professional says: { $level }.
error-level = Type yes, no, a level, or a number from 1 to { $highest }.

## Levels on the board

row-level-resident = You: { $level }
row-level-professional = Professional: { $level }
row-level-other = { $name }: { $level }
row-level-last = Last time: { $level }
row-level-last-mapped = Last time: { $level }. Mapped from { $from }.
row-level-old = This is more than { $n } days old. It says nothing about now.
row-level-day = { $day }
text-instrument-remembered = Talks with { $name } are now held with this list: { $title }.
