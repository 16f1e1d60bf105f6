-- What the complainant has sent: of all the files of the proceeding, these are what they see of it.
CREATE TABLE complaint_attachments (
  complaint_id uuid NOT NULL REFERENCES complaints DEFERRABLE INITIALLY DEFERRED,
  document_id  uuid NOT NULL REFERENCES documents,
  PRIMARY KEY (complaint_id, document_id)
);
INSERT INTO complaint_attachments (complaint_id, document_id)
SELECT c.id, d.id FROM complaints c JOIN documents d ON d.proceeding_id = c.id WHERE d.kind = 'ATTACHMENT';
