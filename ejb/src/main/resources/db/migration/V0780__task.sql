-- Two tasks of one kind in a proceeding are told apart by what they are about, such as which letter.
ALTER TABLE tasks ADD COLUMN subject_text text;

UPDATE tasks t SET subject_text = 'letter.letterKind.' || l.kind FROM letters l WHERE l.id = t.subject_id;
UPDATE tasks t SET subject_text = 'letter.letterKind.' || l.kind
FROM dispatches d JOIN letters l ON l.id = d.letter_id WHERE d.id = t.subject_id;
