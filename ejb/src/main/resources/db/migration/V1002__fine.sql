-- An appeal may lead to a larger fine (forvaltningsloven § 34 third paragraph), also than was decided.
ALTER TABLE fines
  DROP CONSTRAINT fines_check,
  ADD CONSTRAINT fines_come_to_something CHECK (amount >= 0);
ALTER TABLE fine_changes
  DROP CONSTRAINT fine_changes_kind_check,
  DROP CONSTRAINT fine_changes_check,
  ADD CONSTRAINT fine_changes_are_known
    CHECK (kind IN ('REDUCED', 'RAISED', 'REVERSED', 'WRITTEN_OFF', 'UPHELD', 'REMITTED', 'SUSPENDED', 'RESUMED')),
  ADD CONSTRAINT fine_changes_raise_nothing_else
    CHECK (amount_after >= 0 AND (kind = 'RAISED') = (amount_after > amount_before));
