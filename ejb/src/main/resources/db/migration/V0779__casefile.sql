-- Telephone conversations about a proceeding, written down by the one who had them. What is written is never changed; each organ
-- sees its own.
CREATE TABLE calls (
  id            uuid PRIMARY KEY,
  proceeding_id uuid NOT NULL REFERENCES proceedings,
  organ         text NOT NULL,
  speaker       text NOT NULL CHECK (speaker IN ('PARTY', 'REPRESENTATIVE', 'OTHER')),
  day           date NOT NULL,
  text          text NOT NULL,
  written_by    uuid NOT NULL,
  written_at    timestamptz NOT NULL
);
CREATE INDEX calls_of_proceeding ON calls (proceeding_id, day);
