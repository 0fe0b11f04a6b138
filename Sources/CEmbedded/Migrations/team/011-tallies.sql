-- Counts of all places together, kept added up as figures are written, so that a picture need not
-- count rows; by place they are counted as 002, 003 and 007 do. A row says how many values were
-- given in a month and given anew in another, or never: 1000000. One that comes to 0 goes.
-- SQLite and PostgreSQL run this same text; what is marked "sqlite:" is a comment to PostgreSQL.

-- Whose figures come (1), go (-1), or went in this transaction (0); empty when nobody writes.
CREATE TABLE resident_to_count (
  subject TEXT NOT NULL, sign INTEGER NOT NULL CHECK (sign IN (-1, 0, 1)),
  PRIMARY KEY (subject, sign)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE conversation_tally (
  month INTEGER NOT NULL, next_month INTEGER NOT NULL, n INTEGER NOT NULL,
  first_talks INTEGER NOT NULL, follow_ups INTEGER NOT NULL, own_words INTEGER NOT NULL,
  other_voices INTEGER NOT NULL, pride INTEGER NOT NULL, on_top INTEGER NOT NULL,
  goals INTEGER NOT NULL, goal_days INTEGER NOT NULL, quality_of_life INTEGER NOT NULL,
  agreements INTEGER NOT NULL, next_talk INTEGER NOT NULL, ending INTEGER NOT NULL,
  signals INTEGER NOT NULL,
  PRIMARY KEY (month, next_month)
) /* sqlite: STRICT, WITHOUT ROWID */;

CREATE TABLE value_tally (
  kind TEXT NOT NULL, month INTEGER NOT NULL, next_month INTEGER NOT NULL, instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL, topic TEXT NOT NULL, n INTEGER NOT NULL,
  value_1 INTEGER NOT NULL, value_2 INTEGER NOT NULL, value_3 INTEGER NOT NULL,
  value_4 INTEGER NOT NULL, value_5 INTEGER NOT NULL, value_6 INTEGER NOT NULL,
  value_7 INTEGER NOT NULL, value_8 INTEGER NOT NULL, value_9 INTEGER NOT NULL,
  value_10 INTEGER NOT NULL, higher INTEGER NOT NULL, same INTEGER NOT NULL, lower INTEGER NOT NULL,
  single INTEGER NOT NULL,
  PRIMARY KEY (kind, month, next_month, instrument, instrument_version, topic)
) /* sqlite: STRICT, WITHOUT ROWID */;

-- Of goals a resident may have several in a cell; owners counts that resident once.
CREATE TABLE named_tally (
  kind TEXT NOT NULL, month INTEGER NOT NULL, next_month INTEGER NOT NULL, instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL, topic TEXT NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL,
  owners INTEGER NOT NULL,
  PRIMARY KEY (kind, month, next_month, instrument, instrument_version, topic, name)
) /* sqlite: STRICT, WITHOUT ROWID */;

-- What goes, to be taken off at the end; empty when nobody writes.
CREATE TABLE conversation_change (
  month INTEGER NOT NULL, next_month INTEGER NOT NULL, n INTEGER NOT NULL,
  first_talks INTEGER NOT NULL, follow_ups INTEGER NOT NULL, own_words INTEGER NOT NULL,
  other_voices INTEGER NOT NULL, pride INTEGER NOT NULL, on_top INTEGER NOT NULL,
  goals INTEGER NOT NULL, goal_days INTEGER NOT NULL, quality_of_life INTEGER NOT NULL,
  agreements INTEGER NOT NULL, next_talk INTEGER NOT NULL, ending INTEGER NOT NULL,
  signals INTEGER NOT NULL
) /* sqlite: STRICT */;

CREATE TABLE value_change (
  kind TEXT NOT NULL, month INTEGER NOT NULL, next_month INTEGER NOT NULL, instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL, topic TEXT NOT NULL, n INTEGER NOT NULL,
  value_1 INTEGER NOT NULL, value_2 INTEGER NOT NULL, value_3 INTEGER NOT NULL,
  value_4 INTEGER NOT NULL, value_5 INTEGER NOT NULL, value_6 INTEGER NOT NULL,
  value_7 INTEGER NOT NULL, value_8 INTEGER NOT NULL, value_9 INTEGER NOT NULL,
  value_10 INTEGER NOT NULL, higher INTEGER NOT NULL, same INTEGER NOT NULL, lower INTEGER NOT NULL,
  single INTEGER NOT NULL
) /* sqlite: STRICT */;

CREATE TABLE named_change (
  kind TEXT NOT NULL, month INTEGER NOT NULL, next_month INTEGER NOT NULL, instrument TEXT NOT NULL,
  instrument_version INTEGER NOT NULL, topic TEXT NOT NULL, name TEXT NOT NULL, n INTEGER NOT NULL,
  owners INTEGER NOT NULL
) /* sqlite: STRICT */;

-- What each resident of the list adds.
CREATE VIEW conversation_part AS
SELECT
  c.sign, f.month, coalesce(f.next_month, 1000000) AS next_month, 1 AS n,
  CASE f.kind WHEN 'first' THEN 1 ELSE 0 END AS first_talks,
  CASE f.kind WHEN 'followUp' THEN 1 ELSE 0 END AS follow_ups,
  f.parts & 1 AS own_words, (f.parts >> 1) & 1 AS other_voices, (f.parts >> 2) & 1 AS pride,
  (f.parts >> 3) & 1 AS on_top, (f.parts >> 4) & 1 AS goals, (f.parts >> 5) & 1 AS goal_days,
  (f.parts >> 6) & 1 AS quality_of_life, (f.parts >> 7) & 1 AS agreements,
  (f.parts >> 8) & 1 AS next_talk, (f.parts >> 9) & 1 AS ending, (f.parts >> 10) & 1 AS signals
FROM resident_to_count c CROSS JOIN conversation_figure f
WHERE f.subject = c.subject AND c.sign <> 0;

-- A value on a scale, beside the one before.
CREATE VIEW value_said AS
SELECT
  c.sign, 'lifeScores' AS kind, f.month, f.next_score_month AS next_month, '' AS instrument,
  0 AS instrument_version, '' AS topic, f.score AS value,
  CASE WHEN f.previous_score IS NULL THEN 'single' WHEN f.score > f.previous_score THEN 'higher'
    WHEN f.score = f.previous_score THEN 'same' ELSE 'lower' END AS change
FROM resident_to_count c CROSS JOIN conversation_figure f
WHERE f.subject = c.subject AND c.sign <> 0 AND f.score IS NOT NULL
UNION ALL
SELECT
  c.sign, 'marks', f.month, f.next_mark_month, f.instrument, f.instrument_version, f.topic,
  CASE WHEN f.position < 20 THEN 1 WHEN f.position < 40 THEN 2 WHEN f.position < 61 THEN 3
    WHEN f.position < 81 THEN 4 ELSE 5 END,
  CASE WHEN f.previous_position IS NULL THEN 'single'
    WHEN f.position > f.previous_position THEN 'higher'
    WHEN f.position = f.previous_position THEN 'same' ELSE 'lower' END
FROM resident_to_count c CROSS JOIN topic_figure f
WHERE f.subject = c.subject AND c.sign <> 0 AND f.position IS NOT NULL
UNION ALL
SELECT
  c.sign, CASE f.voice WHEN 'professional' THEN 'levels' ELSE 'ownLevels' END, f.month,
  f.next_month, f.instrument, f.instrument_version, f.topic, f.level,
  CASE WHEN f.previous_level IS NULL THEN 'single' WHEN f.level > f.previous_level THEN 'higher'
    WHEN f.level = f.previous_level THEN 'same' ELSE 'lower' END
FROM resident_to_count c CROSS JOIN level_figure f
WHERE f.subject = c.subject AND c.sign <> 0;

CREATE VIEW value_part AS
SELECT
  sign, kind, month, coalesce(next_month, 1000000) AS next_month, instrument, instrument_version,
  topic, 1 AS n,
  CASE value WHEN 1 THEN 1 ELSE 0 END AS value_1, CASE value WHEN 2 THEN 1 ELSE 0 END AS value_2,
  CASE value WHEN 3 THEN 1 ELSE 0 END AS value_3, CASE value WHEN 4 THEN 1 ELSE 0 END AS value_4,
  CASE value WHEN 5 THEN 1 ELSE 0 END AS value_5, CASE value WHEN 6 THEN 1 ELSE 0 END AS value_6,
  CASE value WHEN 7 THEN 1 ELSE 0 END AS value_7, CASE value WHEN 8 THEN 1 ELSE 0 END AS value_8,
  CASE value WHEN 9 THEN 1 ELSE 0 END AS value_9, CASE value WHEN 10 THEN 1 ELSE 0 END AS value_10,
  CASE change WHEN 'higher' THEN 1 ELSE 0 END AS higher,
  CASE change WHEN 'same' THEN 1 ELSE 0 END AS same,
  CASE change WHEN 'lower' THEN 1 ELSE 0 END AS lower,
  CASE change WHEN 'single' THEN 1 ELSE 0 END AS single
FROM value_said;

-- Goals as they stand, and as they were set; of all topics together and by topic. A resident is one
-- per place.
CREATE VIEW goal_said AS
SELECT
  c.sign, b.kind, f.month,
  CASE s.is_set WHEN 1 THEN 1000000 ELSE coalesce(f.next_month, 1000000) END AS next_month,
  CASE b.kind WHEN 'goals' THEN '' ELSE f.instrument END AS instrument,
  CASE b.kind WHEN 'goals' THEN 0 ELSE f.instrument_version END AS instrument_version,
  CASE b.kind WHEN 'goals' THEN '' ELSE f.topic END AS topic,
  CASE WHEN s.is_set = 0 AND f.outcome = 'set' THEN 'open' ELSE f.outcome END AS name,
  f.subject, f.neighbourhood, f.team
FROM resident_to_count c CROSS JOIN goal_figure f
  CROSS JOIN (SELECT 'goals' AS kind UNION ALL SELECT 'goalsByTopic') b
  CROSS JOIN (SELECT 0 AS is_set UNION ALL SELECT 1) s
WHERE f.subject = c.subject AND c.sign <> 0 AND (s.is_set = 0 OR f.outcome = 'set');

-- The latest goal of a resident that stands in a cell counts that resident: until it is given anew,
-- or until a later one begins. Where an earlier one stands longer it comes back: such a cell is
-- looked at edge by edge; a stretch counts from its month until it ends, less what counted before
-- it began.
CREATE VIEW goal_part AS
WITH said AS (
  SELECT *, lead(month) OVER cell AS later, lead(next_month) OVER cell AS later_next
  FROM goal_said
  WINDOW cell AS (
    PARTITION BY subject, kind, name, topic, instrument, instrument_version, neighbourhood, team,
      sign
    ORDER BY month, next_month)
), goal AS (
  SELECT *, max(CASE WHEN later_next < next_month THEN 1 ELSE 0 END) OVER (
    PARTITION BY subject, kind, name, topic, instrument, instrument_version, neighbourhood, team,
      sign
  ) AS comes_back
  FROM said
), again AS (
  SELECT * FROM goal WHERE comes_back = 1
), edge AS (
  SELECT subject, kind, name, topic, instrument, instrument_version, neighbourhood, team, sign,
    month AS since
  FROM again
  UNION
  SELECT subject, kind, name, topic, instrument, instrument_version, neighbourhood, team, sign,
    next_month
  FROM again WHERE next_month < 1000000
), span AS (
  SELECT *, lead(since, 1, 1000000) OVER (
    PARTITION BY subject, kind, name, topic, instrument, instrument_version, neighbourhood, team,
      sign
    ORDER BY since) AS until
  FROM edge
), held AS (
  SELECT s.subject, s.kind, s.name, s.topic, s.instrument, s.instrument_version, s.neighbourhood,
    s.team, s.sign, s.since, s.until, max(g.month) AS month
  FROM span s JOIN again g ON g.subject = s.subject AND g.kind = s.kind AND g.name = s.name
    AND g.topic = s.topic AND g.instrument = s.instrument
    AND g.instrument_version = s.instrument_version AND g.neighbourhood = s.neighbourhood
    AND g.team = s.team AND g.sign = s.sign AND g.month <= s.since AND g.next_month > s.since
  GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
)
SELECT
  sign, kind, month, next_month, instrument, instrument_version, topic, name, 1 AS n,
  CASE WHEN comes_back = 1 OR later < next_month THEN 0 ELSE 1 END AS owners
FROM goal
UNION ALL
SELECT sign, kind, month, later, instrument, instrument_version, topic, name, 0, 1
FROM goal WHERE comes_back = 0 AND later < next_month AND later > month
UNION ALL
SELECT
  h.sign, h.kind, h.month, CASE w.n WHEN 1 THEN h.until ELSE h.since END, h.instrument,
  h.instrument_version, h.topic, h.name, 0, w.n
FROM held h CROSS JOIN (SELECT 1 AS n UNION ALL SELECT -1) w WHERE w.n = 1 OR h.month < h.since;

-- What has a name.
CREATE VIEW named_part AS
SELECT
  c.sign, 'topics' AS kind, f.month, coalesce(f.next_month, 1000000) AS next_month, f.instrument,
  f.instrument_version, f.topic, 'chosen' AS name, 1 AS n, 0 AS owners
FROM resident_to_count c CROSS JOIN topic_figure f WHERE f.subject = c.subject AND c.sign <> 0
UNION ALL
SELECT
  c.sign, 'topics', f.month, coalesce(f.next_top_month, 1000000), f.instrument,
  f.instrument_version, f.topic, 'onTop', 1, 0
FROM resident_to_count c CROSS JOIN topic_figure f
WHERE f.subject = c.subject AND c.sign <> 0 AND f.is_on_top = 1
UNION ALL
SELECT
  c.sign, 'signals', f.month, coalesce(f.next_month, 1000000), '', 0, '', f.signal, 1, 0
FROM resident_to_count c CROSS JOIN signal_figure f WHERE f.subject = c.subject AND c.sign <> 0
UNION ALL
SELECT
  c.sign, b.kind, f.month, coalesce(f.next_ending_month, 1000000), '', 0, '',
  coalesce(CASE b.kind WHEN 'endings' THEN f.manner ELSE f.usefulness END, 'unsaid'), 1, 0
FROM resident_to_count c CROSS JOIN conversation_figure f
  CROSS JOIN (SELECT 'endings' AS kind UNION ALL SELECT 'usefulness') b
WHERE f.subject = c.subject AND c.sign <> 0 AND f.has_ending = 1
UNION ALL
SELECT
  c.sign, 'levelSources', f.month, coalesce(f.next_month, 1000000), f.instrument,
  f.instrument_version, f.topic, f.mapped_from || '/' || f.voice, 1, 0
FROM resident_to_count c CROSS JOIN level_figure f
WHERE f.subject = c.subject AND c.sign <> 0 AND f.mapped_from <> ''
UNION ALL
SELECT sign, kind, month, next_month, instrument, instrument_version, topic, name, n, owners
FROM goal_part;
