-- Rows of the kinds "group", "activity", "activityDraft" and "activityEvent": groups and their
-- meetings, sealed like all else. The table has room for them; an older program, which would not
-- know them, refuses the file from here on.
SELECT 1;
