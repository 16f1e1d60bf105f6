-- Which of the authority's own deadlines were missed is counted by the month of their last day.
CREATE INDEX deadlines_of_authority_by_day ON deadlines (due_date) WHERE nature IN ('AUTHORITY_DUTY', 'SERVICE_GOAL');
