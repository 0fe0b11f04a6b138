-- Rows of the kind "handover" (a dossier that went to a colleague, or came from one) came with this
-- file, and residents can be closed. The tables stay as they are; an older program, which would
-- count a closed resident again, refuses the file from here on.
SELECT 1;
