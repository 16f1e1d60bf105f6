-- A decision orders something, or fines (overtredelsesgebyr).
ALTER TABLE decisions DROP CONSTRAINT decisions_kind_check;
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_check CHECK (kind IN ('ORDER', 'FINE'));
-- Nobody is fined without an advance notice: the exception of forvaltningsloven § 44 fourth paragraph is for fines on the spot.
ALTER TABLE decisions ADD CHECK (kind <> 'FINE' OR exception IS NULL);

INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', kind, decision, role, false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 4'
FROM (VALUES
  ('FINE_NOTICE', false, ARRAY['LAWYER', 'LEADER']),
  ('FINE_DECISION', true, ARRAY['LEADER']),
  ('FINE_DROPPED', false, ARRAY['LAWYER', 'LEADER'])) known (kind, decision, roles),
  unnest(known.roles) role;
