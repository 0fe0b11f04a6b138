# Importing: what other systems export comes in. Looking first, keeping afterwards.

help-importeer = bring in a file of another system
help-import-file = The file: CSV or Excel. Without a file you see what came in before.
help-import-mapping = The name of the mapping: which column is what.
help-import-dry-run = Only show what would come in.
help-import-report = Write the report of every row into a file as well.
help-import-separator = The sign between columns, such as ; or tab.
help-import-encoding = The code of the letters, such as windows-1252.
help-import-sheet = The sheet of an Excel file.
help-import-take-back = Take out everything of one import.
help-value-sign = sign
help-value-number = number

## The file

text-import-read = { $rows ->
    [one] There is one row in the file, with { $columns } columns.
   *[other] There are { $rows } rows in the file, with { $columns } columns.
  }
text-import-dialect = Between the columns stands: { $separator }. The letters are: { $letters }.
text-import-sheet = The sheet is called: { $name }.
text-import-other-sheets = These sheets are left out: { $names }.
text-import-lines-above = { $n ->
    [one] There is one more line above the columns. It is left out.
   *[other] There are { $n } more lines above the columns. They are left out.
  }
text-import-mapping-found = The mapping { $name } fits this file.
text-import-understanding = { $n } of { $all } rows read
text-import-going = { $n } of { $all } residents done

## The first time: making a mapping together

heading-import-first = What is in this file?
text-import-first = We make a mapping together. That is needed only once.
question-import-system = What is the other system called?
text-import-instrument = The scores belong to: { $name }.
text-import-three-rows = This is how we understand the first rows:
question-import-right = Is this right? Type yes, or the number of a column. Or type: dates, or: list.
words-import-dates = dates, date, datums
words-import-instrument = list, instrument, lijst
question-import-role = What is in the column { $column }?
question-import-domain = Which life domain is the column { $column } about?
question-import-value = In the column { $column } stands: { $word }. What is that? An empty line passes it over.
question-import-dates = How are the dates written in the file?
question-import-instrument = Which list do the scores belong to?
question-import-keep-as = Under which name shall we keep this mapping?
text-import-mapping-kept = The mapping is kept: { $file }
text-import-remark = This mapping belongs to { $system }. You may change this file.
error-import-choice = We do not understand that. Type a number of the list.

row-import-column = { $column }: { $role }
row-import-column-domain = { $column }: { $role } of { $domain }
row-import-example = Row { $line }:
label-import-name = { $name }
label-import-domain-of-row = That is in another column.
label-import-role-naam = name of the resident
label-import-role-kenmerk = number of the resident in that system
label-import-role-wijk = neighbourhood
label-import-role-datum = day of the conversation or the measurement
label-import-role-leefgebied = life domain
label-import-role-niveau = level
label-import-role-streepje = mark from 0 to 100
label-import-role-cijfer = figure for life
label-import-role-doel = goal in words
label-import-role-doel-kenmerk = number of the goal
label-import-role-doel-datum = when the goal is to be reached
label-import-role-uitkomst = how the goal stands
label-import-role-uitkomst-datum = day on which the goal stood like that
label-import-role-niets = does not come in
label-import-dates-dag-maand-jaar = day, month, year: 1-6-2026
label-import-dates-maand-dag-jaar = month, day, year: 6/1/2026
label-import-dates-jaar-maand-dag = year, month, day: 2026-6-1
label-import-outcome-behaald = reached
label-import-outcome-op-weg = on the way
label-import-outcome-nog-niet = not yet
label-import-outcome-veranderd = changed
label-import-outcome-losgelaten = let go

## What was understood

heading-import-report = What comes in
text-import-understood = Rows understood: { $n }. Residents: { $residents }, new: { $fresh }. Conversations: { $conversations }.
text-import-known = { $n ->
    [one] One row came in before.
   *[other] { $n } rows came in before.
  }
text-import-double = { $n ->
    [one] One row is in the file twice.
   *[other] { $n } rows are in the file twice.
  }
text-import-without-place = There is no place here for these columns: { $columns }.
text-import-refused = { $n ->
    [one] One row does not come in.
   *[other] { $n } rows do not come in.
  }
text-import-refused-more = { $n ->
    [one] And one more row. It will be in a file.
   *[other] And { $n } more rows. They will be in a file.
  }
row-import-understood = Row { $line } comes in.
row-import-refused = Row { $line } does not come in.
row-import-known = Row { $line } came in before.
row-import-double = Row { $line } is in the file twice.
row-import-person = Resident: { $name }. Day: { $day }.
row-import-neighbourhood = Neighbourhood: { $name }.
row-import-levels = { $n ->
    [one] One level: { $levels }.
   *[other] { $n } levels: { $levels }.
  }
row-import-marks = { $n ->
    [one] One mark: { $marks }.
   *[other] { $n } marks: { $marks }.
  }
row-import-life = Figure for life: { $score }.
row-import-goal = Goal: { $goal }.
row-import-by-when = To be reached on { $day }.
row-import-outcome = The goal is: { $outcome }.
row-import-outcome-day = The goal is: { $outcome }, on { $day }.
row-import-refused-column = In the column { $column } stands: { $found }. { $why }
row-import-finding = Line { $line } of the mapping: { $what }

refusal-import-hugeCell = This is far too long.
refusal-import-tooManyCells = There are more cells here than columns.
refusal-import-openQuotes = There is a quotation mark too many or too few here.
refusal-import-noPerson = There is no name or number of a resident.
refusal-import-noDate = There is no date.
refusal-import-notADate = That is no date.
refusal-import-dateAhead = That day is still to come.
refusal-import-dateTooEarly = That day is too long ago.
refusal-import-notALevel = There is no such level.
refusal-import-noSuchDomain = That life domain is not on the list.
refusal-import-halfAScore = There is no life domain with it.
refusal-import-notAScore = That is no whole figure from 1 to 10.
refusal-import-notAPosition = That is no number from 0 to 100.
refusal-import-noSuchOutcome = Say in the mapping what this word means.
refusal-import-outcomeTooEarly = The outcome is from before the goal.
refusal-import-noGoal = There is no goal with it.
refusal-import-spreadsheetError = Something went wrong in the spreadsheet here.
refusal-import-contradicts = Row { $line } says something else about the same day.
refusal-import-contradictsKept = Something else came in before about the same day.
refusal-import-severalResidents = There are more residents with this name.
refusal-import-nothingToKeep = There is nothing in it to keep.

## Bringing in

text-import-only-looked = This was a trial. Nothing was kept.
text-import-nothing-new = There is nothing new to bring in.
question-import-go = Shall we bring this in? (yes or no)
text-import-left = Nothing was kept.
text-import-done = Import { $number } is done. Residents: { $residents }. Conversations: { $conversations }.
text-import-how-back = Take it all out again? Type: import --take-back { $number }
text-import-report-file = The report is in { $file }
text-import-refused-file = The rows that did not come in are in { $file }
text-import-refused-how = Mend them and offer the file again. There are names in it: throw it away afterwards.
name-import-report = import-report
name-import-refused = not-imported
label-import-why = Why not

## What came in

heading-imports = Brought in before
row-import-run = { $number }. { $day }: { $file } ({ $system }), { $state }
label-import-state-begun = not finished
label-import-state-finished = done
label-import-state-takenBack = taken out again
text-import-none = Nothing of another system was brought in yet.
text-import-how-back-any = Take all of one import out? Type: import --take-back and the number.
question-import-take-back = Shall we take out everything of { $file } of { $day }? (yes or no)
text-import-stays = Everything stays.
text-import-taken-back = Taken out. Conversations: { $conversations }. Residents: { $residents }.
note-team-imported = { $n ->
    [one] One conversation comes from another system.
   *[other] { $n } conversations come from another system.
  }

## What can go wrong

error-import-file-missing = This file is not there. See whether the name is right.
error-import-file-notAFile = This is no file. Give the name of a file.
error-import-file-notAllowed = You may not read this file. Ask your administrator for help.
error-import-file-empty = This file is empty.
error-import-file-tooLarge = This file is too large. Cut it into pieces.
error-import-file-binary = This is no table. Save it as CSV or as an Excel file.
error-import-file-nul = There are empty signs in this file. Save it as CSV again.
error-import-file-encoding = The letters in this file cannot be read. Save it again as CSV UTF-8.
error-import-file-noSuchEncoding = We do not know this code for letters. Choose: utf-8, windows-1252, utf-16, iso-8859-15 or cp850.
error-import-file-tooBroken = Too many rows are broken. Save the file as CSV again.
error-import-file-noBooks = Excel files cannot be read here: openpyxl is missing. Save it as CSV.
error-import-file-oldBook = This is an old Excel file. Save it as xlsx or as CSV.
error-import-file-noSheet = This sheet is not in the file.
error-import-file-damaged = This file is broken. Save it again.
error-import-file-noReader = Python is missing on this laptop. Ask your administrator for help.
error-import-file-unfinished = Reading took too long or stopped. Try again, or cut the file.
error-import-file-noRows = There are no columns with rows below them in this file.
error-import-inputEnded = The input stopped too early. Nothing came in.
error-import-mappingUnreadable = This mapping cannot be read. See whether the name is right.
error-import-mappingNotKept = The mapping cannot be kept. See whether the folder can be written.
error-import-mappingBroken = The mapping is not right. What is wrong stands above.
error-import-otherColumns = The mapping does not fit this file.
error-import-noSuchImport = There is no such number. Type import to see the numbers.
error-import-takenBackBefore = This was taken out before.
error-import-wordsMissing = The words for columns are missing. Install the program again.

finding-import-notTOML = There is a typing error here. Look at quotation marks and brackets.
finding-import-missing = Something is missing at { $word }. Fill it in.
finding-import-unknownKey = There is no { $word }. See whether there is a typing error.
finding-import-wrongType = This does not fit { $word }. Put words between quotation marks.
finding-import-unknownWord = The word { $word } cannot be chosen here.
finding-import-repeated = The column { $word } is there twice. Take one away.
finding-import-noSuchInstrument = There is no list { $word }. Look at: instrument list
finding-import-noSuchDomain = The life domain { $word } is not on the list.
finding-import-noPerson = Choose a column with the name or the number of the resident.
finding-import-noDay = Choose a column with the date.
finding-import-noDomain = Choose a life domain for { $word }.
finding-import-otherScale = The column { $word } does not fit this list. Choose another list.
finding-import-noGoal = With { $word } goes a column with the goal.
finding-import-nothingToKeep = Choose at least one column with a level, mark, figure or goal.
finding-import-noSuchColumn = The column { $word } is not in the file.
