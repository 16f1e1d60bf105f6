-- Findings on the same requirement are shown beside each other, the latest first.
CREATE INDEX findings_of_requirement ON findings (requirement, observed_on DESC);
