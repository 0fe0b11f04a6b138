-- Rows of the kinds "audit", "auditSubject" and "auditHead": who did what with which dossier. The
-- table has room for them; an older program, which would change dossiers without saying so in the
-- trail, refuses the file from here on.
SELECT 1;
