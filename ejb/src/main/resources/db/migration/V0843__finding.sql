-- Why a finding is as severe: a ground for harm, probability and number of people, and which piece of its evidence shows it. Findings of
-- before have none.
ALTER TABLE findings
  ADD COLUMN harm_because text,
  ADD COLUMN harm_evidence int CHECK (harm_evidence > 0),
  ADD COLUMN probability_because text,
  ADD COLUMN probability_evidence int CHECK (probability_evidence > 0),
  ADD COLUMN affected_because text,
  ADD COLUMN affected_evidence int CHECK (affected_evidence > 0),
  ADD CHECK ((harm_because IS NULL) = (harm_evidence IS NULL)),
  ADD CHECK ((probability_because IS NULL) = (probability_evidence IS NULL));
