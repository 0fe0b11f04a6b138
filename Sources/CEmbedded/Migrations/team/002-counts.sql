-- What a reader of the team store sees: counts, no pseudonym. Every view has the same columns.
-- SQLite and PostgreSQL run this same text.

CREATE VIEW extent_count AS
SELECT neighbourhood, team, month, 'all' AS category, next_month, count(*) AS n
FROM conversation_figure GROUP BY neighbourhood, team, month, next_month
UNION ALL
SELECT neighbourhood, team, month, kind, CASE kind WHEN 'first' THEN NULL ELSE next_month END,
  count(*)
FROM conversation_figure GROUP BY 1, 2, 3, 4, 5;

CREATE VIEW topic_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic, 'chosen' AS category,
  next_month, count(*) AS n
FROM topic_figure
GROUP BY neighbourhood, team, month, instrument, instrument_version, topic, next_month
UNION ALL
SELECT neighbourhood, team, month, instrument, instrument_version, topic, 'onTop',
  next_top_month, count(*)
FROM topic_figure WHERE is_on_top = 1
GROUP BY neighbourhood, team, month, instrument, instrument_version, topic, next_top_month;

CREATE VIEW mark_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  CASE WHEN previous_position IS NULL THEN 'single' WHEN position > previous_position THEN 'higher'
    WHEN position = previous_position THEN 'same' ELSE 'lower' END AS category,
  next_mark_month AS next_month, count(*) AS n
FROM topic_figure WHERE position IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE VIEW position_count AS
SELECT neighbourhood, team, month, instrument, instrument_version, topic,
  CASE WHEN position < 20 THEN 'veryBad' WHEN position < 40 THEN 'bad'
    WHEN position < 61 THEN 'between' WHEN position < 81 THEN 'good'
    ELSE 'veryGood' END AS category,
  next_mark_month AS next_month, count(*) AS n
FROM topic_figure WHERE position IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

CREATE VIEW score_count AS
SELECT neighbourhood, team, month, CAST(score AS TEXT) AS category,
  next_score_month AS next_month, count(*) AS n
FROM conversation_figure WHERE score IS NOT NULL GROUP BY 1, 2, 3, 4, 5;

CREATE VIEW score_change_count AS
SELECT neighbourhood, team, month,
  CASE WHEN previous_score IS NULL THEN 'single' WHEN score > previous_score THEN 'higher'
    WHEN score = previous_score THEN 'same' ELSE 'lower' END AS category,
  next_score_month AS next_month, count(*) AS n
FROM conversation_figure WHERE score IS NOT NULL GROUP BY 1, 2, 3, 4, 5;

CREATE VIEW signal_count AS
SELECT neighbourhood, team, month, signal AS category, next_month, count(*) AS n
FROM signal_figure GROUP BY neighbourhood, team, month, signal, next_month;

CREATE VIEW ending_count AS
SELECT neighbourhood, team, month, coalesce(manner, 'unsaid') AS category,
  next_ending_month AS next_month, count(*) AS n
FROM conversation_figure WHERE has_ending = 1 GROUP BY 1, 2, 3, 4, 5;

CREATE VIEW usefulness_count AS
SELECT neighbourhood, team, month, coalesce(usefulness, 'unsaid') AS category,
  next_ending_month AS next_month, count(*) AS n
FROM conversation_figure WHERE has_ending = 1 GROUP BY 1, 2, 3, 4, 5;

-- One bit per part of the conversation that may be left out; a bit is never given to another part.
CREATE VIEW part_count AS
SELECT neighbourhood, team, month, part AS category, next_month, count(*) AS n
FROM conversation_figure JOIN (
  SELECT 'ownWords' AS part, 1 AS bit
  UNION ALL SELECT 'otherVoices', 2
  UNION ALL SELECT 'pride', 4
  UNION ALL SELECT 'onTop', 8
  UNION ALL SELECT 'goals', 16
  UNION ALL SELECT 'goalDays', 32
  UNION ALL SELECT 'qualityOfLife', 64
  UNION ALL SELECT 'agreements', 128
  UNION ALL SELECT 'nextTalk', 256
  UNION ALL SELECT 'ending', 512
  UNION ALL SELECT 'signals', 1024
) AS part_bit ON parts & bit <> 0
GROUP BY neighbourhood, team, month, part, next_month;
