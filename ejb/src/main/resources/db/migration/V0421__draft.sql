-- Half-filled forms of everybody: of the public, of case officers, of registrars.
ALTER TABLE complaint_drafts RENAME TO drafts;
ALTER INDEX complaint_drafts_by_expiry RENAME TO drafts_by_expiry;
