-- When the post brought a copy of a letter back; of those that came back before, nobody has kept it.
ALTER TABLE dispatches ADD COLUMN returned_on date;
