-- The pages of steps lie at one address, whatever the kind of proceeding.
UPDATE tasks SET page = replace(page, '/tilsyn/klage/', '/tilsyn/delsak/');
