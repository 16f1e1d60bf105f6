-- The authority had the synthetic number of a fictional municipality that it supervises: its uses were counted as theirs.
UPDATE authority_settings SET organisation_number = '317042604' WHERE organisation_number = '310023450';
