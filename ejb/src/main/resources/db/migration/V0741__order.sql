ALTER TABLE orders
  ADD COLUMN rise_after int CHECK (rise_after > 0),
  ADD COLUMN rise_by    int CHECK (rise_by > 0),
  ADD COLUMN rise_unit  text CHECK (rise_unit IN ('KRONER', 'PERCENT')),
  ADD CHECK (num_nonnulls(rise_after, rise_by, rise_unit) IN (0, 3));
