-- Who sees the figures reads the agenda; who shares figures also writes it. The account that a
-- team talk is held with has both roles.
GRANT SELECT ON agenda_entry TO tussenstand_reader, tussenstand_writer;
GRANT INSERT, UPDATE (content), DELETE ON agenda_entry TO tussenstand_writer;
