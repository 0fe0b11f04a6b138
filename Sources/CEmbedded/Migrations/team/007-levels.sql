-- Levels that were given to domains, each voice on its own: counted by level, never averaged.
-- SQLite and PostgreSQL run this same text; what is marked "sqlite:" is a comment to PostgreSQL.
-- A level that was read in another version through a mapping names the version that it was given in;
-- then instrument, topic and levels are those of the version that it is read in.

CREATE TABLE level_figure (
  subject TEXT NOT NULL REFERENCES shared_resident (subject) ON DELETE CASCADE,
  month INTEGER NOT NULL CHECK (month BETWEEN 100 AND 999912),
  order_in_month INTEGER NOT NULL,
  neighbourhood TEXT NOT NULL,
  team TEXT NOT NULL,
  instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL,
  topic TEXT NOT NULL,
  voice TEXT NOT NULL CHECK (voice IN ('resident', 'professional')),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 10),
  previous_level INTEGER CHECK (previous_level BETWEEN 1 AND 10),
  mapped_from TEXT NOT NULL,
  next_month INTEGER,
  PRIMARY KEY (subject, month, order_in_month, topic, voice)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE VIEW level_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  CAST(level AS TEXT) AS category, next_month, count(*) AS n
FROM level_figure WHERE voice = 'professional' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE VIEW own_level_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  CAST(level AS TEXT) AS category, next_month, count(*) AS n
FROM level_figure WHERE voice = 'resident' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE VIEW level_change_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  CASE WHEN previous_level IS NULL THEN 'single' WHEN level > previous_level THEN 'higher'
    WHEN level = previous_level THEN 'same' ELSE 'lower' END AS category,
  next_month, count(*) AS n
FROM level_figure WHERE voice = 'professional' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE VIEW own_level_change_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  CASE WHEN previous_level IS NULL THEN 'single' WHEN level > previous_level THEN 'higher'
    WHEN level = previous_level THEN 'same' ELSE 'lower' END AS category,
  next_month, count(*) AS n
FROM level_figure WHERE voice = 'resident' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

-- From which versions levels were read through a mapping, to say so; each voice on its own.
CREATE VIEW level_source_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  mapped_from || '/' || voice AS category, next_month, count(*) AS n
FROM level_figure WHERE mapped_from <> '' GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
