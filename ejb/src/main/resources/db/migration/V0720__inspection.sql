-- Which files were taken along from a visit. They are a part of its record: once it is signed they stand, each by its hash.
CREATE TABLE visit_files (
  visit_id    uuid NOT NULL REFERENCES visits,
  place       integer NOT NULL,
  document_id uuid NOT NULL REFERENCES documents,
  sha256      text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  PRIMARY KEY (visit_id, place)
);
CREATE INDEX visit_files_of_document ON visit_files (document_id);
CREATE TRIGGER visit_files_stand BEFORE UPDATE OR DELETE ON visit_files FOR EACH ROW EXECUTE FUNCTION visit_parts_stand();
