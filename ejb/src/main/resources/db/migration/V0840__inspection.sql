-- That an appeal has annulled the examination of premises (forvaltningsloven § 15 fourth paragraph). Never changed.
CREATE TABLE annulled_examinations (
  appeal_id     uuid PRIMARY KEY REFERENCES appeals,
  inspection_id uuid NOT NULL REFERENCES inspections,
  annulled_on   date NOT NULL
);
CREATE INDEX annulled_examinations_of_inspection ON annulled_examinations (inspection_id);

-- The body gets the signed record of a visit soon: our own goal.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/visit-protocol-goal', 'visit-protocol-goal', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
