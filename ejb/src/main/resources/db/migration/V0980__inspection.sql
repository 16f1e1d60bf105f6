-- Whether the right to silence was told on a visit (forvaltningsloven § 48); null where no fine was contemplated on that day.
ALTER TABLE visits ADD COLUMN silence_told boolean, ADD CHECK (silence_told IS NOT FALSE OR deviation IS NOT NULL);
