-- The record of a visit is signed before it is sent: those who examine send it.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', 'VISIT_PROTOCOL', false, role, true, DATE '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'
FROM unnest(ARRAY['INSPECTOR', 'LAWYER', 'LEADER']) role;
