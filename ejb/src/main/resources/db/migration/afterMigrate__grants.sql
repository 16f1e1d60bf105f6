-- The application reads and writes rows; it neither makes tables nor rewrites what is append-only.
GRANT USAGE ON SCHEMA public TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${application};
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${application};
REVOKE ALL ON flyway_schema_history FROM ${application};
-- That demo accounts were made here is never forgotten.
REVOKE UPDATE, DELETE, TRUNCATE ON demo_data FROM ${application};
-- Law is release data: read, never written by the application. History is appended to, never rewritten.
REVOKE INSERT, UPDATE, DELETE ON regimes, provisions, deadline_rules, claim_collection FROM ${application};
REVOKE UPDATE, DELETE ON deadline_changes FROM ${application};
-- audit
REVOKE UPDATE, DELETE, TRUNCATE ON audit_events FROM ${application};
-- algorithm: a version is decided on, never rewritten or taken away
REVOKE DELETE, TRUNCATE ON algorithm_versions FROM ${application};
-- document: bytes that were stored are never rewritten
REVOKE UPDATE, TRUNCATE ON blobs, blob_chunks FROM ${application};
