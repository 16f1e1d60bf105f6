-- What a place in an act says from a day on, where that is another thing than before. The row of provisions is its first version, as old
-- as the act; who cites the place for a day cites the version of that day.
CREATE TABLE provision_versions (
  code                 text NOT NULL REFERENCES provisions,
  valid_from           date NOT NULL,
  regime               text NOT NULL REFERENCES regimes,
  section              text NOT NULL,
  paragraph            text,
  letter               text,
  cited_nb             text NOT NULL CHECK (cited_nb <> ''),
  cited_nn             text NOT NULL CHECK (cited_nn <> ''),
  cited_en             text NOT NULL CHECK (cited_en <> ''),
  title_nb             text NOT NULL,
  title_nn             text NOT NULL,
  title_en             text NOT NULL,
  rule_nb              text NOT NULL,
  rule_nn              text NOT NULL,
  rule_en              text NOT NULL,
  applies_from         date,
  applies_from_product date CHECK (applies_from_product > applies_from),
  added_by             uuid REFERENCES law_imports,
  PRIMARY KEY (code, valid_from)
);

-- Where a row of law comes from: empty, from a migration. A row that ends says the same as before of the days on which it held.
ALTER TABLE provisions     ADD COLUMN added_by uuid REFERENCES law_imports;
ALTER TABLE basic_amounts  ADD COLUMN added_by uuid REFERENCES law_imports;
ALTER TABLE euro_rates     ADD COLUMN added_by uuid REFERENCES law_imports;
ALTER TABLE powers         ADD COLUMN added_by uuid REFERENCES law_imports, ADD COLUMN ended_by uuid REFERENCES law_imports;
ALTER TABLE competences    ADD COLUMN added_by uuid REFERENCES law_imports, ADD COLUMN ended_by uuid REFERENCES law_imports;
ALTER TABLE supervisions   ADD COLUMN added_by uuid REFERENCES law_imports, ADD COLUMN ended_by uuid REFERENCES law_imports;
ALTER TABLE penalty_forms  ADD COLUMN added_by uuid REFERENCES law_imports, ADD COLUMN ended_by uuid REFERENCES law_imports;
ALTER TABLE fine_ceilings  ADD COLUMN added_by uuid REFERENCES law_imports, ADD COLUMN ended_by uuid REFERENCES law_imports;
ALTER TABLE deadline_rules ADD COLUMN added_by uuid REFERENCES law_imports, ADD COLUMN ended_by uuid REFERENCES law_imports;
