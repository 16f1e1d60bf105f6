-- That something is not dealt with is a decision, which the letter about it rests on.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en, cited_nb, cited_nn, cited_en) VALUES
('fvl67-2-3', 'fvl67', '2', '3', NULL, 'Avvisning', 'Avvising', 'Dismissal',
  'En avgjørelse om å avvise en sak regnes som enkeltvedtak.', 'Ei avgjerd om å avvise ei sak blir rekna som enkeltvedtak.', 'A ruling not to deal with a case counts as an individual decision.',
  'forvaltningsloven § 2 tredje ledd', 'forvaltningslova § 2 tredje ledd', 'Public Administration Act 1967 section 2 third paragraph');
