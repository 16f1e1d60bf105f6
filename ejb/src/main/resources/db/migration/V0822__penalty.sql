-- Whether an appeal has led to it, and the letter that told the body of what the authority has given up by itself (forvaltningsloven §§ 35, 36).
ALTER TABLE penalty_waivers
  ADD COLUMN after_appeal boolean NOT NULL DEFAULT false,
  ADD COLUMN letter_id uuid REFERENCES letters;
UPDATE penalty_waivers SET after_appeal = true WHERE reason ~ '^A-[0-9]{4}-[0-9]+$';
