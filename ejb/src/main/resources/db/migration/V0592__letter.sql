-- Letters of inspections. The plan of an inspection has been approved by a leader before it is told of; a preliminary report is
-- read by a lawyer or a leader who has not written it, and a final report is signed by a leader.
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word)
SELECT 'FIRST_INSTANCE', 'INSPECTION_NOTICE', false, role, true, DATE '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'
FROM unnest(ARRAY['INSPECTOR', 'LAWYER', 'LEADER']) role;
INSERT INTO delegations (organ, kind, decision, role, alone, valid_from, word) VALUES
('FIRST_INSTANCE', 'PRELIMINARY_REPORT', false, 'LAWYER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'),
('FIRST_INSTANCE', 'PRELIMINARY_REPORT', false, 'LEADER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3'),
('FIRST_INSTANCE', 'FINAL_REPORT', false, 'LEADER', false, '2026-01-01', 'Instruks om fullmakt til å skrive under, punkt 3');
