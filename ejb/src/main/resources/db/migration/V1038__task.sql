-- What goes back to the group since its holder does not see the case any more, because it was shielded, has a reason of its own.
ALTER TABLE task_releases DROP CONSTRAINT task_releases_code_check;
ALTER TABLE task_releases ADD CONSTRAINT task_releases_code_check
  CHECK (code IN ('IMPARTIALITY', 'WRONG_PROVISION', 'ABSENCE', 'COMPETENCE', 'WORKLOAD', 'OTHER', 'HOLDER_LOST', 'SHIELDED'));
