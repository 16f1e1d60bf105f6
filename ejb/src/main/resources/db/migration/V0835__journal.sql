-- The journal says which organisation a letter goes to (offentleglova § 10; Noark 5 korrespondansepart), as it says of what comes in:
-- those that were written down without it are named by their letters.
UPDATE correspondents c SET organisation_id = l.recipient_organisation_id, anonymous = false
FROM letters l
WHERE l.entry_id = c.entry_id AND l.recipient_organisation_id IS NOT NULL AND c.organisation_id IS NULL;
