-- A body says and asks on its own pages what the staff used to enter for it.
ALTER TABLE decision_statements DROP CONSTRAINT decision_statements_channel_check;
ALTER TABLE decision_statements ADD CONSTRAINT decision_statements_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
ALTER TABLE decision_time_requests DROP CONSTRAINT decision_time_requests_channel_check;
ALTER TABLE decision_time_requests ADD CONSTRAINT decision_time_requests_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
ALTER TABLE order_answers DROP CONSTRAINT order_answers_channel_check;
ALTER TABLE order_answers ADD CONSTRAINT order_answers_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
ALTER TABLE order_time_requests DROP CONSTRAINT order_time_requests_channel_check;
ALTER TABLE order_time_requests ADD CONSTRAINT order_time_requests_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
ALTER TABLE report_comments DROP CONSTRAINT report_comments_channel_check;
ALTER TABLE report_comments ADD CONSTRAINT report_comments_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
ALTER TABLE ban_statements DROP CONSTRAINT ban_statements_channel_check;
ALTER TABLE ban_statements ADD CONSTRAINT ban_statements_channel_check
  CHECK (channel IN ('PHONE', 'LETTER', 'VISIT', 'OWN_PAGES'));
