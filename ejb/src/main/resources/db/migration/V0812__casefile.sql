-- What came in and what ended is counted by month, for each organ.
CREATE INDEX proceedings_by_receipt ON proceedings (organ, received_at);
CREATE INDEX proceedings_by_end ON proceedings (organ, ended_at) WHERE ended_at IS NOT NULL;
