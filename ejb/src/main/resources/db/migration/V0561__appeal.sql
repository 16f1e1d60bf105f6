-- Who may appeal, by which act, within which time limit, and whether the decision may then be changed to their detriment.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('fvl25-61-1-a', 'fvl25', '61', '1', 'a', 'Klagerett for parten', 'Klagerett for parten', 'A party''s right to appeal',
  'En part kan klage.', 'Ein part kan klage.', 'A party may appeal.'),
('fvl25-61-1-b', 'fvl25', '61', '1', 'b', 'Klagerett for andre', 'Klagerett for andre', 'Right to appeal of others',
  'Andre som i vesentlig grad berøres av vedtaket, kan klage.', 'Andre som i vesentleg grad blir råka av vedtaket, kan klage.', 'Others who are substantially affected by the decision may appeal.'),
('fvl25-61-1-c', 'fvl25', '61', '1', 'c', 'Klagerett for organisasjoner', 'Klagerett for organisasjonar', 'Right to appeal of organisations',
  'En forening eller stiftelse kan klage når det ligger innenfor formålet, unntatt i saker av personlig karakter.', 'Ei foreining eller stifting kan klage når det ligg innanfor formålet, unnateke i saker av personleg karakter.', 'An association or foundation may appeal within its purpose, except in matters of a personal nature.'),
('fvl67-31-1', 'fvl67', '31', '1', NULL, 'For sen klage', 'For sein klage', 'Late appeal',
  'En klage som kom for sent, kan behandles når klageren ikke kan lastes for det, eller særlige grunner gjør det rimelig.', 'Ei klage som kom for seint, kan behandlast når klagaren ikkje kan lastast for det, eller særlege grunnar gjer det rimeleg.', 'A late appeal may be heard where the appellant is not to blame, or special reasons make that reasonable.'),
('fvl25-65-1', 'fvl25', '65', '1', NULL, 'For sen klage', 'For sein klage', 'Late appeal',
  'En klage som kom for sent, kan behandles når parten ikke kan lastes for det, eller særlige grunner gjør det rimelig.', 'Ei klage som kom for seint, kan behandlast når parten ikkje kan lastast for det, eller særlege grunnar gjer det rimeleg.', 'A late appeal may be heard where the party is not to blame, or special reasons make that reasonable.'),
('offl-32-1', 'offl', '32', '1', NULL, 'Klagerett', 'Klagerett', 'Right to appeal',
  'Avslag på innsyn kan påklages. Avgjørelser om å gi innsyn kan ikke påklages.', 'Avslag på innsyn kan det klagast på. Avgjerder om å gi innsyn kan det ikkje klagast på.', 'A refusal of access can be appealed. Decisions to give access cannot.');
UPDATE provisions p SET
  cited_nb = r.short_nb || ' § ' || q.section || ' første ledd' || coalesce(' bokstav ' || q.letter, ''),
  cited_nn = r.short_nn || ' § ' || q.section || ' første ledd' || coalesce(' bokstav ' || q.letter, ''),
  cited_en = r.short_en || ' section ' || q.section || ' first paragraph' || coalesce(' letter ' || q.letter, '')
FROM provisions q JOIN regimes r ON r.code = q.regime
WHERE q.code = p.code AND p.cited_nb = '';

CREATE TABLE appeal_rights (
  id            text PRIMARY KEY,
  regime        text NOT NULL REFERENCES regimes,
  appellant     text NOT NULL CHECK (appellant IN (
    'PARTY', 'LEGAL_INTEREST', 'AFFECTED', 'ORGANISATION', 'ADDRESSEE', 'REQUESTER', 'CONCERNED', 'NOT_PARTY', 'OTHER')),
  holds         text NOT NULL CHECK (holds IN ('YES', 'NO', 'TO_BE_ASSESSED')),
  -- Code of the rule of deadlines by which the appeal is due.
  deadline_rule text NOT NULL,
  -- Whether the bar on changes to the appellant's detriment applies as it stands.
  protected     boolean NOT NULL,
  provision     text NOT NULL REFERENCES provisions,
  -- By what a late appeal may be heard all the same.
  late          text NOT NULL REFERENCES provisions,
  valid_from    date,
  valid_until   date CHECK (valid_until > valid_from),
  superseded_by text REFERENCES appeal_rights DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX appeal_rights_read_now ON appeal_rights (regime, appellant, valid_from) NULLS NOT DISTINCT WHERE superseded_by IS NULL;

INSERT INTO appeal_rights (id, regime, appellant, holds, deadline_rule, protected, provision, late)
SELECT regime || '/' || appellant, regime, appellant, holds, deadline_rule, protected, provision,
  CASE regime WHEN 'fvl25' THEN 'fvl25-65-1' ELSE 'fvl67-31-1' END
FROM (VALUES
  ('fvl67', 'PARTY', 'YES', 'appeal', true, 'fvl67-28'),
  ('fvl67', 'LEGAL_INTEREST', 'YES', 'appeal-unnotified', true, 'fvl67-28'),
  -- The act of 1967 has no rule on organisations: whether one has a legal interest is assessed, as for others.
  ('fvl67', 'AFFECTED', 'TO_BE_ASSESSED', 'appeal-unnotified', true, 'fvl67-28'),
  ('fvl67', 'ORGANISATION', 'TO_BE_ASSESSED', 'appeal-unnotified', true, 'fvl67-28'),
  -- Chapter VI applies to an information order only as far as it fits.
  ('fvl67', 'ADDRESSEE', 'YES', 'appeal-information-order', false, 'fvl67-14'),
  ('fvl67', 'NOT_PARTY', 'NO', 'appeal', true, 'fvl67-28'),
  ('fvl67', 'OTHER', 'TO_BE_ASSESSED', 'appeal', true, 'fvl67-28'),
  ('fvl25', 'PARTY', 'YES', 'appeal', true, 'fvl25-61-1-a'),
  ('fvl25', 'LEGAL_INTEREST', 'YES', 'appeal-unnotified', true, 'fvl25-61-1-b'),
  ('fvl25', 'AFFECTED', 'YES', 'appeal-unnotified', true, 'fvl25-61-1-b'),
  ('fvl25', 'ORGANISATION', 'YES', 'appeal-unnotified', true, 'fvl25-61-1-c'),
  ('fvl25', 'ADDRESSEE', 'YES', 'appeal-information-order', false, 'fvl25-19'),
  ('fvl25', 'NOT_PARTY', 'NO', 'appeal', true, 'fvl25-61-1-a'),
  ('fvl25', 'OTHER', 'TO_BE_ASSESSED', 'appeal', true, 'fvl25-61-1-b'),
  ('offl', 'REQUESTER', 'YES', 'access-appeal', true, 'offl-32-1'),
  ('offl', 'CONCERNED', 'NO', 'access-appeal', true, 'offl-32-1')
) AS known (regime, appellant, holds, deadline_rule, protected, provision);
