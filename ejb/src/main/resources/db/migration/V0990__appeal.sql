-- What of a proceeding is appealed, where more than one thing is decided in it: each claim on a coercive fine is a decision of its own.
-- An appeal was of the claim that had been sent last when it came in.
ALTER TABLE appeals ADD COLUMN subject_id uuid;
UPDATE appeals a SET subject_id = (
  SELECT c.id FROM penalty_claims c WHERE c.penalty_id = a.appealed_id AND c.claimed_at <= a.received_at
  ORDER BY c.claimed_at DESC, c.id DESC LIMIT 1)
WHERE appealed_kind = 'PENALTY';
ALTER TABLE appeals ADD CONSTRAINT appeals_of_a_claim CHECK (appealed_kind <> 'PENALTY' OR subject_id IS NOT NULL);

-- The same organisation has one open appeal of the same claim.
DROP INDEX appeals_once;
CREATE UNIQUE INDEX appeals_once ON appeals (appealed_id, coalesce(subject_id, appealed_id), organisation_id) WHERE ended_at IS NULL;
