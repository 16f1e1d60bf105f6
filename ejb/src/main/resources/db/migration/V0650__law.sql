-- Powers to forbid for the time being, at once (midlertidig forbud). A power that is ours names the rule of the longest time that it is used for.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('gdpr-58-2-f', 'gdpr', '58', '2', 'f', 'Begrensning og forbud', 'Avgrensing og forbod', 'Limitation and ban',
  'Tilsynsmyndigheten kan begrense en behandling, midlertidig eller for godt, og kan forby den.', 'Tilsynsstyresmakta kan avgrense ei behandling, mellombels eller for godt, og kan forby henne.', 'The supervisory authority may limit a processing, for the time being or for good, and may ban it.'),
('aml-18-8', 'aml', '18-8', NULL, NULL, 'Stansing', 'Stansing', 'Halt',
  'Arbeidstilsynet kan stanse virksomheten eller en del av den når det er overhengende fare.', 'Arbeidstilsynet kan stanse verksemda eller ein del av henne når det er overhengande fare.', 'The Labour Inspection Authority may halt the enterprise or a part of it where danger is imminent.'),
('aia-79-5', 'aia', '79', '5', NULL, 'Foreløpig tiltak', 'Førebels tiltak', 'Provisional measure',
  'Retter ikke operatøren opp systemet i tide, skal markedstilsynsmyndigheten treffe foreløpige tiltak: forby det, begrense det, trekke det tilbake eller kalle det tilbake.', 'Rettar ikkje operatøren opp systemet i tide, skal marknadstilsynsstyresmakta setje i verk førebels tiltak: forby det, avgrense det, trekkje det tilbake eller kalle det tilbake.', 'Where the operator does not correct the system in time, the market surveillance authority takes provisional measures: it prohibits, restricts, withdraws or recalls it.'),
('fvl67-16-3', 'fvl67', '16', '3', NULL, 'Når varsel kan utelates', 'Når varsel kan utelatast', 'When notice may be left out',
  'Varsel kan unnlates når det ikke lar seg gjøre, når vedtaket ellers ikke kunne gjennomføres, eller når det er åpenbart unødvendig.', 'Varsel kan utelatast når det ikkje lèt seg gjere, når vedtaket elles ikkje kunne gjennomførast, eller når det er openbert unødvendig.', 'Notice may be left out where it cannot be given, where the decision could otherwise not be carried out, or where it is obviously unnecessary.');

UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb,
  cited_nn = r.short_nn || c.nb,
  cited_en = r.short_en || c.en
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' artikkel ' || q.section || coalesce(' nr. ' || q.paragraph, '') || coalesce(' bokstav ' || q.letter, '')
      ELSE ' § ' || q.section || coalesce(' ' || (ARRAY['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette'])[q.paragraph::int] || ' ledd', '')
    END AS nb,
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' Article ' || q.section || coalesce('(' || q.paragraph || ')', '') || coalesce('(' || q.letter || ')', '')
      ELSE ' section ' || q.section || coalesce(' ' || (ARRAY['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])[q.paragraph::int] || ' paragraph', '')
    END AS en
) c
WHERE q.code = p.code AND p.cited_nb = '';
UPDATE provisions SET applies_from = DATE '2026-08-02' WHERE code = 'aia-79-5';

ALTER TABLE powers
  -- Code of the rule of deadlines that tells how long at most is forbidden by the power, counted from dispatch.
  ADD COLUMN longest_ban text,
  DROP CONSTRAINT powers_kind_check,
  ADD CONSTRAINT powers_kind_check
    CHECK (kind IN ('VOLUNTARY', 'INFORMATION_ORDER', 'SOURCE_CODE', 'INSPECTION_VISIT', 'ORDER', 'FINE', 'NO_FINE', 'INTERIM_BAN')),
  ADD CHECK ((kind = 'INTERIM_BAN' AND own) <= (shortest_hearing IS NOT NULL AND longest_ban IS NOT NULL));
INSERT INTO powers (id, code, kind, provision, own, body_nb, body_nn, body_en, valid_from, valid_until, fictional, shortest_hearing, longest_ban) VALUES
('gdpr-ban/1', 'GDPR_BAN', 'INTERIM_BAN', 'gdpr-58-2-f', false, 'Datatilsynet', 'Datatilsynet', 'Data Protection Authority', '2018-07-20', '2026-01-01', false, NULL, NULL),
('gdpr-ban/demo', 'GDPR_BAN', 'INTERIM_BAN', 'gdpr-58-2-f', true, NULL, NULL, NULL, '2026-01-01', NULL, true, 'notice-shortest', 'ban-longest'),
('aml-halt/1', 'AML_HALT', 'INTERIM_BAN', 'aml-18-8', false, 'Arbeidstilsynet', 'Arbeidstilsynet', 'Labour Inspection Authority', '2006-01-01', NULL, false, NULL, NULL),
('aia-provisional/1', 'AIA_PROVISIONAL', 'INTERIM_BAN', 'aia-79-5', false, 'Nkom', 'Nkom', 'Norwegian Communications Authority', '2026-08-02', NULL, false, NULL, NULL);

-- The act that gives the power names no longest time: three months are the authority's own. The body is heard afterwards within a limit that
-- the decision sets, and the result is reviewed promptly; a ban ends with the day that it names.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/ban-longest', 'ban-longest', 'service', 'SERVICE_GOAL', 3, 'MONTH', 'DISPATCHED', 'CALENDAR', 'AUTHORITY', 'remind', false, 'service-1'),
('fvl67/ban-statement', 'ban-statement', 'fvl67', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'decide-as-it-stands', true, 'fvl67-17'),
('fvl25/ban-statement', 'ban-statement', 'fvl25', 'SET_LIMIT', 3, 'WEEK', 'DISPATCHED', 'COURTS', 'PARTY', 'decide-as-it-stands', true, 'fvl25-43'),
('service/ban-review-goal', 'ban-review-goal', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('gdpr/ban-last-day', 'ban-last-day', 'gdpr', 'SET_LIMIT', 3, 'MONTH', 'DISPATCHED', 'CALENDAR', 'AUTHORITY', 'ban-ends', false, 'gdpr-58-2-f');
