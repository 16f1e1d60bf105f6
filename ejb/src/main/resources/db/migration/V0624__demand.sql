-- The day on which an appeal ended the duty to answer an order to give information (forvaltningsloven § 14).
ALTER TABLE demands ADD COLUMN duty_ended_on date;
