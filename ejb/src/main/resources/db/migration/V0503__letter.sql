-- Sentences that are often needed in a letter of a kind: dated, in each written form, offered beside the block in which they may
-- stand. One that is no longer right ends; a better one begins the day after. {reference} is what the proceeding is called.
CREATE TABLE phrases (
  id         text NOT NULL,
  kind       text NOT NULL,
  block      text NOT NULL,
  valid_from date NOT NULL,
  -- The last day.
  valid_to   date,
  text_nb    text NOT NULL,
  text_nn    text NOT NULL,
  text_en    text NOT NULL,
  PRIMARY KEY (id, kind, valid_from),
  CHECK (valid_to >= valid_from)
);

INSERT INTO phrases (id, kind, block, valid_from, text_nb, text_nn, text_en) VALUES
('looked', 'ANSWER', 'answer', '2026-01-01', 'Vi har gått gjennom det du har sendt, referanse {reference}.',
  'Vi har gått gjennom det du sende oss, referanse {reference}.',
  'We have gone through what you sent us, reference {reference}.'),
('rights', 'ANSWER', 'answer', '2026-01-01', 'Du kan be virksomheten forklare avgjørelsen, og spørre om en algoritme var med på den. Er du part i et enkeltvedtak, skal begrunnelsen som hovedregel følge med vedtaket. Mangler den, kan du be om den innen klagefristen (forvaltningsloven § 24). Oppgi {reference} når du skriver til oss igjen.',
  'Du kan be verksemda forklare avgjerda, og spørje om ein algoritme var med på henne. Er du part i eit enkeltvedtak, skal grunngivinga som hovudregel følgje med vedtaket. Manglar ho, kan du be om henne innan klagefristen (forvaltningslova § 24). Oppgi {reference} når du skriv til oss att.',
  'You can ask the organisation to explain the decision, and whether an algorithm took part in it. If you are a party to an individual decision, the reasons are as a rule to come with it. If they are missing, you can ask for them within the appeal period (Public Administration Act section 24). Please quote {reference} if you write to us again.'),
('elsewhere', 'ANSWER', 'answer', '2026-01-01', 'Vi kan ikke behandle dette selv. I {reference} har vi skrevet ned hvem som kan hjelpe deg, og hvordan du når dem.',
  'Vi kan ikkje behandle dette sjølve. I {reference} har vi skrive ned kven som kan hjelpe deg, og korleis du når dei.',
  'We cannot deal with this ourselves. In {reference} we have written down who can help you and how to reach them.'),
('appeal', 'ANSWER', 'answer', '2026-01-01', 'Er du uenig i svaret på {reference}, kan du skrive til oss på nytt, eller ringe og snakke med et menneske. Der svaret er et vedtak, kan du klage på det innen tre uker etter at du fikk det (forvaltningsloven §§ 28 og 29). Send klagen til oss. Vi hjelper deg med den hvis du vil.',
  'Er du usamd i svaret på {reference}, kan du skrive til oss på nytt, eller ringje og snakke med eit menneske. Der svaret er eit vedtak, kan du klage på det innan tre veker etter at du fekk det (forvaltningslova §§ 28 og 29). Send klaga til oss. Vi hjelper deg med henne om du vil.',
  'If you disagree with the answer to {reference}, you can write to us again, or call and talk to a person. Where the answer is a decision, you can appeal against it within three weeks of receiving it (Public Administration Act sections 28 and 29). Send the appeal to us. We help you with it if you wish.');
