-- Powers: what may be decided by which act, on which day. A row holds from valid_from until the day before valid_until; a law that
-- changes ends a row and begins another. A row that read the law wrongly is superseded by the one that reads it now, and stays for
-- what was computed by it.

INSERT INTO regimes (code, family, kind, short_nb, short_nn, short_en, title_nb, title_nn, title_en, adopted, in_force_from, replaces) VALUES
('grl', 'constitution', 'ACT', 'Grunnloven', 'Grunnlova', 'Constitution',
  'Kongeriket Norges Grunnlov av 17. mai 1814', 'Kongeriket Noregs Grunnlov av 17. mai 1814', 'Constitution of the Kingdom of Norway of 17 May 1814', '1814-05-17', '1814-05-17', NULL);

INSERT INTO provisions (code, regime, section, paragraph, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('grl-97', 'grl', '97', NULL, 'Forbud mot tilbakevirkning', 'Forbod mot tilbakeverking', 'No retroactive law',
  'Ingen lov gis tilbakevirkende kraft: et brudd får ikke et tak som kom etter at det var slutt.', 'Inga lov blir gitt tilbakeverkande kraft: eit brot får ikkje eit tak som kom etter at det var slutt.', 'No law is given retroactive effect: a breach gets no ceiling that came after it ended.'),
('fvl67-51-1', 'fvl67', '51', '1', 'Tvangsmulkt krever lov', 'Tvangsmulkt krev lov', 'A coercive fine needs an act',
  'Tvangsmulkt kan bare vedtas når det er fastsatt i lov, for å sikre at en plikt blir oppfylt.', 'Tvangsmulkt kan berre vedtakast når det er fastsett i lov, for å sikre at ei plikt blir oppfylt.', 'A coercive fine is decided only where an act says so, so that a duty is met.'),
('fvl67-51-2', 'fvl67', '51', '2', 'Former for tvangsmulkt', 'Former for tvangsmulkt', 'Forms of coercive fine',
  'Mulkten løper, eller forfaller ved hver overtredelse. Den påløper ikke når det er umulig å oppfylle uten egen skyld.', 'Mulkta går, eller forfell ved kvart brot. Ho går ikkje når det er uråd å oppfylle utan eiga skuld.', 'The fine runs, or falls due at each breach. It does not accrue where compliance is impossible without one''s fault.'),
('fvl67-51-3', 'fvl67', '51', '3', 'Frafall av påløpt mulkt', 'Fråfall av mulkt', 'Waiver of what has accrued',
  'Påløpt mulkt kan settes ned eller frafalles i særlige tilfeller; kreves den inn av Innkrevingsmyndigheten, bare av grunner knyttet til ileggelsen.', 'Mulkt som har gått, kan setjast ned eller fråfallast i særlege tilfelle; blir ho kravd inn av Innkrevjingsstyresmakta, berre av grunnar knytte til ilegginga.', 'What has accrued may be reduced or waived in special cases; where the Collection Authority collects it, only for reasons tied to the imposition.'),
('fvl67-51-5', 'fvl67', '51', '5', 'Klage på påløpt mulkt', 'Klage på mulkt som har gått', 'Appeal on what has accrued',
  'Forhold knyttet til ileggelsen kan påklages særskilt; pålegget selv prøves ikke på nytt.', 'Forhold knytte til ilegginga kan det klagast på særskilt; pålegget sjølv blir ikkje prøvd på nytt.', 'What concerns the imposition can be appealed by itself; the order is not tried again.'),
('fvl25-77-1', 'fvl25', '77', '1', 'Tvangsmulkt krever lov', 'Tvangsmulkt krev lov', 'A coercive fine needs an act',
  'Tvangsmulkt kan bare vedtas når det er fastsatt i lov, for å sikre at en part oppfyller en plikt.', 'Tvangsmulkt kan berre vedtakast når det er fastsett i lov, for å sikre at ein part oppfyller ei plikt.', 'A coercive fine is decided only where an act says so, so that a party meets a duty.'),
('fvl25-77-2', 'fvl25', '77', '2', 'Former for tvangsmulkt', 'Former for tvangsmulkt', 'Forms of coercive fine',
  'Mulkten løper, eller forfaller ved hver overtredelse. Den påløper ikke når det er umulig å oppfylle på grunn av forhold utenfor partens kontroll.', 'Mulkta går, eller forfell ved kvart brot. Ho går ikkje når det er uråd å oppfylle på grunn av forhold utanfor kontrollen til parten.', 'The fine runs, or falls due at each breach. It does not accrue where compliance is impossible for reasons beyond the party''s control.'),
('fvl25-77-3', 'fvl25', '77', '3', 'Frafall av påløpt mulkt', 'Fråfall av mulkt', 'Waiver of what has accrued',
  'Påløpt mulkt kan frafalles helt eller delvis i særlige tilfeller.', 'Mulkt som har gått, kan fråfallast heilt eller delvis i særlege tilfelle.', 'What has accrued may be waived, in whole or in part, in special cases.'),
('digs-16-2', 'digs', '16', '2', 'Frafall av påløpt mulkt', 'Fråfall av mulkt', 'Waiver of what has accrued',
  'Påløpt mulkt kan frafalles i særlige tilfeller.', 'Mulkt som har gått, kan fråfallast i særlege tilfelle.', 'What has accrued may be waived in special cases.'),
('ekom-15-11-2', 'ekom', '15-11', '2', 'Former for tvangsmulkt', 'Former for tvangsmulkt', 'Forms of coercive fine',
  'Mulkten løper, eller forfaller ved hver overtredelse.', 'Mulkta går, eller forfell ved kvart brot.', 'The fine runs, or falls due at each breach.'),
('ekom-15-11-3', 'ekom', '15-11', '3', 'Frafall av påløpt mulkt', 'Fråfall av mulkt', 'Waiver of what has accrued',
  'Påløpt mulkt kan settes ned eller frafalles i særlige tilfeller.', 'Mulkt som har gått, kan setjast ned eller fråfallast i særlege tilfelle.', 'What has accrued may be reduced or waived in special cases.'),
('ldl-36', 'ldl', '36', '2', 'Tvangsmulkt', 'Tvangsmulkt', 'Coercive fine',
  'Mulkt kan vedtas når fristen i et pålegg om universell utforming er oversittet.', 'Mulkt kan vedtakast når fristen i eit pålegg om universell utforming er oversitten.', 'A fine may be decided once the limit of an order on universal design has passed.'),
('pol-26-2', 'pol', '26', '2', 'Gebyr til offentlige organer', 'Gebyr til offentlege organ', 'Fines on public bodies',
  'Også offentlige myndigheter og organer kan få gebyr etter personvernforordningen artikkel 83.', 'Også offentlege styresmakter og organ kan få gebyr etter personvernforordninga artikkel 83.', 'Public authorities and bodies, too, can be fined under GDPR Article 83.'),
('gdpr-83-4', 'gdpr', '83', '4', 'Tak for gebyr', 'Tak for gebyr', 'Ceiling of a fine',
  'Høyst 10 millioner euro eller 2 prosent av foretakets omsetning i verden, det høyeste av dem.', 'Høgst 10 millionar euro eller 2 prosent av omsetninga til føretaket i verda, det høgste av dei.', 'At most 10 million euros or 2 per cent of the undertaking''s worldwide turnover, whichever is higher.'),
('gdpr-83-5', 'gdpr', '83', '5', 'Tak for gebyr', 'Tak for gebyr', 'Ceiling of a fine',
  'Høyst 20 millioner euro eller 4 prosent av foretakets omsetning i verden, det høyeste av dem.', 'Høgst 20 millionar euro eller 4 prosent av omsetninga til føretaket i verda, det høgste av dei.', 'At most 20 million euros or 4 per cent of the undertaking''s worldwide turnover, whichever is higher.'),
('gdpr-83-6', 'gdpr', '83', '6', 'Tak for gebyr når et pålegg ikke følges', 'Tak for gebyr når eit pålegg ikkje blir følgt', 'Ceiling where an order is not followed',
  'Høyst 20 millioner euro eller 4 prosent av foretakets omsetning i verden, det høyeste av dem.', 'Høgst 20 millionar euro eller 4 prosent av omsetninga til føretaket i verda, det høgste av dei.', 'At most 20 million euros or 4 per cent of the undertaking''s worldwide turnover, whichever is higher.'),
('aia-99-3', 'aia', '99', '3', 'Tak for gebyr ved forbudt praksis', 'Tak for gebyr ved forboden praksis', 'Ceiling for prohibited practices',
  'Høyst 35 millioner euro eller 7 prosent av omsetningen i verden, det høyeste; for små og mellomstore foretak det laveste.', 'Høgst 35 millionar euro eller 7 prosent av omsetninga i verda, det høgste; for små og mellomstore føretak det lågaste.', 'At most 35 million euros or 7 per cent of worldwide turnover, whichever is higher; for small and medium enterprises the lower.'),
('aia-99-4', 'aia', '99', '4', 'Tak for gebyr for aktører', 'Tak for gebyr for aktørar', 'Ceiling for operators',
  'Høyst 15 millioner euro eller 3 prosent av omsetningen i verden, det høyeste; for små, mellomstore og mindre mellomstore foretak det laveste.', 'Høgst 15 millionar euro eller 3 prosent av omsetninga i verda, det høgste; for små, mellomstore og mindre mellomstore føretak det lågaste.', 'At most 15 million euros or 3 per cent of worldwide turnover, whichever is higher; for small, medium and small mid-cap enterprises the lower.'),
('aia-99-5', 'aia', '99', '5', 'Tak for gebyr ved uriktige opplysninger', 'Tak for gebyr ved urette opplysningar', 'Ceiling for incorrect information',
  'Høyst 7,5 millioner euro eller 1 prosent av omsetningen i verden, det høyeste; for små, mellomstore og mindre mellomstore foretak det laveste.', 'Høgst 7,5 millionar euro eller 1 prosent av omsetninga i verda, det høgste; for små, mellomstore og mindre mellomstore føretak det lågaste.', 'At most 7.5 million euros or 1 per cent of worldwide turnover, whichever is higher; for small, medium and small mid-cap enterprises the lower.'),
('aia-99-8', 'aia', '99', '8', 'Gebyr til offentlige organer', 'Gebyr til offentlege organ', 'Fines on public bodies',
  'Hver stat avgjør om offentlige organer kan få gebyr. Norge har ingen slik regel.', 'Kvar stat avgjer om offentlege organ kan få gebyr. Noreg har ingen slik regel.', 'Each state decides whether public bodies can be fined. Norway has no such rule.'),
('aml-18-10-1', 'aml', '18-10', '1', 'Gebyr til virksomheter', 'Gebyr til verksemder', 'Fines on enterprises',
  'Fra 1. juli 2024 høyst 50 ganger grunnbeløpet eller 4 prosent av omsetningen; før det 15 ganger grunnbeløpet.', 'Frå 1. juli 2024 høgst 50 gonger grunnbeløpet eller 4 prosent av omsetninga; før det 15 gonger grunnbeløpet.', 'From 1 July 2024 at most 50 times the basic amount or 4 per cent of turnover; before that 15 times the basic amount.'),
('aml-18-10a-1', 'aml', '18-10 a', '1', 'Gebyr til personer', 'Gebyr til personar', 'Fines on persons',
  'Den som i arbeidsgivers sted leder virksomheten, kan fra 1. juli 2025 få høyst 25 ganger grunnbeløpet.', 'Den som i staden for arbeidsgivaren leier verksemda, kan frå 1. juli 2025 få høgst 25 gonger grunnbeløpet.', 'Those who lead the enterprise in the employer''s place can, from 1 July 2025, be fined at most 25 times the basic amount.'),
('digsf-24', 'digsf', '24', '1', 'Tak for gebyr', 'Tak for gebyr', 'Ceiling of a fine',
  'Høyst 25 ganger grunnbeløpet eller, for foretak, 4 prosent av omsetningen, det høyeste av dem; aldri over 50 millioner kroner.', 'Høgst 25 gonger grunnbeløpet eller, for føretak, 4 prosent av omsetninga, det høgste av dei; aldri over 50 millionar kroner.', 'At most 25 times the basic amount or, for undertakings, 4 per cent of turnover, whichever is higher; never above 50 million kroner.');

UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb,
  cited_nn = r.short_nn || c.nb,
  cited_en = r.short_en || c.en
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' artikkel ' || q.section || coalesce(' nr. ' || q.paragraph, '')
      ELSE ' § ' || q.section || coalesce(' ' || (ARRAY['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette'])[q.paragraph::int] || ' ledd', '')
    END AS nb,
    CASE r.kind
      WHEN 'EU_REGULATION' THEN ' Article ' || q.section || coalesce('(' || q.paragraph || ')', '')
      ELSE ' section ' || q.section || coalesce(' ' || (ARRAY['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])[q.paragraph::int] || ' paragraph', '')
    END AS en
) c
WHERE q.code = p.code AND p.cited_nb = '';
UPDATE provisions SET applies_from = DATE '2026-08-02' WHERE code LIKE 'aia-99-%';

-- Which forms of coercive fine an act knows. An act with no row knows none, such as the AI Act before Norway has a law on it.
CREATE TABLE penalty_forms (
  id            text PRIMARY KEY,
  regime        text NOT NULL REFERENCES regimes,
  kind          text NOT NULL CHECK (kind IN ('DAY', 'WEEK', 'WEEK_STARTED', 'MONTH', 'BREACH', 'ONCE')),
  valid_from    date,
  valid_until   date CHECK (valid_until > valid_from),
  provision     text NOT NULL REFERENCES provisions,
  superseded_by text REFERENCES penalty_forms DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX penalty_forms_read_now ON penalty_forms (regime, kind, valid_from) NULLS NOT DISTINCT WHERE superseded_by IS NULL;

-- A running fine may be counted in any unit of time; where an act says that it runs by the day, no other will do.
INSERT INTO penalty_forms (id, regime, kind, provision)
SELECT regime || '/' || kind, regime, kind, provision
FROM (VALUES ('fvl67', 'fvl67-51-2'), ('fvl25', 'fvl25-77-2'), ('aml', 'aml-18-7'), ('digs', 'digs-16'), ('ekom', 'ekom-15-11-2'), ('ldl', 'ldl-36')) AS act (regime, provision)
CROSS JOIN unnest(ARRAY['DAY', 'WEEK', 'WEEK_STARTED', 'MONTH']) AS kind;
INSERT INTO penalty_forms (id, regime, kind, provision) VALUES
('fvl67/BREACH', 'fvl67', 'BREACH', 'fvl67-51-2'), ('fvl25/BREACH', 'fvl25', 'BREACH', 'fvl25-77-2'), ('ekom/BREACH', 'ekom', 'BREACH', 'ekom-15-11-2'),
('ldl/BREACH', 'ldl', 'BREACH', 'fvl67-51-2'),
('aml/ONCE', 'aml', 'ONCE', 'aml-18-7'), ('digs/ONCE', 'digs', 'ONCE', 'digs-16'),
('dol/DAY', 'dol', 'DAY', 'dol-13'), ('dol/ONCE', 'dol', 'ONCE', 'dol-13'),
('pol/DAY', 'pol', 'DAY', 'pol-29');

-- Where the law says the rest about a coercive fine: an act of its own first, else the act on procedure.
CREATE TABLE penalty_provisions (
  id        text PRIMARY KEY GENERATED ALWAYS AS (regime || '/' || matter) STORED,
  regime    text NOT NULL REFERENCES regimes,
  matter    text NOT NULL CHECK (matter IN ('BASIS', 'STANDSTILL', 'WAIVER')),
  provision text NOT NULL REFERENCES provisions
);
INSERT INTO penalty_provisions (regime, matter, provision) VALUES
('fvl67', 'BASIS', 'fvl67-51-1'), ('fvl67', 'STANDSTILL', 'fvl67-51-2'), ('fvl67', 'WAIVER', 'fvl67-51-3'),
('fvl25', 'BASIS', 'fvl25-77-1'), ('fvl25', 'STANDSTILL', 'fvl25-77-2'), ('fvl25', 'WAIVER', 'fvl25-77-3'),
('digs', 'WAIVER', 'digs-16-2'), ('ekom', 'WAIVER', 'ekom-15-11-3'), ('ekom', 'STANDSTILL', 'ekom-15-11-2');

-- How high a fine may be. The breach must have ended while the row was valid (Grunnloven § 97).
CREATE TABLE fine_ceilings (
  id               text PRIMARY KEY,
  -- How lawyers and letters name it: 83(4), aml 18-10.
  basis            text NOT NULL,
  -- Another name, by which it is asked for as well.
  also             text,
  regime           text NOT NULL REFERENCES regimes,
  valid_from       date,
  valid_until      date CHECK (valid_until > valid_from),
  -- For an act that waits: no breach that ended before this day can ever come under it. Empty for acts in force.
  earliest         date,
  -- What such an act waits for.
  awaits           text,
  fixed            numeric(14, 2) NOT NULL CHECK (fixed > 0),
  fixed_in         text NOT NULL CHECK (fixed_in IN ('EUR', 'G', 'NOK')),
  percent          numeric(5, 2) CHECK (percent > 0),
  never_over       bigint CHECK (never_over > 0),
  -- Which of the two counts, by the size of who is fined; empty where nobody of that size can be.
  large            text CHECK (large IN ('FIXED', 'HIGHEST', 'LOWEST')),
  sme              text CHECK (sme IN ('FIXED', 'HIGHEST', 'LOWEST')),
  smc              text CHECK (smc IN ('FIXED', 'HIGHEST', 'LOWEST')),
  public           text CHECK (public IN ('FIXED', 'HIGHEST', 'LOWEST')),
  person           text CHECK (person IN ('FIXED', 'HIGHEST', 'LOWEST')),
  -- Rule of deadlines by which it is paid, and the act whose rules on payment and limitation apply.
  payment_rule     text NOT NULL,
  rules_of         text NOT NULL REFERENCES regimes,
  provision        text NOT NULL REFERENCES provisions,
  public_provision text REFERENCES provisions,
  -- Whether the law or its text leaves something open in this row; what, is told in docs/law/sanctions.md.
  unsettled        boolean NOT NULL DEFAULT false,
  superseded_by    text REFERENCES fine_ceilings DEFERRABLE INITIALLY DEFERRED,
  CHECK ((earliest IS NULL) = (awaits IS NULL)),
  CHECK (percent IS NOT NULL OR 'FIXED' = ALL (array_remove(ARRAY[large, sme, smc, public, person], NULL)))
);
CREATE UNIQUE INDEX fine_ceilings_read_now ON fine_ceilings (basis, valid_from) NULLS NOT DISTINCT WHERE superseded_by IS NULL;

INSERT INTO fine_ceilings (id, basis, regime, valid_from, fixed, fixed_in, percent, large, sme, smc, public, person, payment_rule, rules_of, provision, public_provision) VALUES
('gdpr/83-4', '83(4)', 'gdpr', '2018-07-20', 10000000, 'EUR', 2, 'HIGHEST', 'HIGHEST', 'HIGHEST', 'FIXED', 'FIXED', 'fine-payment-final', 'pol', 'gdpr-83-4', 'pol-26-2'),
('gdpr/83-5', '83(5)', 'gdpr', '2018-07-20', 20000000, 'EUR', 4, 'HIGHEST', 'HIGHEST', 'HIGHEST', 'FIXED', 'FIXED', 'fine-payment-final', 'pol', 'gdpr-83-5', 'pol-26-2'),
('gdpr/83-6', '83(6)', 'gdpr', '2018-07-20', 20000000, 'EUR', 4, 'HIGHEST', 'HIGHEST', 'HIGHEST', 'FIXED', 'FIXED', 'fine-payment-final', 'pol', 'gdpr-83-6', 'pol-26-2');
-- The AI Act waits for the EEA Agreement and a Norwegian law. No bill had been put to the Storting by the end of November 2026, so
-- that no breach that ended in 2026 can come under it. Limitation is assumed to be as under personopplysningsloven.
INSERT INTO fine_ceilings (id, basis, regime, earliest, awaits, fixed, fixed_in, percent, large, sme, smc, public, person, payment_rule, rules_of, provision, public_provision, unsettled) VALUES
('aia/99-3', '99(3)', 'aia', '2027-01-01', 'KI-loven', 35000000, 'EUR', 7, 'HIGHEST', 'LOWEST', 'HIGHEST', NULL, 'FIXED', 'fine-payment', 'pol', 'aia-99-3', 'aia-99-8', true),
('aia/99-4', '99(4)', 'aia', '2027-01-01', 'KI-loven', 15000000, 'EUR', 3, 'HIGHEST', 'LOWEST', 'LOWEST', NULL, 'FIXED', 'fine-payment', 'pol', 'aia-99-4', 'aia-99-8', true),
('aia/99-5', '99(5)', 'aia', '2027-01-01', 'KI-loven', 7500000, 'EUR', 1, 'HIGHEST', 'LOWEST', 'LOWEST', NULL, 'FIXED', 'fine-payment', 'pol', 'aia-99-5', 'aia-99-8', true);
INSERT INTO fine_ceilings (id, basis, also, regime, valid_from, valid_until, fixed, fixed_in, percent, never_over, large, sme, smc, public, person, payment_rule, rules_of, provision, unsettled) VALUES
('aml/18-10/2014', 'aml 18-10', 'aml 18-10 før 1.7.2024', 'aml', '2014-01-01', '2024-07-01', 15, 'G', NULL, NULL, 'FIXED', 'FIXED', 'FIXED', 'FIXED', NULL, 'fine-payment', 'aml', 'aml-18-10-1', true),
('aml/18-10', 'aml 18-10', NULL, 'aml', '2024-07-01', NULL, 50, 'G', 4, NULL, 'HIGHEST', 'HIGHEST', 'HIGHEST', 'FIXED', NULL, 'fine-payment', 'aml', 'aml-18-10-1', true),
('aml/18-10-a', 'aml 18-10 a', NULL, 'aml', '2025-07-01', NULL, 25, 'G', NULL, NULL, NULL, NULL, NULL, NULL, 'FIXED', 'fine-payment', 'aml', 'aml-18-10a-1', true),
('digs/17', 'digs 17', NULL, 'digs', '2025-10-01', NULL, 25, 'G', 4, 50000000, 'HIGHEST', 'HIGHEST', 'HIGHEST', 'FIXED', 'FIXED', 'fine-payment', 'digs', 'digsf-24', false);

-- Who may decide by an act. Our own authority is none of them: what is not ours is forwarded.
CREATE TABLE competences (
  id          text PRIMARY KEY,
  regime      text NOT NULL REFERENCES regimes,
  authority   text NOT NULL,
  valid_from  date,
  valid_until date CHECK (valid_until > valid_from)
);
INSERT INTO competences (id, regime, authority) VALUES
('gdpr', 'gdpr', 'Datatilsynet'), ('pol', 'pol', 'Datatilsynet'), ('aml', 'aml', 'Arbeidstilsynet'), ('dol', 'dol', 'Diskrimineringsnemnda'),
('ldl', 'ldl', 'Digitaliseringsdirektoratet'), ('ekom', 'ekom', 'Nasjonal kommunikasjonsmyndighet');

-- The basic amount of the national insurance (G), from 1 May each year. That of 2026 was not found: after it, a row of a table tells G.
CREATE TABLE basic_amounts (
  valid_from  date PRIMARY KEY,
  valid_until date NOT NULL CHECK (valid_until > valid_from),
  amount      bigint NOT NULL CHECK (amount > 0),
  verified    boolean NOT NULL
);
INSERT INTO basic_amounts (valid_from, valid_until, amount, verified) VALUES
('2023-05-01', '2024-05-01', 118620, true), ('2024-05-01', '2025-05-01', 124028, false), ('2025-05-01', '2026-05-01', 130160, false);

-- Norges Bank's rate of the day of a decision, in kroner for a euro. Entered by the owner of the database; none was verified yet.
CREATE TABLE euro_rates (
  day  date PRIMARY KEY,
  rate numeric(10, 6) NOT NULL CHECK (rate > 0)
);
