-- Powers to fine (overtredelsesgebyr), beside those to order: a power that an act does not give stands here too, so that whoever looks
-- for it is told so. And what is weighed in a fine: the factors of the act on procedure and of the act that gives the power.
INSERT INTO regimes (code, family, kind, short_nb, short_nn, short_en, title_nb, title_nn, title_en, adopted, in_force_from, replaces) VALUES
('forl', 'limitation', 'ACT', 'foreldelsesloven', 'foreldingslova', 'Limitation Act',
  'Lov om foreldelse av fordringer av 18. mai 1979 nr. 18', 'Lov om forelding av fordringar av 18. mai 1979 nr. 18', 'Limitation Act of 18 May 1979 no. 18', '1979-05-18', '1980-01-01', NULL);

INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('gdpr-58-2-i', 'gdpr', '58', '2', 'i', 'Overtredelsesgebyr', 'Lovbrotsgebyr', 'Administrative fine',
  'Tilsynsmyndigheten kan ilegge gebyr etter artikkel 83, i tillegg til andre tiltak eller i stedet for dem.', 'Tilsynsstyresmakta kan gi gebyr etter artikkel 83, i tillegg til andre tiltak eller i staden for dei.', 'The supervisory authority may impose a fine under Article 83, beside other measures or instead of them.'),
('gdpr-83-2', 'gdpr', '83', '2', NULL, 'Hva som teller i et gebyr', 'Kva som tel i eit gebyr', 'What counts in a fine',
  'Når det avgjøres om det skal ilegges gebyr, og hvor høyt, tas det hensyn til alt som står i bokstav a til k.', 'Når det blir avgjort om det skal givast gebyr, og kor høgt, blir det teke omsyn til alt som står i bokstav a til k.', 'Whether a fine is imposed, and how high, takes account of all that stands in letters a to k.'),
('aia-99-1', 'aia', '99', '1', NULL, 'Sanksjoner', 'Sanksjonar', 'Penalties',
  'Statene fastsetter regler om sanksjoner. Norge har ingen lov om det ennå.', 'Statane fastset reglar om sanksjonar. Noreg har inga lov om det enno.', 'States lay down rules on penalties. Norway has no act on them yet.'),
('digs-17-1', 'digs', '17', '1', NULL, 'Overtredelsesgebyr', 'Lovbrotsgebyr', 'Administrative fine',
  'Tilsynsmyndigheten kan ilegge gebyr når en tilbyder forsettlig eller uaktsomt bryter loven.', 'Tilsynsstyresmakta kan gi gebyr når ein tilbydar forsettleg eller aktlaust bryt lova.', 'The supervisory authority may fine a provider that breaks the act with intent or by negligence.'),
('fvl67-35-1', 'fvl67', '35', '1', NULL, 'Omgjøring av eget vedtak', 'Omgjering av eige vedtak', 'Reversal of one''s own decision',
  'Organet kan gjøre om sitt eget vedtak når det ikke er til skade for noen, eller vedtaket er ugyldig.', 'Organet kan gjere om sitt eige vedtak når det ikkje er til skade for nokon, eller vedtaket er ugyldig.', 'An authority may reverse its own decision where nobody is harmed, or the decision is invalid.'),
('fvl67-46-1', 'fvl67', '46', '1', NULL, 'Skyldkravet for foretak', 'Skuldkravet for føretak', 'Guilt of enterprises',
  'Et foretak kan få en sanksjon når det er utvist uaktsomhet, om ikke noe annet er bestemt.', 'Eit føretak kan få ein sanksjon når det er vist aktløyse, om ikkje noko anna er bestemt.', 'An enterprise can be sanctioned where there is negligence, unless something else is laid down.'),
('fvl67-46-2', 'fvl67', '46', '2', NULL, 'Hva det tas hensyn til', 'Kva det blir teke omsyn til', 'What is taken into account',
  'Om et foretak skal få en sanksjon, og hvor streng den skal være, avhenger av forhold som står i leddet.', 'Om eit føretak skal få ein sanksjon, og kor streng han skal vere, kjem an på forhold som står i leddet.', 'Whether an enterprise is sanctioned, and how severely, depends on what the paragraph lists.'),
('fvl67-47-1', 'fvl67', '47', '1', NULL, 'Samordning med påtalemyndigheten', 'Samordning med påtalemakta', 'Coordination with the prosecution',
  'Kan også straff være aktuelt, avklares det med påtalemyndigheten hvordan forholdet forfølges.', 'Kan òg straff vere aktuelt, blir det avklart med påtalemakta korleis forholdet blir følgt opp.', 'Where punishment is possible as well, it is clarified with the prosecution how the matter is pursued.'),
('fvl67-47-2', 'fvl67', '47', '2', NULL, 'Samordning med andre organer', 'Samordning med andre organ', 'Coordination with other bodies',
  'Kan et annet organ sanksjonere det samme forholdet, sørger organet for at sakene samordnes.', 'Kan eit anna organ sanksjonere det same forholdet, syter organet for at sakene blir samordna.', 'Where another body may sanction the same matter, the authority sees to it that the cases are coordinated.'),
('fvl67-49', 'fvl67', '49', NULL, NULL, 'Beskjed om at det ikke blir sanksjon', 'Melding om at det ikkje blir sanksjon', 'Telling that there is no sanction',
  'Avsluttes saken uten sanksjon, skal parten få vite det, og kort hvorfor.', 'Blir saka avslutta utan sanksjon, skal parten få vite det, og kort kvifor.', 'Where a case ends without a sanction, the party is told so, and briefly why.'),
('fvl67-50', 'fvl67', '50', NULL, NULL, 'Hva domstolen kan prøve', 'Kva domstolen kan prøve', 'What a court may try',
  'Retten kan prøve alle sider av en sak om sanksjon.', 'Retten kan prøve alle sider av ei sak om sanksjon.', 'A court may try all sides of a sanction.'),
('fvl25-46', 'fvl25', '46', NULL, NULL, 'Partsinnsyn', 'Partsinnsyn', 'A party''s access to documents',
  'En part har rett til å se dokumentene i saken.', 'Ein part har rett til å sjå dokumenta i saka.', 'A party has the right to see the documents of the case.'),
('fvl25-58-4', 'fvl25', '58', '4', NULL, 'Beskjed om at det ikke blir vedtak', 'Melding om at det ikkje blir vedtak', 'Telling that there is no decision',
  'Er parten varslet og saken avsluttes uten vedtak, skal parten få vite det.', 'Er parten varsla og saka blir avslutta utan vedtak, skal parten få vite det.', 'Where a party had notice and the case ends without a decision, the party is told so.'),
('fvl25-71-1', 'fvl25', '71', '1', NULL, 'Omgjøring av eget vedtak', 'Omgjering av eige vedtak', 'Reversal of one''s own decision',
  'Organet kan gjøre om sitt eget vedtak når endringen ikke er til skade for noen part.', 'Organet kan gjere om sitt eige vedtak når endringa ikkje er til skade for nokon part.', 'An authority may reverse its own decision where no party is harmed.'),
('fvl25-81-1', 'fvl25', '81', '1', NULL, 'Skyldkravet for foretak', 'Skuldkravet for føretak', 'Guilt of enterprises',
  'Et foretak kan få en sanksjon når det er utvist uaktsomhet, om ikke noe annet er bestemt.', 'Eit føretak kan få ein sanksjon når det er vist aktløyse, om ikkje noko anna er bestemt.', 'An enterprise can be sanctioned where there is negligence, unless something else is laid down.'),
('fvl25-81-2', 'fvl25', '81', '2', NULL, 'Hva det tas hensyn til', 'Kva det blir teke omsyn til', 'What is taken into account',
  'Om et foretak skal få en sanksjon, og hvor streng den skal være, avhenger av forhold som står i leddet.', 'Om eit føretak skal få ein sanksjon, og kor streng han skal vere, kjem an på forhold som står i leddet.', 'Whether an enterprise is sanctioned, and how severely, depends on what the paragraph lists.'),
('fvl25-82-1', 'fvl25', '82', '1', NULL, 'Samordning med påtalemyndigheten', 'Samordning med påtalemakta', 'Coordination with the prosecution',
  'Kan også straff være aktuelt, avklares det med påtalemyndigheten hvordan forholdet forfølges.', 'Kan òg straff vere aktuelt, blir det avklart med påtalemakta korleis forholdet blir følgt opp.', 'Where punishment is possible as well, it is clarified with the prosecution how the matter is pursued.'),
('fvl25-82-2', 'fvl25', '82', '2', NULL, 'Samordning med andre organer', 'Samordning med andre organ', 'Coordination with other bodies',
  'Kan et annet organ sanksjonere det samme, sørger organet for at spørsmålet samordnes.', 'Kan eit anna organ sanksjonere det same, syter organet for at spørsmålet blir samordna.', 'Where another body may sanction the same, the authority sees to it that the question is coordinated.'),
('fvl25-83', 'fvl25', '83', NULL, NULL, 'Orientering om taushetsrett', 'Orientering om rett til å teie', 'Telling of the right to silence',
  'Den som kan få en sanksjon, skal få vite om en mulig rett til å ikke uttale seg.', 'Den som kan få ein sanksjon, skal få vite om ein mogleg rett til å ikkje uttale seg.', 'Those who may be sanctioned are told of a possible right not to answer.'),
('fvl25-84', 'fvl25', '84', NULL, NULL, 'Hva domstolen kan prøve', 'Kva domstolen kan prøve', 'What a court may try',
  'Retten kan prøve alle sider av et vedtak om sanksjon.', 'Retten kan prøve alle sider av eit vedtak om sanksjon.', 'A court may try all sides of a sanction.'),
('forl-2', 'forl', '2', NULL, NULL, 'Alminnelig foreldelse', 'Alminneleg forelding', 'General limitation',
  'Et krav på penger faller bort etter tre år, regnet fra dagen det tidligst kunne kreves betalt.', 'Eit krav på pengar fell bort etter tre år, rekna frå dagen det tidlegast kunne krevjast betalt.', 'A claim to money lapses after three years from the day on which payment could first be claimed.');

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
UPDATE provisions SET applies_from = DATE '2026-08-02' WHERE code = 'aia-99-1';

ALTER TABLE powers
  DROP CONSTRAINT powers_kind_check,
  ADD CONSTRAINT powers_kind_check
    CHECK (kind IN ('VOLUNTARY', 'INFORMATION_ORDER', 'SOURCE_CODE', 'INSPECTION_VISIT', 'ORDER', 'FINE', 'NO_FINE')),
  ADD CHECK ((kind = 'FINE' AND own) <= (shortest_hearing IS NOT NULL)),
  ADD CHECK (kind <> 'NO_FINE' OR NOT own);
INSERT INTO powers (id, code, kind, provision, own, body_nb, body_nn, body_en, valid_from, valid_until, fictional, shortest_hearing) VALUES
('gdpr-fine/1', 'GDPR_FINE', 'FINE', 'gdpr-58-2-i', false, 'Datatilsynet', 'Datatilsynet', 'Data Protection Authority', '2018-07-20', '2026-01-01', false, NULL),
('gdpr-fine/demo', 'GDPR_FINE', 'FINE', 'gdpr-58-2-i', true, NULL, NULL, NULL, '2026-01-01', NULL, true, 'notice-shortest'),
('aml-fine/1', 'AML_FINE', 'FINE', 'aml-18-10-1', false, 'Arbeidstilsynet', 'Arbeidstilsynet', 'Labour Inspection Authority', '2014-01-01', NULL, false, NULL),
('digs-fine/1', 'DIGS_FINE', 'FINE', 'digs-17-1', false, 'tilsynsmyndigheten for digital sikkerhet', 'tilsynsstyresmakta for digital tryggleik', 'supervisory authority for digital security', '2025-10-01', NULL, false, NULL),
('aia-fine/1', 'AIA_FINE', 'FINE', 'aia-99-1', false, 'Nkom', 'Nkom', 'Norwegian Communications Authority', '2026-08-02', NULL, false, NULL),
-- The act knows coercive fines, and no administrative ones.
('ldl-fine/none', 'LDL_FINE', 'NO_FINE', 'ldl-36', false, 'Diskrimineringsnemnda', 'Diskrimineringsnemnda', 'Anti-Discrimination Tribunal', '2018-01-01', NULL, false, NULL);

-- What is weighed in a fine on an enterprise: each is answered by a sentence, also where it counts neither way.
CREATE TABLE fine_factors (
  id        text PRIMARY KEY,
  regime    text NOT NULL REFERENCES regimes,
  place     int NOT NULL,
  letter    text NOT NULL,
  provision text NOT NULL REFERENCES provisions,
  name_nb   text NOT NULL,
  name_nn   text NOT NULL,
  name_en   text NOT NULL,
  UNIQUE (regime, place)
);
INSERT INTO fine_factors (id, regime, place, letter, provision, name_nb, name_nn, name_en)
SELECT f.regime || '-' || f.letter, f.regime, row_number() OVER (PARTITION BY f.regime ORDER BY f.letter), f.letter, f.provision, f.nb, f.nn, f.en
FROM (VALUES
  ('fvl67', 'a', 'fvl67-46-2', 'hva gebyret vil forebygge', 'kva gebyret vil førebyggje', 'what the fine will prevent'),
  ('fvl67', 'b', 'fvl67-46-2', 'hvor grovt bruddet er, og om noen har skyld', 'kor grovt brotet er, og om nokon har skuld', 'how grave the breach is, and whether anybody is to blame'),
  ('fvl67', 'c', 'fvl67-46-2', 'om rutiner, opplæring eller kontroll kunne ha hindret det', 'om rutinar, opplæring eller kontroll kunne ha hindra det', 'whether routines, training or control could have prevented it'),
  ('fvl67', 'd', 'fvl67-46-2', 'om bruddet skulle fremme virksomhetens interesser', 'om brotet skulle fremje interessene til verksemda', 'whether the breach was to serve the enterprise'),
  ('fvl67', 'e', 'fvl67-46-2', 'om virksomheten har hatt eller kunne fått noen fordel', 'om verksemda har hatt eller kunne fått nokon fordel', 'whether the enterprise has gained or could have'),
  ('fvl67', 'f', 'fvl67-46-2', 'om det har skjedd før', 'om det har skjedd tidlegare', 'whether it has happened before'),
  ('fvl67', 'g', 'fvl67-46-2', 'hva virksomheten kan betale', 'kva verksemda kan betale', 'what the enterprise can pay'),
  ('fvl67', 'h', 'fvl67-46-2', 'andre reaksjoner på det samme', 'andre reaksjonar på det same', 'other reactions to the same'),
  ('fvl67', 'i', 'fvl67-46-2', 'avtaler med andre stater', 'avtalar med andre statar', 'agreements with other states'),
  ('fvl25', 'a', 'fvl25-81-2', 'hva gebyret vil forebygge', 'kva gebyret vil førebyggje', 'what the fine will prevent'),
  ('fvl25', 'b', 'fvl25-81-2', 'hvor grovt bruddet er, og om noen har skyld', 'kor grovt brotet er, og om nokon har skuld', 'how grave the breach is, and whether anybody is to blame'),
  ('fvl25', 'c', 'fvl25-81-2', 'om rutiner, opplæring eller kontroll kunne ha hindret det', 'om rutinar, opplæring eller kontroll kunne ha hindra det', 'whether routines, training or control could have prevented it'),
  ('fvl25', 'd', 'fvl25-81-2', 'om bruddet skulle fremme virksomhetens interesser', 'om brotet skulle fremje interessene til verksemda', 'whether the breach was to serve the enterprise'),
  ('fvl25', 'e', 'fvl25-81-2', 'om virksomheten har hatt eller kunne fått noen fordel', 'om verksemda har hatt eller kunne fått nokon fordel', 'whether the enterprise has gained or could have'),
  ('fvl25', 'f', 'fvl25-81-2', 'flere brudd, eller reaksjoner på lignende brudd før', 'fleire brot, eller reaksjonar på liknande brot før', 'several breaches, or earlier reactions to similar ones'),
  ('fvl25', 'g', 'fvl25-81-2', 'hva virksomheten kan betale', 'kva verksemda kan betale', 'what the enterprise can pay'),
  ('fvl25', 'h', 'fvl25-81-2', 'andre reaksjoner på det samme', 'andre reaksjonar på det same', 'other reactions to the same'),
  ('fvl25', 'i', 'fvl25-81-2', 'avtaler med andre stater', 'avtalar med andre statar', 'agreements with other states'),
  ('gdpr', 'a', 'gdpr-83-2', 'hvor alvorlig bruddet er, hvor lenge det varte og hvem det rammet', 'kor alvorleg brotet er, kor lenge det varte og kven det råka', 'how grave the breach is, how long it lasted and whom it affected'),
  ('gdpr', 'b', 'gdpr-83-2', 'om det var forsett eller uaktsomhet', 'om det var forsett eller aktløyse', 'whether it was intent or negligence'),
  ('gdpr', 'c', 'gdpr-83-2', 'hva som er gjort for å begrense skaden', 'kva som er gjort for å avgrense skaden', 'what was done to limit the damage'),
  ('gdpr', 'd', 'gdpr-83-2', 'ansvaret, ut fra de tiltakene som var innført', 'ansvaret, ut frå dei tiltaka som var innførte', 'responsibility, given the measures that were in place'),
  ('gdpr', 'e', 'gdpr-83-2', 'tidligere brudd av betydning', 'tidlegare brot som har noko å seie', 'relevant earlier breaches'),
  ('gdpr', 'f', 'gdpr-83-2', 'samarbeidet med tilsynet', 'samarbeidet med tilsynsstyresmakta', 'cooperation with the authority'),
  ('gdpr', 'g', 'gdpr-83-2', 'hva slags personopplysninger det gjelder', 'kva slags personopplysningar det gjeld', 'what kinds of personal data it concerns'),
  ('gdpr', 'h', 'gdpr-83-2', 'hvordan tilsynet fikk vite om bruddet', 'korleis tilsynsstyresmakta fekk vite om brotet', 'how the authority came to know of it'),
  ('gdpr', 'i', 'gdpr-83-2', 'om tidligere pålegg i samme sak er fulgt', 'om tidlegare pålegg i same sak er følgde', 'whether earlier orders in the matter were followed'),
  ('gdpr', 'j', 'gdpr-83-2', 'godkjente atferdsnormer og sertifisering', 'godkjende åtferdsnormer og sertifisering', 'approved codes of conduct and certification'),
  ('gdpr', 'k', 'gdpr-83-2', 'andre forhold, som økonomisk fordel', 'andre forhold, som økonomisk fordel av brotet', 'anything else, such as financial gain')
) AS f (regime, letter, provision, nb, nn, en);

-- When the claim of a fine lapses: the general rule, until a court or an act says otherwise. It runs from the limit of payment.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision, unsettled) VALUES
('forl/fine-claim', 'fine-claim', 'forl', 'AUTHORITY_DUTY', 3, 'YEAR', 'EXPIRED_LIMIT', 'CALENDAR', 'AUTHORITY', 'power-lapses', false, 'forl-2', true),
('service/fine-follow-goal', 'fine-follow-goal', 'service', 'SERVICE_GOAL', 20, 'WORKING_DAY', 'REGISTERED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1', false);
