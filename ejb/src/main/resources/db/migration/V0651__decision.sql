-- A decision orders something, fines, or forbids something for the time being (midlertidig forbud).
ALTER TABLE decisions DROP CONSTRAINT decisions_kind_check;
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_check CHECK (kind IN ('ORDER', 'FINE', 'INTERIM_BAN'));
