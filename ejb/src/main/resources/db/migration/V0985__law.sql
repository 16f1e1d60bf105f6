-- Places of the act of 2025 that letters cite once it is in force, and that had no row: what succeeds forvaltningsloven § 2 third paragraph,
-- § 11, § 17 first paragraph, § 27 and § 51 fifth paragraph. The wording of § 74 was not kept.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) VALUES
('fvl25-7-1-d', 'fvl25', '7', '1', 'd', 'Avvisning', 'Avvising', 'Dismissal',
  'En avgjørelse om å avvise en sak om enkeltvedtak regnes som enkeltvedtak.', 'Ei avgjerd om å avvise ei sak om enkeltvedtak blir rekna som enkeltvedtak.', 'A ruling not to deal with a case on an individual decision counts as one itself.'),
('fvl25-14', 'fvl25', '14', NULL, NULL, 'Veiledning', 'Rettleiing', 'Guidance',
  'Tilsynet veileder på sitt saksområde, så parter og andre kan ivareta interessene sine.', 'Tilsynet rettleier på saksområdet sitt, så partar og andre kan ta vare på interessene sine.', 'The authority gives guidance on what it deals with, so that parties and others can look after their interests.'),
('fvl25-44-1', 'fvl25', '44', '1', NULL, 'Utredning', 'Utgreiing', 'Investigation',
  'Saken skal være forsvarlig utredet før vedtak treffes; hvor grundig, avhenger av hva saken gjelder og hva vedtaket betyr for partene.', 'Saka skal vere forsvarleg greidd ut før det blir gjort vedtak; kor grundig, kjem an på kva saka gjeld og kva vedtaket har å seie for partane.', 'A case is properly investigated before a decision; how thoroughly depends on what it is about and what the decision means to the parties.'),
('fvl25-58-1', 'fvl25', '58', '1', NULL, 'Melding om vedtaket', 'Melding om vedtaket', 'Notification of the decision',
  'Parten skal ha melding om vedtaket så snart som mulig.', 'Parten skal ha melding om vedtaket så snart som mogleg.', 'A party is notified of the decision as soon as possible.'),
('fvl25-77-5', 'fvl25', '77', '5', NULL, 'Klage på påløpt mulkt', 'Klage på mulkt som har gått', 'Appeal on what has accrued',
  'Om betingelsene for mulkten har inntrådt, og omfanget av den, kan påklages særskilt.', 'Om vilkåra for mulkta er til stades, og omfanget av henne, kan det klagast på særskilt.', 'Whether the penalty has begun to run, and how much of it, can be appealed by itself.');

UPDATE provisions p SET
  cited_nb = r.short_nb || c.nb || coalesce(' bokstav ' || q.letter, ''),
  cited_nn = r.short_nn || c.nb || coalesce(' bokstav ' || q.letter, ''),
  cited_en = r.short_en || c.en || coalesce(' letter ' || q.letter, '')
FROM provisions q
JOIN regimes r ON r.code = q.regime
CROSS JOIN LATERAL (
  SELECT
    ' § ' || q.section || coalesce(' ' || (ARRAY['første', 'andre', 'tredje', 'fjerde', 'femte'])[q.paragraph::int] || ' ledd', '') AS nb,
    ' section ' || q.section || coalesce(' ' || (ARRAY['first', 'second', 'third', 'fourth', 'fifth'])[q.paragraph::int] || ' paragraph', '') AS en
) c
WHERE q.code = p.code AND p.cited_nb = '';

INSERT INTO provision_wordings (provision, sha256, read_on) VALUES
('fvl25-7-1-d', 'e54c08d1d3329814d6455d0bc21f46afe0eb560e0238884a02fe88dfff2696ad', '2025-11-07'),
('fvl25-14', '53d4c47e0690e724f8675b1a838c607933acde126f55ea6fb8334965c478f0a5', '2025-11-07'),
('fvl25-44-1', 'ab7a627db0cde6c34c9d4b4a4c13f0cd527f5ce0941fd00030e3f95db60f810f', '2025-11-07'),
('fvl25-58-1', 'cf15b9dee820b0165e380cb470d932a6e06f89fa28ada09bc710eab7b0fb1c02', '2025-11-07'),
('fvl25-74-3', 'b52f8b5024c50ef8e401209dcc5649797a9b5acd19a573f3a7c0db114fdac1ff', '2025-11-07'),
('fvl25-77-5', 'c59123da5cc71bec29d3a5bc8ed8d9f4261990b6abcdbc293f334b6a926f6ec3', '2025-11-07');
