-- Why a case is shielded, who has opened it again and why; and which relations a shield has ended: those come back with its end.
ALTER TABLE shields
  ADD COLUMN reason      text,
  ADD COLUMN lifted_by   uuid,
  ADD COLUMN lift_reason text;
ALTER TABLE relations ADD COLUMN shield_id uuid REFERENCES shields;
