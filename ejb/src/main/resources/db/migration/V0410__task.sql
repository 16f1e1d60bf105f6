-- What is done in a task, in the words of the access table, and on which page. Both stand in the model of the process.
ALTER TABLE tasks ADD COLUMN act text, ADD COLUMN page text;
UPDATE tasks SET
  act = CASE kind WHEN 'sortComplaint' THEN 'COMPLAINT_SORT' WHEN 'answerComplaint' THEN 'COMPLAINT_ANSWER'
             WHEN 'replyInterim' THEN 'COMPLAINT_REPLY_INTERIM' END,
  page = CASE kind WHEN 'sortComplaint' THEN '/tilsyn/klage/{id}/sorter' WHEN 'answerComplaint' THEN '/tilsyn/klage/{id}/svar'
              WHEN 'replyInterim' THEN '/tilsyn/klage/{id}/forelopig-svar' END;
ALTER TABLE tasks ALTER COLUMN act SET NOT NULL, ALTER COLUMN page SET NOT NULL;
