-- Who the authority is: one row per period. A letter of March shows the name of March, also when it is printed in May.
CREATE TABLE authority_settings (
  valid_from          date PRIMARY KEY,
  name_nb             text NOT NULL,
  name_nn             text NOT NULL,
  name_se             text NOT NULL,
  name_en             text NOT NULL,
  organisation_number text NOT NULL CHECK (organisation_number ~ '^[0-9]{9}$'),
  phone               text NOT NULL,
  email               text NOT NULL,
  postal_address      text NOT NULL,
  visiting_address    text NOT NULL,
  opening_hours_nb    text NOT NULL,
  opening_hours_nn    text NOT NULL,
  opening_hours_en    text NOT NULL,
  source_url          text
);

-- The organs that decide: what the first instance decides can be brought before the appeal body.
CREATE TABLE organ_names (
  organ      text NOT NULL CHECK (organ IN ('FIRST_INSTANCE', 'APPEAL_BODY')),
  valid_from date NOT NULL,
  name_nb    text NOT NULL,
  name_nn    text NOT NULL,
  name_se    text NOT NULL,
  name_en    text NOT NULL,
  PRIMARY KEY (organ, valid_from)
);

-- Invented throughout: the number is synthetic, the telephone number is assigned to nobody, the e-mail domain is reserved.
INSERT INTO authority_settings VALUES (
  '2026-01-01',
  'Algoritmetilsynet', 'Algoritmetilsynet', 'Algoritmabearráigeahčču', 'The Algorithm Supervisory Authority',
  '310023450', '20 00 00 00', 'post@algoritmetilsyn.example',
  E'Postboks 100 Eksempel\n0101 Oslo', E'Eksempelgata 1\n0101 Oslo',
  'mandag til fredag kl. 9–15', 'måndag til fredag kl. 9–15', 'Monday to Friday, 9 am to 3 pm',
  NULL);
INSERT INTO organ_names VALUES
  ('FIRST_INSTANCE', '2026-01-01',
   'Algoritmetilsynet', 'Algoritmetilsynet', 'Algoritmabearráigeahčču', 'The Algorithm Supervisory Authority'),
  ('APPEAL_BODY', '2026-01-01',
   'Klagenemnda for algoritmesaker', 'Klagenemnda for algoritmesaker', 'Algoritmaáššiid váidinlávdegoddi',
   'The Appeals Board for Algorithm Cases');
