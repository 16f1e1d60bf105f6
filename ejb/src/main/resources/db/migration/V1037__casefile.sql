-- On what grounds a case is shielded, as dated rows of law: of the two acts on procedure the one in force is cited. Of the act of 2025 the
-- general provision on secrecy is not among the provisions yet; until a change of law adds it, offentleglova § 13 is cited then.
CREATE TABLE shield_grounds (
  id          text PRIMARY KEY,
  ground      text NOT NULL,
  provision   text NOT NULL REFERENCES provisions,
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until > valid_from)
);

INSERT INTO shield_grounds (id, ground, provision, valid_from) VALUES
('source/aml', 'SOURCE', 'aml-2A-7', '1970-01-01'),
('personal-matters/1967', 'PERSONAL_MATTERS', 'fvl67-13', '1970-01-01'),
('personal-matters/offl', 'PERSONAL_MATTERS', 'offl-13', '1970-01-01'),
('employee/1967', 'EMPLOYEE', 'fvl67-13', '1970-01-01'),
('employee/offl', 'EMPLOYEE', 'offl-13', '1970-01-01'),
('security/1967', 'SECURITY', 'fvl67-19-1-a', '1970-01-01'),
('security/2025', 'SECURITY', 'fvl25-50-1-g', '2025-06-20');
