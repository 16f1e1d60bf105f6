-- Whether the one who complains reports on their own workplace: their name lies in the compartment of the vault.
ALTER TABLE complaints ADD COLUMN protected_source boolean NOT NULL DEFAULT false;
