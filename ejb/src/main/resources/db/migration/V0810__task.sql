-- Which columns somebody wants in their own work list, in the order in which the list has them.
ALTER TABLE desk_settings
  ADD COLUMN shown text[] NOT NULL DEFAULT ARRAY['ABOUT', 'RECEIVED', 'DUE', 'HOLDER']
    CHECK (shown <@ ARRAY['ABOUT', 'CASE', 'REFERENCE', 'RECEIVED', 'CAME', 'DUE', 'HOLDER']);
