-- Who may demand what: a power stands in an act, and belongs to somebody from one day to another. Forvaltningsloven §§ 14 and
-- 15 are procedure and give none. Several rows have one code when the competence has moved, or when one act follows another.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('gdpr-58-1-a', 'gdpr', '58', '1', 'a', 'Pålegg om opplysninger', 'Pålegg om opplysningar', 'Order to give information',
  'Tilsynsmyndigheten kan pålegge den behandlingsansvarlige og databehandleren å gi opplysninger den trenger.', 'Tilsynsstyresmakta kan påleggje den behandlingsansvarlege og databehandlaren å gi opplysningar ho treng.', 'The supervisory authority may order the controller and the processor to give information that it needs.'),
('gdpr-58-1-e', 'gdpr', '58', '1', 'e', 'Tilgang til opplysninger', 'Tilgang til opplysningar', 'Access to information',
  'Tilsynsmyndigheten kan kreve tilgang til alle personopplysninger og all informasjon den trenger for oppgavene sine.', 'Tilsynsstyresmakta kan krevje tilgang til alle personopplysningar og all informasjon ho treng for oppgåvene sine.', 'The supervisory authority may obtain access to all personal data and information that its tasks need.'),
('gdpr-58-1-f', 'gdpr', '58', '1', 'f', 'Tilgang til lokaler', 'Tilgang til lokale', 'Access to premises',
  'Tilsynsmyndigheten kan kreve tilgang til lokaler og utstyr som behandler personopplysninger.', 'Tilsynsstyresmakta kan krevje tilgang til lokale og utstyr som behandlar personopplysningar.', 'The supervisory authority may obtain access to premises and equipment where personal data are processed.'),
('aia-74-12', 'aia', '74', '12', NULL, 'Tilgang til dokumentasjon og data', 'Tilgang til dokumentasjon og data', 'Access to documentation and data',
  'Markedstilsynsmyndigheten får full tilgang til dokumentasjonen og til dataene systemet er trent, validert og prøvd med.', 'Marknadstilsynsstyresmakta får full tilgang til dokumentasjonen og til dataa systemet er trent, validert og prøvd med.', 'The market surveillance authority has full access to the documentation and to the data that the system was trained, validated and tested with.'),
('aia-74-13', 'aia', '74', '13', NULL, 'Tilgang til kildekode', 'Tilgang til kjeldekode', 'Access to source code',
  'Kildekode kan kreves bare etter en begrunnet forespørsel, når den er nødvendig og andre måter å undersøke på er brukt opp.', 'Kjeldekode kan krevjast berre etter ein grunngitt førespurnad, når ho er nødvendig og andre måtar å undersøkje på er brukte opp.', 'Source code is given on a reasoned request only, when it is necessary and other ways to examine are exhausted.'),
('msr-14-4-a', 'msr', '14', '4', 'a', 'Krav om dokumentasjon', 'Krav om dokumentasjon', 'Demand for documentation',
  'Markedstilsynsmyndigheten kan kreve dokumentasjon, spesifikasjoner og data fra markedsdeltakerne.', 'Marknadstilsynsstyresmakta kan krevje dokumentasjon, spesifikasjonar og data frå marknadsdeltakarane.', 'The market surveillance authority may require documents, specifications and data of economic operators.'),
('aml-18-4', 'aml', '18-4', NULL, NULL, 'Adgang til virksomheten', 'Tilgjenge til verksemda', 'Access to the workplace',
  'Arbeidstilsynet skal ha uhindret adgang til ethvert sted som omfattes av loven.', 'Arbeidstilsynet skal ha uhindra tilgjenge til alle stader som lova gjeld for.', 'The Labour Inspection Authority has free access to every place under the act.'),
('aml-18-5', 'aml', '18-5', NULL, NULL, 'Opplysninger', 'Opplysningar', 'Information',
  'Den som er underlagt tilsyn, skal gi Arbeidstilsynet opplysningene det trenger.', 'Den som er under tilsyn, skal gi Arbeidstilsynet opplysningane det treng.', 'Those under supervision give the Labour Inspection Authority the information that it needs.'),
('digs-14', 'digs', '14', NULL, NULL, 'Opplysningsplikt', 'Opplysningsplikt', 'Duty to give information',
  'Tilbyderen skal gi tilsynsmyndigheten opplysningene den trenger for å utøve tilsyn.', 'Tilbydaren skal gi tilsynsstyresmakta opplysningane ho treng for å drive tilsyn.', 'The provider gives the supervisory authority the information that supervision needs.');

UPDATE provisions SET applies_from = DATE '2026-08-02' WHERE code IN ('aia-74-12', 'aia-74-13');

UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb,
  cited_nn = r.short_nn || c.nb,
  cited_en = r.short_en || c.en
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' artikkel ' || q.section || ' nr. ' || q.paragraph || coalesce(' bokstav ' || q.letter, '')
      ELSE ' § ' || q.section
    END AS nb,
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' Article ' || q.section || '(' || q.paragraph || ')' || coalesce('(' || q.letter || ')', '')
      ELSE ' section ' || q.section
    END AS en
) c
WHERE q.code = p.code AND p.cited_nb = '';

CREATE TABLE powers (
  id          text PRIMARY KEY,
  code        text NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('VOLUNTARY', 'INFORMATION_ORDER', 'SOURCE_CODE', 'INSPECTION_VISIT')),
  provision   text NOT NULL REFERENCES provisions,
  -- Whether it is ours; if not, whose it is.
  own         boolean NOT NULL,
  body_nb     text,
  body_nn     text,
  body_en     text,
  valid_from  date NOT NULL,
  -- The first day on which this competence holds no longer.
  valid_until date CHECK (valid_until > valid_from),
  -- A competence that exists in the demo only.
  fictional   boolean NOT NULL DEFAULT false,
  CHECK (own = (body_nb IS NULL) AND own = (body_nn IS NULL) AND own = (body_en IS NULL)),
  CHECK (own OR NOT fictional),
  UNIQUE (code, provision, valid_from)
);

INSERT INTO powers (id, code, kind, provision, own, body_nb, body_nn, body_en, valid_from, valid_until, fictional) VALUES
('voluntary/fvl67', 'VOLUNTARY', 'VOLUNTARY', 'fvl67-17', true, NULL, NULL, NULL, '1970-01-01', NULL, false),
('voluntary/fvl25', 'VOLUNTARY', 'VOLUNTARY', 'fvl25-43', true, NULL, NULL, NULL, '1970-01-01', NULL, false),
-- The supervisory authority under the regulation is Datatilsynet (personopplysningsloven § 20). From 2026 the demo takes its
-- place, so that the stories have a power to rest on.
('gdpr-information/1', 'GDPR_INFORMATION', 'INFORMATION_ORDER', 'gdpr-58-1-a', false, 'Datatilsynet', 'Datatilsynet', 'Data Protection Authority', '2018-07-20', '2026-01-01', false),
('gdpr-information/demo', 'GDPR_INFORMATION', 'INFORMATION_ORDER', 'gdpr-58-1-a', true, NULL, NULL, NULL, '2026-01-01', NULL, true),
('gdpr-access/1', 'GDPR_ACCESS', 'INFORMATION_ORDER', 'gdpr-58-1-e', false, 'Datatilsynet', 'Datatilsynet', 'Data Protection Authority', '2018-07-20', '2026-01-01', false),
('gdpr-access/demo', 'GDPR_ACCESS', 'INFORMATION_ORDER', 'gdpr-58-1-e', true, NULL, NULL, NULL, '2026-01-01', NULL, true),
('gdpr-premises/1', 'GDPR_PREMISES', 'INSPECTION_VISIT', 'gdpr-58-1-f', false, 'Datatilsynet', 'Datatilsynet', 'Data Protection Authority', '2018-07-20', '2026-01-01', false),
('gdpr-premises/demo', 'GDPR_PREMISES', 'INSPECTION_VISIT', 'gdpr-58-1-f', true, NULL, NULL, NULL, '2026-01-01', NULL, true),
-- Planned: Nkom coordinates market surveillance. The act that says so is not adopted.
('aia-documents/1', 'AIA_DOCUMENTS', 'INFORMATION_ORDER', 'aia-74-12', false, 'Nkom', 'Nkom', 'Norwegian Communications Authority', '2026-08-02', NULL, false),
('aia-source-code/1', 'AIA_SOURCE_CODE', 'SOURCE_CODE', 'aia-74-13', false, 'Nkom', 'Nkom', 'Norwegian Communications Authority', '2026-08-02', NULL, false),
('msr-information/1', 'MSR_INFORMATION', 'INFORMATION_ORDER', 'msr-14-4-a', false, 'Nkom', 'Nkom', 'Norwegian Communications Authority', '2021-07-16', NULL, false),
('aml-information/1', 'AML_INFORMATION', 'INFORMATION_ORDER', 'aml-18-5', false, 'Arbeidstilsynet', 'Arbeidstilsynet', 'Labour Inspection Authority', '2006-01-01', NULL, false),
('aml-premises/1', 'AML_PREMISES', 'INSPECTION_VISIT', 'aml-18-4', false, 'Arbeidstilsynet', 'Arbeidstilsynet', 'Labour Inspection Authority', '2006-01-01', NULL, false),
('digs-information/1', 'DIGS_INFORMATION', 'INFORMATION_ORDER', 'digs-14', false, 'tilsynsmyndigheten for digital sikkerhet', 'tilsynsstyresmakta for digital tryggleik', 'supervisory authority for digital security', '2025-10-01', NULL, false);

-- What an appeal does to what it is about, until it is decided.
CREATE TABLE appeal_effects (
  code      text NOT NULL,
  regime    text NOT NULL REFERENCES regimes,
  effect    text NOT NULL CHECK (effect IN ('SUSPENDS_UNLESS_URGENT', 'BINDS_UNLESS_POSTPONED')),
  provision text NOT NULL REFERENCES provisions,
  id        text PRIMARY KEY GENERATED ALWAYS AS (regime || '/' || code) STORED
);
INSERT INTO appeal_effects (code, regime, effect, provision) VALUES
('appeal-information-order', 'fvl67', 'SUSPENDS_UNLESS_URGENT', 'fvl67-14'),
('appeal-information-order', 'fvl25', 'BINDS_UNLESS_POSTPONED', 'fvl25-19');

-- Our own goals for a demand, and the shortest limit that we give a body when nothing is urgent.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/demand-draft-goal', 'demand-draft-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/demand-approval-goal', 'demand-approval-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/demand-assessment-goal', 'demand-assessment-goal', 'service', 'SERVICE_GOAL', 10, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/more-time-goal', 'more-time-goal', 'service', 'SERVICE_GOAL', 2, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1'),
('service/account-shortest', 'account-shortest', 'service', 'SERVICE_GOAL', 5, 'WORKING_DAY', 'DISPATCHED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
