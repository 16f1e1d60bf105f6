-- The index of the staff asks twenty times a second whose relation to a case has run out; few relations ever end, and all of
-- them were looked through each time.
CREATE INDEX relations_by_end ON relations (until) WHERE until IS NOT NULL;
