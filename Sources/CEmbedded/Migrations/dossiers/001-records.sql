-- Sealed rows. Names, words and days stand in "sealed" only; ids are random.
-- No rowid and no further index: an answer added to a draft then changes one page, and the rows of
-- one professional are few.
CREATE TABLE record (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  parent TEXT,
  sealed BLOB NOT NULL,
  PRIMARY KEY (kind, id, sequence)
) STRICT, WITHOUT ROWID;

-- The data key, wrapped once per way of opening.
CREATE TABLE key_slot (
  name TEXT NOT NULL PRIMARY KEY,
  algorithm TEXT NOT NULL,
  operations INTEGER NOT NULL,
  memory INTEGER NOT NULL,
  salt BLOB NOT NULL,
  wrapped BLOB NOT NULL
) STRICT;
