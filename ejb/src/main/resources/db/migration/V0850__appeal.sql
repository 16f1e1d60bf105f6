-- What a complaint has led to can be appealed: that it was dismissed, or answered by a decision (forvaltningsloven §§ 2 third paragraph, 28).
ALTER TABLE appeals DROP CONSTRAINT appeals_appealed_kind_check;
ALTER TABLE appeals ADD CONSTRAINT appeals_appealed_kind_check
  CHECK (appealed_kind IN ('DECISION', 'PENALTY', 'DEMAND', 'FINE', 'PARTY_ACCESS', 'COSTS', 'COMPLAINT', 'INSPECTION'));

-- Somebody anonymous who has complained reads the answer by the code, and appeals by it; nobody else appeals without being known.
ALTER TABLE appeals DROP CONSTRAINT appeals_have_one_appellant;
ALTER TABLE appeals ADD CONSTRAINT appeals_have_one_appellant
  CHECK (num_nonnulls(identity_id, organisation_id) = 1
    OR num_nonnulls(identity_id, organisation_id) = 0 AND appealed_kind = 'COMPLAINT');
CREATE UNIQUE INDEX appeals_of_anonymous_once ON appeals (appealed_id)
  WHERE ended_at IS NULL AND identity_id IS NULL AND organisation_id IS NULL;
