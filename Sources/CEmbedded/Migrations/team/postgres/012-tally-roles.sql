-- Keeps the tallies of 011 true on a server, and says who may see them. SQLite runs the texts
-- between the marks. Temporary tables come last in the search path: no writer can slip one in.

-- What residents add who are about to go.
CREATE FUNCTION take_off () RETURNS void
LANGUAGE sql SET search_path = tussenstand, pg_temp
AS $body$
INSERT INTO conversation_change
SELECT
  month, next_month, sum(-n), sum(-first_talks), sum(-follow_ups), sum(-own_words),
  sum(-other_voices), sum(-pride), sum(-on_top), sum(-goals), sum(-goal_days),
  sum(-quality_of_life), sum(-agreements), sum(-next_talk), sum(-ending), sum(-signals)
FROM conversation_part WHERE sign = -1 GROUP BY 1, 2;
INSERT INTO value_change
SELECT
  kind, month, next_month, instrument, instrument_version, topic, sum(-n), sum(-value_1),
  sum(-value_2), sum(-value_3), sum(-value_4), sum(-value_5), sum(-value_6), sum(-value_7),
  sum(-value_8), sum(-value_9), sum(-value_10), sum(-higher), sum(-same), sum(-lower), sum(-single)
FROM value_part WHERE sign = -1 GROUP BY 1, 2, 3, 4, 5, 6;
INSERT INTO named_change
SELECT
  kind, month, next_month, instrument, instrument_version, topic, name, sum(-n), sum(-owners)
FROM named_part WHERE sign = -1 GROUP BY 1, 2, 3, 4, 5, 6, 7;
UPDATE resident_to_count SET sign = 0 WHERE sign = -1;
$body$;

-- Brings what came and what went into the tallies.
CREATE FUNCTION bring_in () RETURNS void
LANGUAGE sql SET search_path = tussenstand, pg_temp
AS $body$
INSERT INTO conversation_tally
SELECT
  month, next_month, sum(n), sum(first_talks), sum(follow_ups), sum(own_words), sum(other_voices),
  sum(pride), sum(on_top), sum(goals), sum(goal_days), sum(quality_of_life), sum(agreements),
  sum(next_talk), sum(ending), sum(signals)
FROM (
  SELECT
    month, next_month, n, first_talks, follow_ups, own_words, other_voices, pride, on_top, goals,
    goal_days, quality_of_life, agreements, next_talk, ending, signals
  FROM conversation_part WHERE sign = 1
  UNION ALL SELECT * FROM conversation_change
) AS part
WHERE true GROUP BY 1, 2
ON CONFLICT (month, next_month) DO UPDATE SET
  n = conversation_tally.n + excluded.n,
  first_talks = conversation_tally.first_talks + excluded.first_talks,
  follow_ups = conversation_tally.follow_ups + excluded.follow_ups,
  own_words = conversation_tally.own_words + excluded.own_words,
  other_voices = conversation_tally.other_voices + excluded.other_voices,
  pride = conversation_tally.pride + excluded.pride,
  on_top = conversation_tally.on_top + excluded.on_top,
  goals = conversation_tally.goals + excluded.goals,
  goal_days = conversation_tally.goal_days + excluded.goal_days,
  quality_of_life = conversation_tally.quality_of_life + excluded.quality_of_life,
  agreements = conversation_tally.agreements + excluded.agreements,
  next_talk = conversation_tally.next_talk + excluded.next_talk,
  ending = conversation_tally.ending + excluded.ending,
  signals = conversation_tally.signals + excluded.signals;
DELETE FROM conversation_tally WHERE n = 0 AND (month, next_month) IN (
  SELECT month, next_month
  FROM conversation_change
);
INSERT INTO value_tally
SELECT
  kind, month, next_month, instrument, instrument_version, topic, sum(n), sum(value_1),
  sum(value_2), sum(value_3), sum(value_4), sum(value_5), sum(value_6), sum(value_7), sum(value_8),
  sum(value_9), sum(value_10), sum(higher), sum(same), sum(lower), sum(single)
FROM (
  SELECT
    kind, month, next_month, instrument, instrument_version, topic, n, value_1, value_2, value_3,
    value_4, value_5, value_6, value_7, value_8, value_9, value_10, higher, same, lower, single
  FROM value_part WHERE sign = 1
  UNION ALL SELECT * FROM value_change
) AS part
WHERE true GROUP BY 1, 2, 3, 4, 5, 6
ON CONFLICT (kind, month, next_month, instrument, instrument_version, topic) DO UPDATE SET
  n = value_tally.n + excluded.n, value_1 = value_tally.value_1 + excluded.value_1,
  value_2 = value_tally.value_2 + excluded.value_2,
  value_3 = value_tally.value_3 + excluded.value_3,
  value_4 = value_tally.value_4 + excluded.value_4,
  value_5 = value_tally.value_5 + excluded.value_5,
  value_6 = value_tally.value_6 + excluded.value_6,
  value_7 = value_tally.value_7 + excluded.value_7,
  value_8 = value_tally.value_8 + excluded.value_8,
  value_9 = value_tally.value_9 + excluded.value_9,
  value_10 = value_tally.value_10 + excluded.value_10,
  higher = value_tally.higher + excluded.higher, same = value_tally.same + excluded.same,
  lower = value_tally.lower + excluded.lower, single = value_tally.single + excluded.single;
DELETE FROM value_tally WHERE n = 0 AND (
  kind, month, next_month, instrument, instrument_version, topic
) IN (
  SELECT kind, month, next_month, instrument, instrument_version, topic
  FROM value_change
);
INSERT INTO named_tally
SELECT
  kind, month, next_month, instrument, instrument_version, topic, name, sum(n), sum(owners)
FROM (
  SELECT
    kind, month, next_month, instrument, instrument_version, topic, name, n, owners
  FROM named_part WHERE sign = 1
  UNION ALL SELECT * FROM named_change
) AS part
WHERE true GROUP BY 1, 2, 3, 4, 5, 6, 7
ON CONFLICT (kind, month, next_month, instrument, instrument_version, topic, name) DO UPDATE SET
  n = named_tally.n + excluded.n, owners = named_tally.owners + excluded.owners;
DELETE FROM named_tally WHERE n = 0 AND owners = 0 AND (
  kind, month, next_month, instrument, instrument_version, topic, name
) IN (
  SELECT kind, month, next_month, instrument, instrument_version, topic, name
  FROM named_change
);
DELETE FROM conversation_change;
DELETE FROM value_change;
DELETE FROM named_change;
DELETE FROM resident_to_count;
$body$;

CREATE FUNCTION resident_comes () RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = tussenstand, pg_temp
AS $trigger$ BEGIN
  INSERT INTO resident_to_count SELECT subject, 1 FROM came;
  RETURN NULL;
END $trigger$;

CREATE FUNCTION resident_goes () RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = tussenstand, pg_temp
AS $trigger$ BEGIN
  DELETE FROM resident_to_count WHERE subject = OLD.subject AND sign = 1;
  IF NOT FOUND THEN
    INSERT INTO resident_to_count VALUES (OLD.subject, -1);
    PERFORM take_off();
  END IF;
  RETURN OLD;
END $trigger$;

-- At the very end of a transaction, so that nobody waits for a laptop that is slow or gone. One at
-- a time: rows that many touch in another order would hold each other up.
CREATE FUNCTION residents_counted () RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = tussenstand, pg_temp
AS $trigger$ BEGIN
  -- The first counts them all.
  IF EXISTS (SELECT FROM resident_to_count WHERE subject = NEW.subject AND sign >= 0) THEN
    PERFORM FROM schema_migration WHERE name = '011-tallies' FOR UPDATE;
    PERFORM bring_in();
  END IF;
  RETURN NULL;
END $trigger$;

-- Brings everybody in, some at a time: what is worked out of them stays in memory.
CREATE FUNCTION bring_all_in () RETURNS void
LANGUAGE plpgsql SET search_path = tussenstand, pg_temp
AS $all$
DECLARE
  last TEXT := '';
BEGIN
  LOOP
    INSERT INTO resident_to_count
      SELECT subject, 1 FROM shared_resident WHERE subject > last ORDER BY subject LIMIT 2000;
    EXIT WHEN NOT FOUND;
    SELECT max(subject) INTO last FROM resident_to_count;
    PERFORM bring_in();
  END LOOP;
END
$all$;

-- Counts all rows anew, for who owns the tables; says whether that gives what was there.
CREATE FUNCTION count_anew () RETURNS boolean
LANGUAGE plpgsql SET search_path = tussenstand, pg_temp
AS $anew$
DECLARE
  tally TEXT;
  differs BOOLEAN;
  is_right BOOLEAN := true;
BEGIN
  PERFORM FROM schema_migration WHERE name = '011-tallies' FOR UPDATE;
  FOREACH tally IN ARRAY ARRAY['conversation_tally', 'value_tally', 'named_tally'] LOOP
    EXECUTE format('CREATE TEMP TABLE %I ON COMMIT DROP AS TABLE %I', tally || '_before', tally);
    EXECUTE format('DELETE FROM %I', tally);
  END LOOP;
  PERFORM bring_all_in();
  FOREACH tally IN ARRAY ARRAY['conversation_tally', 'value_tally', 'named_tally'] LOOP
    EXECUTE format(
      'SELECT EXISTS (TABLE %1$I EXCEPT TABLE %2$I) OR EXISTS (TABLE %2$I EXCEPT TABLE %1$I)',
      tally, tally || '_before') INTO differs;
    is_right := is_right AND NOT differs;
  END LOOP;
  RETURN is_right;
END
$anew$;

REVOKE ALL ON FUNCTION take_off (), bring_in (), resident_comes (), resident_goes (),
  residents_counted (), bring_all_in (), count_anew () FROM PUBLIC;

SELECT bring_all_in();

CREATE TRIGGER came AFTER INSERT ON shared_resident
  REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION resident_comes();
CREATE TRIGGER goes BEFORE DELETE ON shared_resident
  FOR EACH ROW EXECUTE FUNCTION resident_goes();
-- Whoever has this done at once cannot bring figures after it: see the rules below.
CREATE CONSTRAINT TRIGGER counted AFTER INSERT OR UPDATE ON resident_to_count
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.sign >= 0)
  EXECUTE FUNCTION residents_counted();

-- Figures come together with their resident, in one transaction, or they would not be counted.
-- Whoever writes sees in this list its own residents only, and only before they are counted.
GRANT SELECT ON resident_to_count TO tussenstand_writer;
DROP POLICY IF EXISTS own_conversations ON conversation_figure;
CREATE POLICY own_conversations ON conversation_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT c.subject FROM resident_to_count c WHERE c.sign = 1));
DROP POLICY IF EXISTS own_topics ON topic_figure;
CREATE POLICY own_topics ON topic_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT c.subject FROM resident_to_count c WHERE c.sign = 1));
DROP POLICY IF EXISTS own_goals ON goal_figure;
CREATE POLICY own_goals ON goal_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT c.subject FROM resident_to_count c WHERE c.sign = 1));
DROP POLICY IF EXISTS own_signals ON signal_figure;
CREATE POLICY own_signals ON signal_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT c.subject FROM resident_to_count c WHERE c.sign = 1));
DROP POLICY IF EXISTS own_levels ON level_figure;
CREATE POLICY own_levels ON level_figure FOR INSERT TO tussenstand_writer
  WITH CHECK (subject IN (SELECT c.subject FROM resident_to_count c WHERE c.sign = 1));

GRANT SELECT ON conversation_tally, value_tally, named_tally TO tussenstand_reader;

-- Empty between transactions: nothing of them has to survive a crash.
ALTER TABLE resident_to_count SET UNLOGGED;
ALTER TABLE conversation_change SET UNLOGGED;
ALTER TABLE value_change SET UNLOGGED;
ALTER TABLE named_change SET UNLOGGED;
-- Room to change a count where it stands.
ALTER TABLE conversation_tally SET (fillfactor = 70);
ALTER TABLE value_tally SET (fillfactor = 70);
ALTER TABLE named_tally SET (fillfactor = 70);
