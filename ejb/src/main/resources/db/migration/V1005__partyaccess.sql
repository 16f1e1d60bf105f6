-- A sequence is called by the word of its feature, as all others are.
ALTER SEQUENCE access_request_references RENAME TO partyaccess_references;
