-- Residents with several goals count once per cell, so goals are counted from the rows themselves.
-- The reader may run this, and cannot see the rows. SQLite runs the text between the marks.
-- $1 and $2 are the first and the last month; with $3 = 1 every month is a period of its own.

CREATE FUNCTION goal_count (first_month INTEGER, last_month INTEGER, by_month INTEGER)
RETURNS TABLE (
  by_topic INTEGER, neighbourhood TEXT, team TEXT, instrument TEXT, instrument_version INTEGER,
  topic TEXT, month INTEGER, category TEXT, goals BIGINT, residents BIGINT
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
AS $body$
WITH standing AS (
  SELECT subject, neighbourhood, team, instrument, instrument_version, topic,
    CASE $3 WHEN 1 THEN month ELSE 0 END AS month,
    CASE outcome WHEN 'set' THEN 'open' ELSE outcome END AS category
  FROM goal_figure
  WHERE month BETWEEN $1 AND $2
    AND (next_month IS NULL OR next_month > CASE $3 WHEN 1 THEN month ELSE $2 END)
  UNION ALL
  SELECT subject, neighbourhood, team, instrument, instrument_version, topic,
    CASE $3 WHEN 1 THEN month ELSE 0 END, outcome
  FROM goal_figure
  WHERE month BETWEEN $1 AND $2 AND outcome = 'set'
)
SELECT 0 AS by_topic, neighbourhood, team, '' AS instrument, 0 AS instrument_version, '' AS topic,
  month, category, count(*) AS goals, count(DISTINCT subject) AS residents
FROM standing GROUP BY neighbourhood, team, month, category
UNION ALL
SELECT 1, neighbourhood, team, instrument, instrument_version, topic, month, category, count(*),
  count(DISTINCT subject)
FROM standing
GROUP BY neighbourhood, team, instrument, instrument_version, topic, month, category
$body$;
