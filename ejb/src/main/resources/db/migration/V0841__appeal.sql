-- What can be appealed: the examination of premises, too. The kinds that there are stay; one is added.
DO $$
DECLARE
  kinds text;
BEGIN
  SELECT string_agg(quote_literal(k[1]), ', ') INTO kinds
    FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g') k
    WHERE conname = 'appeals_appealed_kind_check';
  ALTER TABLE appeals DROP CONSTRAINT appeals_appealed_kind_check;
  EXECUTE format('ALTER TABLE appeals ADD CONSTRAINT appeals_appealed_kind_check CHECK (appealed_kind IN (%s, ''INSPECTION''))', kinds);
END $$;

DO $$
DECLARE
  known text;
BEGIN
  SELECT string_agg(quote_literal(k[1]), ', ') INTO known
    FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''([A-Z_]+)''', 'g') k
    WHERE conname = 'appeal_rights_appellant_check';
  ALTER TABLE appeal_rights DROP CONSTRAINT appeal_rights_appellant_check;
  EXECUTE format('ALTER TABLE appeal_rights ADD CONSTRAINT appeal_rights_appellant_check CHECK (appellant IN (%s, ''EXAMINED''))', known);
END $$;

-- Chapter VI applies to an examination only as far as it fits, as to an order to give information.
INSERT INTO appeal_rights (id, regime, appellant, holds, deadline_rule, protected, provision, late) VALUES
('fvl67/EXAMINED', 'fvl67', 'EXAMINED', 'YES', 'appeal-examination', false, 'fvl67-15', 'fvl67-31-1'),
('fvl25/EXAMINED', 'fvl25', 'EXAMINED', 'YES', 'appeal-examination', false, 'fvl25-20', 'fvl25-65-1');
