-- The figures of a team: no name, no sentence, no day, no professional.
-- SQLite and PostgreSQL run this same text; what is marked "sqlite:" is a comment to PostgreSQL.
-- Months are numbers such as 202605. The next month of a value is when the same resident gave it
-- anew: a value is the latest of a period when its next month lies after it.

CREATE TABLE shared_resident (
  subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) = 32)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE conversation_figure (
  subject TEXT NOT NULL REFERENCES shared_resident (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('first', 'followUp')),
  parts INTEGER NOT NULL,
  previous_month INTEGER,
  next_month INTEGER,
  score INTEGER CHECK (score BETWEEN 1 AND 10),
  previous_score INTEGER CHECK (previous_score BETWEEN 1 AND 10),
  next_score_month INTEGER,
  has_ending INTEGER NOT NULL CHECK (has_ending IN (0, 1)),
  manner TEXT,
  usefulness TEXT,
  next_ending_month INTEGER,
  PRIMARY KEY (subject, month, order_in_month)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE topic_figure (
  subject TEXT NOT NULL REFERENCES shared_resident (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  topic TEXT NOT NULL,
  is_on_top INTEGER NOT NULL CHECK (is_on_top IN (0, 1)),
  position INTEGER CHECK (position BETWEEN 0 AND 100),
  previous_position INTEGER CHECK (previous_position BETWEEN 0 AND 100),
  next_month INTEGER,
  next_top_month INTEGER,
  next_mark_month INTEGER,
  PRIMARY KEY (subject, month, order_in_month, topic)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE goal_figure (
  subject TEXT NOT NULL REFERENCES shared_resident (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  topic TEXT NOT NULL,
  number INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  previous_outcome TEXT,
  next_month INTEGER,
  PRIMARY KEY (subject, month, order_in_month, number)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE signal_figure (
  subject TEXT NOT NULL REFERENCES shared_resident (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  signal TEXT NOT NULL,
  next_month INTEGER,
  PRIMARY KEY (subject, month, order_in_month, signal)
) /* sqlite: STRICT, WITHOUT ROWID */;
