-- An organisation itself lets colleagues of those who sign for it read and answer what is directed at it: on a word that is named, and
-- until a day. It has no say in anything else.
ALTER TABLE representations
  DROP CONSTRAINT representations_capacity_check,
  ADD CONSTRAINT representations_capacity_check
    CHECK (capacity IN ('SIGNATORY', 'UNION_REPRESENTATIVE', 'SAFETY_REPRESENTATIVE', 'PROXY', 'COLLEAGUE')),
  DROP CONSTRAINT representations_granted_by_check,
  ADD CONSTRAINT representations_granted_by_check CHECK (granted_by IN ('AUTHORITY', 'UNION', 'REGISTER', 'ORGANISATION')),
  ADD CHECK ((granted_by = 'ORGANISATION') = (capacity = 'COLLEAGUE')),
  ADD CHECK (capacity <> 'COLLEAGUE' OR valid_to IS NOT NULL AND rests_on IS NOT NULL);
