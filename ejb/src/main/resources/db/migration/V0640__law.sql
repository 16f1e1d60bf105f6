-- Where in the Freedom of Information Act it stands what others are not shown, and when they are shown nothing yet.
INSERT INTO provisions (code, regime, section, paragraph, letter, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en, cited_nb, cited_nn, cited_en) VALUES
('offl-5-3', 'offl', '5', '3', NULL, 'Utsatt innsyn', 'Utsett innsyn', 'Deferred access',
  'Et organ kan vente med å gi innsyn til dokumentet har kommet frem til den det gjelder.', 'Eit organ kan vente med å gi innsyn til dokumentet har komme fram til den det gjeld.', 'A body may wait to give access until the document has reached the one it concerns.',
  'offentleglova § 5 tredje ledd', 'offentleglova § 5 tredje ledd', 'Freedom of Information Act section 5 third paragraph'),
('offl-12', 'offl', '12', NULL, NULL, 'Resten av dokumentet', 'Resten av dokumentet', 'The rest of the document',
  'Når deler av et dokument unntas, gis det innsyn i resten.', 'Når delar av eit dokument er unnatekne, skal det givast innsyn i resten.', 'Where parts of a document are exempt, access is given to the rest.',
  'offentleglova § 12', 'offentleglova § 12', 'Freedom of Information Act section 12'),
('offl-24-1', 'offl', '24', '1', NULL, 'Kontrolltiltak', 'Kontrolltiltak', 'Control measures',
  'Det som vil motvirke kontroll eller sanksjoner, kan unntas fra innsyn.', 'Det som vil motverke kontroll eller sanksjonar, kan haldast utanfor innsyn.', 'What would counteract a control or a sanction may be exempt.',
  'offentleglova § 24 første ledd', 'offentleglova § 24 første ledd', 'Freedom of Information Act section 24 first paragraph'),
('offl-24-3', 'offl', '24', '3', NULL, 'Fare for noen', 'Fare for nokon', 'Danger to somebody',
  'Det som kan utsette noen for fare eller lette lovbrudd, kan unntas fra innsyn.', 'Det som kan utsetje nokon for fare eller lette lovbrot, kan haldast utanfor innsyn.', 'What may endanger somebody or make offences easier may be exempt.',
  'offentleglova § 24 tredje ledd', 'offentleglova § 24 tredje ledd', 'Freedom of Information Act section 24 third paragraph'),
('offl-26-5', 'offl', '26', '5', NULL, 'Fødselsnummer', 'Fødselsnummer', 'National identity numbers',
  'Fødselsnummer kan unntas fra innsyn.', 'Fødselsnummer kan haldast utanfor innsyn.', 'National identity numbers may be exempt.',
  'offentleglova § 26 femte ledd', 'offentleglova § 26 femte ledd', 'Freedom of Information Act section 26 fifth paragraph');
