ALTER TABLE penalties
  ADD COLUMN rise_after   int,
  ADD COLUMN rise_kroner  int,
  ADD COLUMN rise_percent int;
