-- Points of an order that the authority has taken away by itself, in favour of the body (forvaltningsloven § 35): what was necessary for that
-- can have cost it something (§ 36).
CREATE TABLE order_reversals (
  id          uuid PRIMARY KEY,
  order_id    uuid NOT NULL REFERENCES orders,
  number      int NOT NULL CHECK (number > 0),
  reversed_on date NOT NULL,
  -- The letter that told the body; null where it was told otherwise.
  letter_id   uuid REFERENCES letters,
  decided_by  uuid NOT NULL,
  decided_at  timestamptz NOT NULL,
  UNIQUE (order_id, number)
);
