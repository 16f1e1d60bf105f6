-- The claim that an appeal has taken something off: the one that was appealed, or the last one then, from which it was counted.
ALTER TABLE penalty_claim_reductions ADD COLUMN claim_id uuid REFERENCES penalty_claims;
UPDATE penalty_claim_reductions r SET claim_id = coalesce(
  (SELECT c.id FROM appeals a JOIN penalty_claims c ON c.id = a.subject_id WHERE a.id = r.appeal_id AND c.amount >= r.amount),
  (SELECT c.id FROM penalty_claims c WHERE c.penalty_id = r.penalty_id AND c.claimed_at <= r.reduced_at
   ORDER BY c.claimed_at DESC, c.id DESC LIMIT 1));
ALTER TABLE penalty_claim_reductions ALTER COLUMN claim_id SET NOT NULL;
