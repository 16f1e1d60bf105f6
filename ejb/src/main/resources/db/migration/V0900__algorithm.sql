-- What the public may not see is hidden at once, and looked at by a second person afterwards; what is shown again is decided
-- by a second person before. Those that stood before this are looked at as well.
ALTER TABLE algorithm_withholdings
  ADD COLUMN confirmed_by uuid,
  ADD COLUMN confirmed_at timestamptz,
  -- That somebody proposes to show the field again; another person decides on it.
  ADD COLUMN proposal     uuid,
  ADD COLUMN proposed_by  uuid,
  ADD COLUMN proposed_at  timestamptz,
  -- Nobody where the last day was over.
  ADD COLUMN ended_by     uuid,
  ADD CONSTRAINT algorithm_withholdings_confirmed CHECK (
    (confirmed_by IS NULL) = (confirmed_at IS NULL) AND confirmed_by <> decided_by),
  ADD CONSTRAINT algorithm_withholdings_proposed CHECK (
    (proposal IS NULL) = (proposed_by IS NULL) AND (proposal IS NULL) = (proposed_at IS NULL)),
  ADD CONSTRAINT algorithm_withholdings_ended CHECK (
    (ended_by IS NULL OR ended_at IS NOT NULL) AND ended_by <> coalesce(proposed_by, decided_by));
CREATE INDEX algorithm_withholdings_waiting ON algorithm_withholdings (decided_at)
  WHERE ended_at IS NULL AND (confirmed_at IS NULL OR proposal IS NOT NULL);

-- Who withheld a field does not confirm it.
INSERT INTO authorships (subject_id, actor_id, since)
SELECT w.id, w.decided_by, w.decided_at FROM algorithm_withholdings w WHERE w.ended_at IS NULL
ON CONFLICT DO NOTHING;
