-- Levels under the same rules as the other figures: see 004-roles.sql.
ALTER TABLE level_figure ENABLE ROW LEVEL SECURITY;

CREATE POLICY own_levels ON level_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT r.subject FROM shared_resident r));

GRANT INSERT ON level_figure TO tussenstand_writer;
GRANT SELECT ON level_count, own_level_count, level_change_count, own_level_change_count,
  level_source_count TO tussenstand_reader;
