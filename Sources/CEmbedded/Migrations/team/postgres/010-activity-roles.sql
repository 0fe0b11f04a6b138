-- Activities under the same rules as the other figures: see 004-roles.sql. A group that meets more
-- often in a period reaches the same people, so it counts once: with the most people it reached.
-- The reader may run this, and cannot see the rows. SQLite runs the text between the marks.
-- $1 and $2 are the first and the last month; with $3 = 1 every month is a period of its own.

CREATE FUNCTION activity_count (first_month INTEGER, last_month INTEGER, by_month INTEGER)
RETURNS TABLE (
  kind TEXT, neighbourhood TEXT, team TEXT, month INTEGER, category TEXT, meetings BIGINT,
  people BIGINT
)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path FROM CURRENT
AS $body$
WITH held AS (
  SELECT f.subject, f.neighbourhood, f.team, CASE $3 WHEN 1 THEN f.month ELSE 0 END AS period,
    count(*) AS meetings, coalesce(max(f.reached), 0) AS people
  FROM activity_figure f WHERE f.month BETWEEN $1 AND $2
  GROUP BY f.subject, f.neighbourhood, f.team, CASE $3 WHEN 1 THEN f.month ELSE 0 END
), said AS (
  SELECT f.neighbourhood, f.team, CASE $3 WHEN 1 THEN f.month ELSE 0 END AS period, f.question,
    f.positive, f.asked, row_number() OVER (
      PARTITION BY f.subject, f.question, CASE $3 WHEN 1 THEN f.month ELSE 0 END
      ORDER BY f.month DESC, f.order_in_month DESC) AS place
  FROM activity_answer_figure f WHERE f.month BETWEEN $1 AND $2
)
SELECT 'activities' AS kind, h.neighbourhood, h.team, h.period AS month, 'all' AS category,
  CAST(sum(h.meetings) AS BIGINT) AS meetings, CAST(sum(h.people) AS BIGINT) AS people
FROM held h GROUP BY h.neighbourhood, h.team, h.period
UNION ALL
SELECT 'activities', h.neighbourhood, h.team, h.period, 'theme/' || coalesce(t.theme, ''),
  CAST(sum(h.meetings) AS BIGINT), CAST(sum(h.people) AS BIGINT)
FROM held h LEFT JOIN activity_theme_figure t ON t.subject = h.subject
GROUP BY h.neighbourhood, h.team, h.period, coalesce(t.theme, '')
UNION ALL
SELECT 'answers', s.neighbourhood, s.team, s.period, s.question || '/yes',
  CAST(sum(s.positive) AS BIGINT), CAST(sum(s.positive) AS BIGINT)
FROM said s WHERE s.place = 1 GROUP BY s.neighbourhood, s.team, s.period, s.question
UNION ALL
SELECT 'answers', s.neighbourhood, s.team, s.period, s.question || '/no',
  CAST(sum(s.asked - s.positive) AS BIGINT), CAST(sum(s.asked - s.positive) AS BIGINT)
FROM said s WHERE s.place = 1 GROUP BY s.neighbourhood, s.team, s.period, s.question
$body$;

ALTER TABLE shared_group ADD COLUMN shared_by TEXT NOT NULL DEFAULT session_user;

ALTER TABLE shared_group ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_theme_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_answer_figure ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_groups ON shared_group TO tussenstand_writer
  USING (shared_by = session_user) WITH CHECK (shared_by = session_user);
CREATE POLICY own_activities ON activity_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT g.subject FROM shared_group g));
CREATE POLICY own_themes ON activity_theme_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT g.subject FROM shared_group g));
CREATE POLICY own_answers ON activity_answer_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT g.subject FROM shared_group g));

REVOKE ALL ON FUNCTION activity_count (INTEGER, INTEGER, INTEGER) FROM PUBLIC;
GRANT SELECT (subject), INSERT (subject), DELETE ON shared_group TO tussenstand_writer;
GRANT INSERT ON activity_figure, activity_theme_figure, activity_answer_figure
  TO tussenstand_writer;
GRANT EXECUTE ON FUNCTION activity_count (INTEGER, INTEGER, INTEGER) TO tussenstand_reader;
