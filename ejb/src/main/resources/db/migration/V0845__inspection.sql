-- What gives a representative of the employees a seat at a visit.
ALTER TABLE visit_people ADD COLUMN seat text CHECK (seat IN ('AML_6_2', 'AML_8_1', 'AML_9_2', 'CONSENT'));
