-- The version of the rule by which a deadline was counted, and the hash of its receipt; null where it was counted before they were kept.
ALTER TABLE deadlines
  ADD COLUMN rule_hash    text CHECK (rule_hash ~ '^[0-9a-f]{64}$'),
  ADD COLUMN receipt_hash text CHECK (receipt_hash ~ '^[0-9a-f]{64}$'),
  ADD CHECK ((rule_hash IS NULL) = (receipt_hash IS NULL));
