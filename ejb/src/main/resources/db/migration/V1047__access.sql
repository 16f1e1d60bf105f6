-- Lists ask of one row after another whether the reader has to do with its case: all that is asked stands in the index.
DROP INDEX relations_of_case;
CREATE INDEX relations_of_case ON relations (casefile_id, subject_id) INCLUDE (organ, until);
