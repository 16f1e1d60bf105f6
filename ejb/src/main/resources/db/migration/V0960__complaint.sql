-- A complaint is found by its code alone, too.
CREATE INDEX complaints_by_code ON complaints (code_hash);
