-- Law that was missing, and places that were cited wrongly. A citation is mended in place: nothing is counted by it.

INSERT INTO regimes (code, family, kind, short_nb, short_nn, short_en, title_nb, title_nn, title_en, adopted, in_force_from, replaces) VALUES
-- Whether and since when it binds in Norway was not verified; the AI Act, Article 74, makes it apply where that act does.
('msr', 'market-surveillance', 'EU_REGULATION', 'markedstilsynsforordningen', 'marknadstilsynsforordninga', 'Market Surveillance Regulation',
  'Forordning (EU) 2019/1020 om markedstilsyn', 'Forordning (EU) 2019/1020 om marknadstilsyn', 'Regulation (EU) 2019/1020 on market surveillance', '2019-06-20', NULL, NULL),
('inklf', 'collection-regulation', 'REGULATION', 'innkrevingsforskriften', 'innkrevjingsforskrifta', 'Collection Regulations',
  'Innkrevingsforskriften av 1. juli 2025 nr. 1396', 'Innkrevjingsforskrifta av 1. juli 2025 nr. 1396', 'Collection Regulations of 1 July 2025 no. 1396', '2025-07-01', '2026-01-01', NULL),
('digsf', 'digital-security-regulation', 'REGULATION', 'digitalsikkerhetsforskriften', 'digitaltryggleiksforskrifta', 'Digital Security Regulations',
  'Digitalsikkerhetsforskriften av 20. juni 2025 nr. 1131', 'Digitaltryggleiksforskrifta av 20. juni 2025 nr. 1131', 'Digital Security Regulations of 20 June 2025 no. 1131', '2025-06-20', '2025-10-01', NULL);

-- A letter (bokstav) within a paragraph.
ALTER TABLE provisions ADD COLUMN letter text;

-- An act that is in force may still let some of its rules wait: the AI Act has one day for systems of its Annex III, another
-- for systems that are part of products of its Annex I (Regulation (EU) 2026/1744). Empty: from the act's own first day.
ALTER TABLE provisions
  ADD COLUMN applies_from         date,
  ADD COLUMN applies_from_product date CHECK (applies_from_product > applies_from);

INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('eforvf-6', 'eforvf', '6', NULL, NULL, 'Bekreftelse på mottak', 'Stadfesting av mottak', 'Acknowledgement of receipt',
  'Den som sender noe elektronisk, får bekreftelse på at det er mottatt.', 'Den som sender noko elektronisk, får stadfesta at det er motteke.', 'What is sent electronically is acknowledged.'),
('fvl67-11-4', 'fvl67', '11', '4', NULL, 'Feil og mangler', 'Feil og manglar', 'Errors and defects',
  'Tilsynet viser til rett organ, sier fra om feil og mangler og bør gi frist for å rette dem.', 'Tilsynet viser til rett organ, seier frå om feil og manglar og bør gi frist for å rette dei.', 'The authority points to the right body, tells of defects and should set a time limit to mend them.'),
('fvl67-16-1', 'fvl67', '16', '1', NULL, 'Forhåndsvarsel', 'Førehandsvarsel', 'Advance notice',
  'Parten varsles før vedtak og får en frist for å uttale seg; den regnes fra varselet ble sendt, om ikke annet er sagt uttrykkelig.', 'Parten blir varsla før vedtak og får ein frist for å uttale seg; han blir rekna frå varselet vart sendt, om ikkje anna er sagt uttrykkjeleg.', 'A party is warned before a decision and given a time limit to comment, from the dispatch of the notice unless it expressly says otherwise.'),
('fvl67-17-2', 'fvl67', '17', '2', NULL, 'Nye opplysninger om en part', 'Nye opplysningar om ein part', 'New information about a party',
  'Opplysninger om en part legges frem for parten til uttalelse.', 'Opplysningar om ein part blir lagde fram for parten til fråsegn.', 'Information received about a party is put to the party for comment.'),
('fvl67-32-3', 'fvl67', '32', '3', NULL, 'Mangler ved klagen', 'Manglar ved klaga', 'Defective appeal',
  'Mangler klagen noe, settes en kort frist for å rette den.', 'Manglar klaga noko, skal det setjast ein kort frist for å rette henne.', 'A short time limit is set to mend a defective appeal.'),
('fvl67-33-3', 'fvl67', '33', '3', NULL, 'Motparten i klagesaken', 'Motparten i klagesaka', 'The other party to an appeal',
  'Motparten varsles om klagen så snart som mulig og får en frist for å uttale seg.', 'Motparten blir varsla om klaga så snart som mogleg og får ein frist for å uttale seg.', 'The other party is told of the appeal as soon as possible and given a time limit to comment.'),
('fvl67-42-1', 'fvl67', '42', '1', NULL, 'Anmodning om utsatt iverksetting', 'Oppmoding om utsett iverksetjing', 'Request for suspended effect',
  'En anmodning om utsatt iverksetting avgjøres så snart som mulig; loven setter ingen dato.', 'Ei oppmoding om utsett iverksetjing blir avgjord så snart som mogleg; lova set ingen dato.', 'A request for suspended effect is decided as soon as possible; the act names no date.'),
('fvl25-19-1', 'fvl25', '19', '1', NULL, 'Pålegg om å gi opplysninger', 'Pålegg om å gi opplysningar', 'Order to give information',
  'Et pålegg viser til reglene det bygger på, og sier at det kan påklages.', 'Eit pålegg viser til reglane det byggjer på, og seier at det kan klagast på.', 'An order names the rules it rests on and tells that it can be appealed.'),
('fvl25-42-2', 'fvl25', '42', '2', NULL, 'Frist for å uttale seg', 'Frist for å uttale seg', 'Time to comment',
  'Parten får en rimelig frist til å uttale seg. Loven sier ikke hva den regnes fra.', 'Parten får ein rimeleg frist til å uttale seg. Lova seier ikkje kva han blir rekna frå.', 'A party is given reasonable time to comment. The act does not say from when.'),
('fvl25-43-1', 'fvl25', '43', '1', NULL, 'Frist for å uttale seg om opplysninger', 'Frist for å uttale seg om opplysningar', 'Time to comment on information',
  'Opplysninger om en part legges frem for parten, som får en rimelig frist til å uttale seg.', 'Opplysningar om ein part blir lagde fram for parten, som får ein rimeleg frist til å uttale seg.', 'Information about a party is put to the party, with reasonable time to comment.'),
('fvl25-67-2', 'fvl25', '67', '2', NULL, 'Motparten i klagesaken', 'Motparten i klagesaka', 'The other party to an appeal',
  'Motparten varsles om klagen så snart som mulig og får en rimelig frist for å uttale seg.', 'Motparten blir varsla om klaga så snart som mogleg og får ein rimeleg frist for å uttale seg.', 'The other party is told of the appeal as soon as possible and given reasonable time to comment.'),
('fvl25-76-3', 'fvl25', '76', '3', NULL, 'Anmodning om utsatt iverksetting', 'Oppmoding om utsett iverksetjing', 'Request for suspended effect',
  'En anmodning om utsatt iverksetting avgjøres så snart som mulig; loven setter ingen dato.', 'Ei oppmoding om utsett iverksetjing blir avgjord så snart som mogleg; lova set ingen dato.', 'A request for suspended effect is decided as soon as possible; the act names no date.'),
('aml-18-10-4', 'aml', '18-10', '4', NULL, 'Foreldelse av gebyr', 'Forelding av gebyr', 'Limitation of fines',
  'Adgangen til å ilegge gebyr faller bort 5 år etter at overtredelsen tok slutt, om den ikke avbrytes.', 'Høvet til å leggje på gebyr fell bort 5 år etter at lovbrotet tok slutt, om det ikkje blir avbrote.', 'The power to fine lapses 5 years after the breach ended, unless interrupted.'),
('ekom-15-11-1', 'ekom', '15-11', '1', NULL, 'Tvangsmulkt', 'Tvangsmulkt', 'Coercive fine',
  'Mulkt kan ilegges for å sikre at krav etter loven blir etterlevd.', 'Mulkt kan leggjast på for å sikre at krav etter lova blir etterlevde.', 'A fine may be imposed so that requirements of the act are met.'),
('ekom-15-13-2', 'ekom', '15-13', '2', NULL, 'Betaling av gebyr', 'Betaling av gebyr', 'Payment of a fine',
  'Gebyret forfaller 4 uker etter at vedtaket ble truffet; lengre frist kan gis.', 'Gebyret forfell 4 veker etter at vedtaket vart gjort; lengre frist kan givast.', 'A fine is due 4 weeks after the decision; more time may be given.'),
('ekom-15-13-3', 'ekom', '15-13', '3', NULL, 'Foreldelse av gebyr', 'Forelding av gebyr', 'Limitation of fines',
  'Adgangen til å ilegge gebyr foreldes etter 5 år; det avbrytes når noen får vite at de er mistenkt.', 'Høvet til å leggje på gebyr blir forelda etter 5 år; det blir avbrote når nokon får vite at dei er mistenkte.', 'The power to fine lapses after 5 years; telling somebody that they are suspected interrupts it.'),
('digs-16', 'digs', '16', '1', NULL, 'Tvangsmulkt', 'Tvangsmulkt', 'Coercive fine',
  'Mulkt kan løpe, eller være ett beløp, når et pålegg ikke oppfylles.', 'Mulkt kan gå, eller vere eitt beløp, når eit pålegg ikkje blir oppfylt.', 'A fine may run, or be one sum, when an order is not met.'),
('digsf-17-1', 'digsf', '17', '1', NULL, 'Varsel om hendelse', 'Varsel om hending', 'Notice of an incident',
  'En hendelse varsles senest 24 timer etter at tilbyderen fikk kjennskap til den.', 'Ei hending skal varslast seinast 24 timar etter at tilbydaren fekk kjennskap til henne.', 'An incident is notified at most 24 hours after the provider became aware of it.'),
('digsf-17-2', 'digsf', '17', '2', NULL, 'Oppdatering av varselet', 'Oppdatering av varselet', 'Updating the notice',
  'Varselet oppdateres innen 72 timer. Forskriften sier ikke fra når; den forsiktige lesningen er fra kjennskapen.', 'Varselet skal oppdaterast innan 72 timar. Forskrifta seier ikkje frå når; den forsiktige lesinga er frå kjennskapen.', 'The notice is updated within 72 hours. The regulation does not say from when; the cautious reading is from becoming aware.'),
('digsf-17-3', 'digsf', '17', '3', NULL, 'Hendelsesrapport', 'Hendingsrapport', 'Incident report',
  'Innen en måned etter at varselet ble sendt, gir tilbyderen en hendelsesrapport.', 'Innan ein månad etter at varselet vart sendt, gir tilbydaren ein hendingsrapport.', 'Within one month of sending the notice the provider gives an incident report.'),
('dol-13', 'dol', '13', '1', NULL, 'Tvangsmulkt', 'Tvangsmulkt', 'Coercive fine',
  'Mulkten begynner å løpe når fristen i pålegget er oversittet, og løper til pålegget er oppfylt.', 'Mulkta tek til å gå når fristen i pålegget er oversitten, og går til pålegget er oppfylt.', 'The fine begins to run when the limit of the order has passed, and runs until the order is met.'),
('inklf-2-6', 'inklf', '2-6', NULL, NULL, 'Krav som Innkrevingsmyndigheten krever inn', 'Krav som Innkrevjingsstyresmakta krev inn', 'Claims collected by the Collection Authority',
  'Forskriften regner opp lovene hvis tvangsmulkt og gebyr kreves inn der.', 'Forskrifta reknar opp lovene som har tvangsmulkt og gebyr som blir kravde inn der.', 'The regulation lists the acts whose coercive fines and fines are collected there.'),
('inklf-15-1', 'inklf', '15-1', NULL, NULL, 'Krav uten rente', 'Krav utan rente', 'Claims without interest',
  'For kravene som er regnet opp, løper det ingen rente.', 'For krava som er rekna opp, går det inga rente.', 'The claims on the list bear no interest.'),
('msr-18-3', 'msr', '18', '3', NULL, 'Rett til å bli hørt', 'Rett til å bli høyrd', 'Right to be heard',
  'Den tiltaket retter seg mot, får minst 10 arbeidsdager til å uttale seg; haster det, høres vedkommende etterpå.', 'Den tiltaket rettar seg mot, får minst 10 arbeidsdagar til å uttale seg; hastar det, blir vedkomande høyrd etterpå.', 'The operator is heard for not less than 10 working days; where it is urgent, afterwards.'),
('gdpr-12-extended', 'gdpr', '12', '3', NULL, 'Lengre tid til å svare den registrerte', 'Lengre tid til å svare den registrerte', 'More time to answer the data subject',
  'Fristen kan forlenges med to måneder når kravet er sammensatt; den registrerte får vite det innen den første måneden.', 'Fristen kan lengjast med to månader når kravet er samansett; den registrerte får vite det innan den første månaden.', 'The time may be extended by two months for complex requests; the data subject is told within the first.'),
('gdpr-36', 'gdpr', '36', '2', NULL, 'Forhåndsdrøfting', 'Førehandsdrøfting', 'Prior consultation',
  'Tilsynsmyndigheten gir råd innen 8 uker; fristen kan forlenges med 6 uker.', 'Tilsynsstyresmakta gir råd innan 8 veker; fristen kan lengjast med 6 veker.', 'The supervisory authority advises within 8 weeks, which may be extended by 6.');

-- Places that the first migration cited too broadly or wrongly.
UPDATE provisions SET paragraph = '4' WHERE code = 'aia-46';
UPDATE provisions SET letter = 'b' WHERE code = 'aia-60';
UPDATE provisions SET
  rule_nb = 'Sak reises innen 6 måneder etter vedtaket; en klage avbryter fristen, og en ny på 6 måneder løper fra klagevedtaket.',
  rule_nn = 'Sak må reisast innan 6 månader etter vedtaket; ei klage bryt av fristen, og ein ny på 6 månader går frå klagevedtaket.',
  rule_en = 'A lawsuit is brought within 6 months of the decision; an appeal interrupts it, and 6 new months run from the decision on the appeal.'
WHERE code = 'ekom-16-9';
UPDATE provisions SET
  rule_nb = 'Det er nok at klagen er postlagt i tide. Blir den borte, må den gjentas innen en uke, eller innen den opprinnelige fristen når den er kortere.',
  rule_nn = 'Det er nok at klaga er postlagd i tide. Blir ho borte, må ho takast opp att innan ei veke, eller innan den opphavlege fristen når han er kortare.',
  rule_en = 'Posting in time is enough. If the appeal is lost, it is repeated within one week, or within the original limit where that is shorter.'
WHERE code = 'fvl67-30';
UPDATE provisions SET
  rule_nb = 'En klage som ble borte, sendes på nytt innen en uke, eller innen klagefristen når den er kortere.',
  rule_nn = 'Ei klage som vart borte, må sendast på nytt innan ei veke, eller innan klagefristen når han er kortare.',
  rule_en = 'A lost appeal is sent again within one week, or within the period for appeals where that is shorter.'
WHERE code = 'fvl25-64';
UPDATE provisions SET
  rule_nb = 'Intet svar på 5 arbeidsdager regnes som et avslag som kan påklages, men ikke mens det bes om samtykke etter § 13 tredje ledd.',
  rule_nn = 'Ikkje noko svar på 5 arbeidsdagar blir rekna som eit avslag som det kan klagast på, men ikkje medan det blir bede om samtykke etter § 13 tredje ledd.',
  rule_en = 'No answer within 5 working days counts as a refusal that can be appealed, but not while consent under section 13 third paragraph is asked.'
WHERE code = 'offl-32-2';
UPDATE provisions SET
  rule_nb = 'Planen for prøving besvares innen 30 dager. Taushet er ikke tillatelse i Norge; myndigheten må avgjøre.',
  rule_nn = 'Planen for prøving skal svarast på innan 30 dagar. Togn er ikkje løyve i Noreg; styresmakta må avgjere.',
  rule_en = 'A testing plan is answered within 30 days. Silence is no permission in Norway; the authority must decide.'
WHERE code = 'aia-60';
-- Source protection: section 2 A-7 binds every authority that receives a report; section 18-2 only Arbeidstilsynet.
INSERT INTO provisions (code, regime, section, paragraph, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('aml-2A-7', 'aml', '2 A-7', NULL, 'Vern av den som varsler', 'Vern av den som varslar', 'Protection of the whistleblower',
  'Når et varsel kommer til en offentlig myndighet, skal navnet på den som varslet og det som kan røpe hvem det er, holdes hemmelig, også for sakens parter.', 'Når eit varsel kjem til ei offentleg styresmakt, skal namnet på den som varsla og det som kan røpe kven det er, haldast løynt, også for partane i saka.', 'When a report reaches a public authority, the name of the person who reported and what may reveal who that is are kept secret, also from the parties.');

-- Words that nynorsk does not have, or that say something else there.
UPDATE provisions SET
  title_nn = replace(title_nn, 'vyrkedag', 'yrkedag'),
  rule_nn = replace(replace(replace(rule_nn, 'vyrkedag', 'yrkedag'), 'rettkome', 'rettmessig'), 'og kjem ikkje på når', 'og går ikkje når');

-- The days of the AI Act, as amended: what regulates high-risk systems waits (chapter III, sections 1 to 3), the rest applied
-- from 2 August 2026. Article 86 speaks of systems that are high-risk by Annex III, so that it has nothing to take hold of
-- before that annex applies; that is a reading.
UPDATE provisions SET applies_from = DATE '2026-08-02' WHERE regime = 'aia';
UPDATE provisions SET applies_from = DATE '2027-12-02', applies_from_product = DATE '2028-08-02'
WHERE code IN ('aia-18', 'aia-19', 'aia-26-6');
UPDATE provisions SET applies_from = DATE '2027-12-02' WHERE code = 'aia-86';

-- How a place is cited, in each language.
UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb,
  cited_nn = r.short_nn || c.nb,
  cited_en = r.short_en || c.en
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    CASE r.kind
      WHEN 'OWN_GOALS' THEN ''
      WHEN 'EU_REGULATION' THEN ' artikkel ' || q.section || coalesce(' nr. ' || q.paragraph, '') || coalesce(' bokstav ' || q.letter, '')
      ELSE ' § ' || q.section
        || coalesce(' ' || (ARRAY['første', 'andre', 'tredje', 'fjerde', 'femte', 'sjette'])[q.paragraph::int] || ' ledd', '')
        || coalesce(' bokstav ' || q.letter, '')
    END AS nb,
    CASE r.kind
      WHEN 'OWN_GOALS' THEN ''
      WHEN 'EU_REGULATION' THEN ' Article ' || q.section || coalesce('(' || q.paragraph || ')', '') || coalesce('(' || q.letter || ')', '')
      ELSE ' section ' || q.section
        || coalesce(' ' || (ARRAY['first', 'second', 'third', 'fourth', 'fifth', 'sixth'])[q.paragraph::int] || ' paragraph', '')
        || coalesce(' letter ' || q.letter, '')
    END AS en
) c
WHERE q.code = p.code;
UPDATE provisions SET
  cited_nb = 'sivilombudsloven § 9 første og andre ledd',
  cited_nn = 'sivilombodslova § 9 første og andre ledd',
  cited_en = 'Parliamentary Ombud Act section 9 first and second paragraphs'
WHERE code = 'sivo-9';

-- Which claims of which act are collected by the Collection Authority, and whether they bear interest there: what is not
-- listed in innkrevingsforskriften § 2-6 is not collected by it, such as claims under digitalsikkerhetsloven and ekomloven.
CREATE TABLE claim_collection (
  id        text PRIMARY KEY GENERATED ALWAYS AS (regime || '/' || kind) STORED,
  regime    text NOT NULL REFERENCES regimes,
  kind      text NOT NULL CHECK (kind IN ('FINE', 'COERCIVE_FINE')),
  collected boolean NOT NULL,
  interest  boolean NOT NULL,
  CHECK (collected OR NOT interest)
);
INSERT INTO claim_collection (regime, kind, collected, interest) VALUES
('pol', 'FINE', true, true), ('pol', 'COERCIVE_FINE', true, true),
('aml', 'FINE', true, false), ('aml', 'COERCIVE_FINE', true, false),
('dol', 'COERCIVE_FINE', true, true), ('ldl', 'COERCIVE_FINE', true, false),
('digs', 'FINE', false, false), ('digs', 'COERCIVE_FINE', false, false),
('ekom', 'FINE', false, false), ('ekom', 'COERCIVE_FINE', false, false),
('aia', 'FINE', false, false), ('aia', 'COERCIVE_FINE', false, false);
