-- The rate of a coercive fine may rise after some days, by kroner or by per cent, as the decision says.
ALTER TABLE decisions
  ADD COLUMN rise_after   int CHECK (rise_after > 0),
  ADD COLUMN rise_kroner  int CHECK (rise_kroner > 0),
  ADD COLUMN rise_percent int CHECK (rise_percent > 0),
  ADD CHECK (num_nonnulls(rise_kroner, rise_percent) = CASE WHEN rise_after IS NULL THEN 0 ELSE 1 END);
