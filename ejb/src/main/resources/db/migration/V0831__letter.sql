-- When a letter by post counts as having arrived, where nothing else is known: no provision says it, so it is a rule of our own that leaves
-- the post its time.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/post-arrival', 'post-arrival', 'service', 'SERVICE_GOAL', 7, 'DAY', 'POSTED', 'COURTS', 'AUTHORITY', 'remind', false, 'service-1');
