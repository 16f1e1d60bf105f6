-- A letter that a step has said in full is sent in the transaction of the step and printed right afterwards: for these seconds it
-- lies in the archive by its source alone.
ALTER TABLE letters DROP CONSTRAINT letters_check4;
ALTER TABLE letters ADD CONSTRAINT letters_sent_are_archived CHECK ((state = 'SENT') = (document_id IS NOT NULL));
ALTER TABLE letters ADD CONSTRAINT letters_printed_are_sent CHECK ((pdf_hash IS NOT NULL) <= (state = 'SENT'));
CREATE INDEX letters_unprinted ON letters (sent_at) WHERE state = 'SENT' AND pdf_hash IS NULL;
