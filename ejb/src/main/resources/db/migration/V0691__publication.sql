-- Decisions to fine and to forbid for the time being are published as well, and what becomes of them.
ALTER TABLE publications DROP CONSTRAINT publications_kind_check;
ALTER TABLE publications ADD CONSTRAINT publications_kind_check CHECK (kind IN
  ('ORDER', 'PENALTY_CLAIM', 'FINE', 'FINE_CHANGE', 'INTERIM_BAN', 'BAN_REVIEW', 'ENDING', 'REPORT'));
