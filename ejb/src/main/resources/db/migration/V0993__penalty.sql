-- Who has said when days end on which a coercive fine stands still, and why, where that was not said at their beginning.
ALTER TABLE penalty_pauses
  ADD COLUMN end_reason text,
  ADD COLUMN ended_by uuid,
  ADD COLUMN ended_at timestamptz,
  ADD CHECK (num_nonnulls(end_reason, ended_by, ended_at) IN (0, 3)),
  ADD CHECK (ended_at IS NULL OR until_on IS NOT NULL);
