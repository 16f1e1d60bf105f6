-- Whom an account speaks for stands in its representations, and nowhere else.
ALTER TABLE accounts DROP COLUMN organisation_id;

CREATE INDEX representations_of_account ON representations (account_id);
ALTER TABLE representations
  ADD CHECK (valid_to >= valid_from),
  ADD CHECK (capacity = 'UNION_REPRESENTATIVE' OR union_name IS NULL),
  -- Where the employer reports has no say in who speaks for the employees, and a union has none in anything else.
  ADD CHECK (CASE granted_by
               WHEN 'REGISTER' THEN capacity IN ('SIGNATORY', 'PROXY')
               WHEN 'UNION' THEN capacity IN ('UNION_REPRESENTATIVE', 'SAFETY_REPRESENTATIVE')
               ELSE true END);
