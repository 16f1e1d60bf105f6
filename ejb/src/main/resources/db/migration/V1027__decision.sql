-- A decision rests on an order that was not followed, too.
ALTER TABLE decision_grounds DROP CONSTRAINT decision_grounds_kind_check;
ALTER TABLE decision_grounds ADD CONSTRAINT decision_grounds_kind_check
  CHECK (kind IN ('COMPLAINT', 'DEMAND', 'ORDER', 'FINDING', 'OWN'));
