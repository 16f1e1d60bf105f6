-- Where money that the authority claims is paid to; without it, nothing can be claimed by letter.
ALTER TABLE authority_settings ADD COLUMN payment_account text CHECK (payment_account ~ '^[0-9]{11}$');
UPDATE authority_settings SET payment_account = '12345678903' WHERE organisation_number = '317042604';
