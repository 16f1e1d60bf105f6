-- An order to give information that is ignored can be secured by a coercive fine as other orders under the act can (personopplysningsloven § 29).
UPDATE powers SET penalty_regime = 'pol' WHERE code IN ('GDPR_INFORMATION', 'GDPR_ACCESS');
UPDATE powers SET shortest_hearing = 'notice-shortest' WHERE code IN ('GDPR_INFORMATION', 'GDPR_ACCESS') AND own;
UPDATE powers SET penalty_regime = 'aml' WHERE code = 'AML_INFORMATION';
UPDATE powers SET penalty_regime = 'digs' WHERE code = 'DIGS_INFORMATION';
ALTER TABLE powers ADD CHECK ((kind = 'INFORMATION_ORDER' AND own AND penalty_regime IS NOT NULL) <= (shortest_hearing IS NOT NULL));
