-- User names are kept in small letters: a telephone begins every field with a capital.
UPDATE accounts SET user_name = lower(user_name) WHERE user_name <> lower(user_name);
