-- What a receipt rested on and why, line by line: so that it can be told which of them is another when it is computed anew. Receipts of
-- earlier days keep their hash alone.
ALTER TABLE penalty_accruals ADD COLUMN rules text, ADD COLUMN lines text;
