-- Powers to decide, beside those to ask: who may order that something is put right. A power names the act whose forms of coercive
-- fine go with it, and the rule by which a party has at least so long to say something about an advance notice.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('gdpr-58-2-d', 'gdpr', '58', '2', 'd', 'Pålegg om å rette', 'Pålegg om å rette', 'Order to bring into compliance',
  'Tilsynsmyndigheten kan pålegge den behandlingsansvarlige eller databehandleren å følge forordningen, på en bestemt måte og innen en bestemt frist.', 'Tilsynsstyresmakta kan påleggje den behandlingsansvarlege eller databehandlaren å følgje forordninga, på ein bestemt måte og innan ein bestemt frist.', 'The supervisory authority may order the controller or the processor to comply with the regulation, in a specified manner and within a specified period.'),
('aml-18-6', 'aml', '18-6', NULL, NULL, 'Pålegg', 'Pålegg', 'Orders',
  'Arbeidstilsynet gir de pålegg som er nødvendige, med frist.', 'Arbeidstilsynet gir dei pålegga som er nødvendige, med frist.', 'The Labour Inspection Authority gives the orders that are necessary, with a time limit.'),
('digs-15', 'digs', '15', NULL, NULL, 'Pålegg om å rette', 'Pålegg om å rette', 'Order to put right',
  'Tilsynsmyndigheten kan pålegge tilbyderen å rette det som er i strid med loven, og setter en frist.', 'Tilsynsstyresmakta kan påleggje tilbydaren å rette det som er i strid med lova, og set ein frist.', 'The supervisory authority may order the provider to put right what is contrary to the act, and sets a limit.'),
('msr-14-4-g', 'msr', '14', '4', 'g', 'Krav om tiltak', 'Krav om tiltak', 'Demand for measures',
  'Markedstilsynsmyndigheten kan kreve at markedsdeltakere gjør det som skal til for at et brudd tar slutt.', 'Marknadstilsynsstyresmakta kan krevje at marknadsdeltakarar gjer det som skal til for at eit brot tek slutt.', 'The market surveillance authority may require economic operators to act so that non-compliance ends.');

UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb,
  cited_nn = r.short_nn || c.nb,
  cited_en = r.short_en || c.en
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' artikkel ' || q.section || ' nr. ' || q.paragraph || ' bokstav ' || q.letter
      ELSE ' § ' || q.section
    END AS nb,
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' Article ' || q.section || '(' || q.paragraph || ')(' || q.letter || ')'
      ELSE ' section ' || q.section
    END AS en
) c
WHERE q.code = p.code AND p.cited_nb = '';

ALTER TABLE powers
  DROP CONSTRAINT powers_kind_check,
  ADD CONSTRAINT powers_kind_check CHECK (kind IN ('VOLUNTARY', 'INFORMATION_ORDER', 'SOURCE_CODE', 'INSPECTION_VISIT', 'ORDER')),
  -- Code of the act whose forms of coercive fine secure what is decided by the power; empty where none do.
  ADD COLUMN penalty_regime text REFERENCES regimes,
  -- Code of the rule of deadlines that tells how long a party has at least after an advance notice.
  ADD COLUMN shortest_hearing text;

INSERT INTO powers (id, code, kind, provision, own, body_nb, body_nn, body_en, valid_from, valid_until, fictional, penalty_regime, shortest_hearing) VALUES
('gdpr-order/1', 'GDPR_ORDER', 'ORDER', 'gdpr-58-2-d', false, 'Datatilsynet', 'Datatilsynet', 'Data Protection Authority', '2018-07-20', '2026-01-01', false, 'pol', NULL),
('gdpr-order/demo', 'GDPR_ORDER', 'ORDER', 'gdpr-58-2-d', true, NULL, NULL, NULL, '2026-01-01', NULL, true, 'pol', 'notice-shortest'),
('aml-order/1', 'AML_ORDER', 'ORDER', 'aml-18-6', false, 'Arbeidstilsynet', 'Arbeidstilsynet', 'Labour Inspection Authority', '2006-01-01', NULL, false, 'aml', NULL),
('digs-order/1', 'DIGS_ORDER', 'ORDER', 'digs-15', false, 'tilsynsmyndigheten for digital sikkerhet', 'tilsynsstyresmakta for digital tryggleik', 'supervisory authority for digital security', '2025-10-01', NULL, false, 'digs', NULL),
('msr-order/1', 'MSR_ORDER', 'ORDER', 'msr-14-4-g', false, 'Nkom', 'Nkom', 'Norwegian Communications Authority', '2021-07-16', NULL, false, NULL, NULL);
ALTER TABLE powers ADD CHECK ((kind = 'ORDER' AND own) <= (shortest_hearing IS NOT NULL));

-- Our own goals for a decision, the shortest hearing that we give, and the limit that an order sets.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/decision-notice-goal', 'decision-notice-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/notice-shortest', 'notice-shortest', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'DISPATCHED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/decision-statement-goal', 'decision-statement-goal', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/decision-draft-goal', 'decision-draft-goal', 'service', 'SERVICE_GOAL', 15, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/order-verify-goal', 'order-verify-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('gdpr/order-limit', 'order-limit', 'gdpr', 'SET_LIMIT', 4, 'WEEK', 'DISPATCHED', 'COURTS', 'BODY', 'duty-may-be-enforced', true, 'gdpr-58-2-d');
