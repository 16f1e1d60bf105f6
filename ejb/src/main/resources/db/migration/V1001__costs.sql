-- What was paid of costs stands beside what is covered: an appeal that comes after the end may lead to more, of which the rest is paid, or to
-- less.
ALTER TABLE costs_claims
  DROP CONSTRAINT costs_claims_check7,
  ADD COLUMN paid int NOT NULL DEFAULT 0 CHECK (paid >= 0);
UPDATE costs_claims SET paid = granted WHERE paid_on IS NOT NULL;
ALTER TABLE costs_claims
  ALTER COLUMN paid DROP DEFAULT,
  ADD CONSTRAINT costs_claims_are_paid_on_a_day CHECK ((paid = 0) = (paid_on IS NULL));
