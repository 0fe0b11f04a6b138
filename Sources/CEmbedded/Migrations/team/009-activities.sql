-- Activities of groups: how many people, never who; no name, no sentence, no day, no professional.
-- SQLite and PostgreSQL run this same text; what is marked "sqlite:" is a comment to PostgreSQL.
-- Nothing ties a group to a resident. Counts are made by activity_count: see 010.

CREATE TABLE shared_group (
  subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) = 32)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE activity_figure (
  subject TEXT NOT NULL REFERENCES shared_group (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  reached INTEGER CHECK (reached >= 0),
  PRIMARY KEY (subject, month, order_in_month)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE activity_theme_figure (
  subject TEXT NOT NULL REFERENCES shared_group (subject) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  PRIMARY KEY (subject, theme)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE activity_answer_figure (
  subject TEXT NOT NULL REFERENCES shared_group (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  question TEXT NOT NULL CHECK (question IN ('reach', 'use', 'goal', 'improvement')),
  positive INTEGER NOT NULL CHECK (positive >= 0),
  asked INTEGER NOT NULL CHECK (asked >= positive),
  PRIMARY KEY (subject, month, order_in_month, question)
) /* sqlite: STRICT, WITHOUT ROWID */;
