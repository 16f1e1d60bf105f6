-- Whether a machine or a person decides, and who has the last word, as far as is known when the demand is written.
ALTER TABLE demands
  ADD COLUMN automation text CHECK (automation IN ('SUPPORT', 'PARTIAL', 'FULL')),
  ADD COLUMN last_word  text;
