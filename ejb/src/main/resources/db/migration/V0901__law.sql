-- By what the authority may take back what it has decided, letter by letter (forvaltningsloven § 35; of 2025 §§ 71, 74).
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('fvl67-35-1-a', 'fvl67', '35', '1', 'a', 'Omgjøring uten skade', 'Omgjering utan skade', 'Reversal without harm',
  'Organet kan gjøre om sitt eget vedtak når det ikke er til skade for noen som vedtaket retter seg mot eller direkte tilgodeser.', 'Organet kan gjere om sitt eige vedtak når det ikkje er til skade for nokon som vedtaket rettar seg mot eller direkte tilgodeser.', 'An authority may reverse its own decision where nobody at whom it is directed, or whom it directly benefits, is harmed.'),
('fvl67-35-1-b', 'fvl67', '35', '1', 'b', 'Omgjøring før vedtaket er kjent', 'Omgjering før vedtaket er kjent', 'Reversal before the decision is known',
  'Organet kan gjøre om sitt eget vedtak når melding om det ikke er kommet fram, og vedtaket ikke er gjort kjent for alle.', 'Organet kan gjere om sitt eige vedtak når melding om det ikkje er komen fram, og vedtaket ikkje er gjort kjent for alle.', 'An authority may reverse its own decision where word of it has not arrived and it is not public.'),
('fvl67-35-1-c', 'fvl67', '35', '1', 'c', 'Omgjøring av et ugyldig vedtak', 'Omgjering av eit ugyldig vedtak', 'Reversal of an invalid decision',
  'Organet kan gjøre om sitt eget vedtak når det må regnes som ugyldig.', 'Organet kan gjere om sitt eige vedtak når det må reknast som ugyldig.', 'An authority may reverse its own decision where it has to be held invalid.'),
('fvl67-35-5', 'fvl67', '35', '5', NULL, 'Omgjøring etter andre regler', 'Omgjering etter andre reglar', 'Reversal by other rules',
  'Et vedtak kan også endres når det følger av en annen lov, av vedtaket selv eller av alminnelige regler.', 'Eit vedtak kan òg endrast når det følgjer av ei anna lov, av vedtaket sjølv eller av alminnelege reglar.', 'A decision may also be changed where another act, the decision itself or general rules let it.'),
('fvl25-71-1-a', 'fvl25', '71', '1', 'a', 'Omgjøring før vedtaket er kjent', 'Omgjering før vedtaket er kjent', 'Reversal before the decision is known',
  'Organet kan gjøre om sitt eget vedtak når melding om det ikke er kommet fram, og vedtaket ikke er gjort kjent for alle.', 'Organet kan gjere om sitt eige vedtak når melding om det ikkje er komen fram, og vedtaket ikkje er gjort kjent for alle.', 'An authority may reverse its own decision where word of it has not arrived and it is not public.'),
('fvl25-71-1-b', 'fvl25', '71', '1', 'b', 'Omgjøring uten skade', 'Omgjering utan skade', 'Reversal without harm',
  'Organet kan gjøre om sitt eget vedtak når endringen ikke er til skade for noen part.', 'Organet kan gjere om sitt eige vedtak når endringa ikkje er til skade for nokon part.', 'An authority may reverse its own decision where no party is harmed.'),
('fvl25-71-1-c', 'fvl25', '71', '1', 'c', 'Omgjøring når vilkår brytes', 'Omgjering når vilkår blir brotne', 'Reversal where terms are broken',
  'Organet kan gjøre om sitt eget vedtak når parten bryter vilkår, eller det vedtaket bygger på, svikter, og omgjøringen ikke er uforholdsmessig.', 'Organet kan gjere om sitt eige vedtak når parten bryt vilkår, eller det vedtaket byggjer på, sviktar, og omgjeringa ikkje er uforholdsmessig.', 'An authority may reverse its own decision where its party breaks its terms or what it rests on fails, and that is not out of proportion.'),
('fvl25-71-1-d', 'fvl25', '71', '1', 'd', 'Omgjøring for sterke interesser', 'Omgjering for sterke interesser', 'Reversal for strong interests',
  'Organet kan gjøre om sitt eget vedtak når sterke interesser veier vesentlig tyngre enn det som taler imot.', 'Organet kan gjere om sitt eige vedtak når sterke interesser veg vesentleg tyngre enn det som talar imot.', 'An authority may reverse its own decision where strong interests weigh much more than what speaks against it.'),
('fvl25-74-3', 'fvl25', '74', '3', NULL, 'Oppheving av et ugyldig vedtak', 'Oppheving av eit ugyldig vedtak', 'Annulling an invalid decision',
  'Blir organet klar over at et vedtak er ugyldig, skal det oppheve eller endre det så langt ugyldigheten rekker.', 'Blir organet klar over at eit vedtak er ugyldig, skal det oppheve eller endre det så langt det er ugyldig.', 'An authority that becomes aware that a decision is invalid annuls or changes it as far as that goes.');

UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb || coalesce(' bokstav ' || q.letter, ''),
  cited_nn = r.short_nn || c.nb || coalesce(' bokstav ' || q.letter, ''),
  cited_en = r.short_en || c.en || coalesce(' letter ' || q.letter, '')
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    ' § ' || q.section || ' ' || (ARRAY['første', 'andre', 'tredje', 'fjerde', 'femte'])[q.paragraph::int] || ' ledd' AS nb,
    ' section ' || q.section || ' ' || (ARRAY['first', 'second', 'third', 'fourth', 'fifth'])[q.paragraph::int] || ' paragraph' AS en
) c
WHERE q.code = p.code AND p.cited_nb = '';

INSERT INTO provision_wordings (provision, sha256, read_on)
SELECT place, w.sha256, w.read_on
FROM (VALUES
  ('fvl67-35-1-a', 'fvl67-35-1'), ('fvl67-35-1-b', 'fvl67-35-1'), ('fvl67-35-1-c', 'fvl67-35-1'), ('fvl67-35-5', 'fvl67-35-1'),
  ('fvl25-71-1-a', 'fvl25-71-1'), ('fvl25-71-1-b', 'fvl25-71-1'), ('fvl25-71-1-c', 'fvl25-71-1'), ('fvl25-71-1-d', 'fvl25-71-1')) same (place, of)
JOIN provision_wordings w ON w.provision = same.of;

-- A ground that has no row that holds reverses nothing; of the two acts of procedure the one in force counts.
CREATE TABLE reversal_grounds (
  id          text PRIMARY KEY,
  ground      text NOT NULL,
  provision   text NOT NULL REFERENCES provisions,
  valid_from  date NOT NULL,
  valid_until date CHECK (valid_until > valid_from)
);

INSERT INTO reversal_grounds (id, ground, provision, valid_from) VALUES
('not-detrimental/1967', 'NOT_DETRIMENTAL', 'fvl67-35-1-a', '1970-01-01'),
('untold/1967', 'UNTOLD', 'fvl67-35-1-b', '1970-01-01'),
('invalid/1967', 'INVALID', 'fvl67-35-1-c', '1970-01-01'),
('other-rule/1967', 'OTHER_RULE', 'fvl67-35-5', '1970-01-01'),
('untold/2025', 'UNTOLD', 'fvl25-71-1-a', '2025-06-20'),
('not-detrimental/2025', 'NOT_DETRIMENTAL', 'fvl25-71-1-b', '2025-06-20'),
('conditions-failed/2025', 'CONDITIONS_FAILED', 'fvl25-71-1-c', '2025-06-20'),
('weighty-interests/2025', 'WEIGHTY_INTERESTS', 'fvl25-71-1-d', '2025-06-20'),
('invalid/2025', 'INVALID', 'fvl25-74-3', '2025-06-20');
