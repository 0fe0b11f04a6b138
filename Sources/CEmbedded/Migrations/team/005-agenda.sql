-- The learning agenda of a team: what was decided at a figure, and what was seen afterwards.
-- No resident, no pseudonym: nothing in it is tied to a figure of one person.
-- SQLite and PostgreSQL run this same text; what is marked "sqlite:" is a comment to PostgreSQL.

CREATE TABLE agenda_entry (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 32),
  item TEXT NOT NULL CHECK (length(item) = 32),
  talked_on TEXT NOT NULL CHECK (length(talked_on) = 10),
  content TEXT NOT NULL
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE INDEX agenda_entry_item ON agenda_entry (item);
