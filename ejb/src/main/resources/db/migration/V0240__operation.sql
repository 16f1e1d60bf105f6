-- Each node checks its own search index, so what one has found says nothing of another. Which node found what lies here
-- is not known; the next check does.
DELETE FROM last_check;
ALTER TABLE last_check DROP COLUMN id;
ALTER TABLE last_check ADD COLUMN node text PRIMARY KEY;
