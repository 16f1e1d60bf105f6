-- Our own goal for reading what a party has sent of its own accord.
INSERT INTO deadline_rules (id, code, regime, nature, amount, unit, start_kind, computing, whose, follows, extendable, provision) VALUES
('service/read-incoming-goal', 'read-incoming-goal', 'service', 'SERVICE_GOAL', 3, 'WORKING_DAY', 'RECEIVED', 'WORKING_DAYS', 'AUTHORITY', 'remind', false, 'service-1');
