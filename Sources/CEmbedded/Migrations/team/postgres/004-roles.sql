-- Who may do what. An account of a laptop is a member of tussenstand_writer, one for the team
-- picture a member of tussenstand_reader; the owner of the tables is neither.
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tussenstand_writer') THEN
    CREATE ROLE tussenstand_writer NOLOGIN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'tussenstand_reader') THEN
    CREATE ROLE tussenstand_reader NOLOGIN;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN
  NULL;  -- somebody made them at the same moment, for another database of this server
END $$;

-- Which account shared a resident. No reader sees it: it would point at a professional.
ALTER TABLE shared_resident ADD COLUMN shared_by TEXT NOT NULL DEFAULT session_user;

ALTER TABLE shared_resident ENABLE ROW LEVEL SECURITY;
ALTER TABLE conversation_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE topic_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE goal_figure ENABLE ROW LEVEL SECURITY;
ALTER TABLE signal_figure ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_residents ON shared_resident TO tussenstand_writer
  USING (shared_by = session_user) WITH CHECK (shared_by = session_user);
CREATE POLICY own_conversations ON conversation_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT r.subject FROM shared_resident r));
CREATE POLICY own_topics ON topic_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT r.subject FROM shared_resident r));
CREATE POLICY own_goals ON goal_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT r.subject FROM shared_resident r));
CREATE POLICY own_signals ON signal_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT r.subject FROM shared_resident r));

REVOKE ALL ON FUNCTION goal_count (INTEGER, INTEGER, INTEGER) FROM PUBLIC;
GRANT USAGE ON SCHEMA tussenstand TO tussenstand_writer, tussenstand_reader;

-- A writer adds and withdraws; it reads nothing back but which residents are its own.
-- Withdrawing a resident removes their figures with them.
GRANT SELECT (subject), INSERT (subject), DELETE ON shared_resident TO tussenstand_writer;
GRANT INSERT ON conversation_figure, topic_figure, goal_figure, signal_figure
  TO tussenstand_writer;

GRANT SELECT ON extent_count, topic_count, mark_count, position_count, score_count,
  score_change_count, signal_count, ending_count, usefulness_count, part_count
  TO tussenstand_reader;
GRANT EXECUTE ON FUNCTION goal_count (INTEGER, INTEGER, INTEGER) TO tussenstand_reader;
GRANT SELECT ON schema_migration TO tussenstand_writer, tussenstand_reader;
