-- What the role of the application may do: one line a table. Whatever has no line here, it may not touch; a test asks that
-- each table has one. SELECT reads, INSERT adds, UPDATE changes, DELETE removes; nobody is given TRUNCATE, and nothing
-- but what stands here. UPDATE is also what SELECT … FOR UPDATE needs.
--
-- Run as the owner after each migration, in one transaction: a running application never sees less than it needs.

-- The migration command was told whether demo data is wanted. That is never forgotten.
INSERT INTO demo_data SELECT true WHERE '${demo}' = 'true' ON CONFLICT DO NOTHING;

REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${application}, PUBLIC;
REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${application}, PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM ${application}, PUBLIC;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO ${application};

-- platform. Which migrations there are is read to know whether this is the database of this server.
GRANT SELECT                         ON flyway_schema_history     TO ${application};
GRANT SELECT                         ON demo_data                 TO ${application};
GRANT SELECT                         ON clock_offset              TO ${application};
GRANT SELECT, INSERT, UPDATE         ON number_series             TO ${application};

-- authority, law, deadline. Who we are and law are release data; the history of a deadline is added to.
GRANT SELECT                         ON authority_settings        TO ${application};
GRANT SELECT                         ON organ_names               TO ${application};
GRANT SELECT                         ON regimes                   TO ${application};
GRANT SELECT                         ON provisions                TO ${application};
GRANT SELECT                         ON provision_wordings        TO ${application};
GRANT SELECT                         ON powers                    TO ${application};
GRANT SELECT                         ON appeal_effects            TO ${application};
GRANT SELECT                         ON deadline_rules            TO ${application};
GRANT SELECT                         ON claim_collection          TO ${application};
GRANT SELECT                         ON supervisions              TO ${application};
GRANT SELECT                         ON penalty_forms             TO ${application};
GRANT SELECT                         ON penalty_provisions        TO ${application};
GRANT SELECT                         ON fine_ceilings             TO ${application};
GRANT SELECT                         ON fine_factors              TO ${application};
GRANT SELECT                         ON competences               TO ${application};
GRANT SELECT                         ON basic_amounts             TO ${application};
GRANT SELECT                         ON euro_rates                TO ${application};
GRANT SELECT                         ON appeal_rights             TO ${application};
GRANT SELECT                         ON provision_versions        TO ${application};
-- lawbook. Changes of law are proposed and decided on; rows of law come from approving, by a trigger of the owner's.
GRANT SELECT, INSERT                 ON law_imports               TO ${application};
GRANT SELECT, INSERT                 ON law_import_decisions      TO ${application};
GRANT SELECT, INSERT, UPDATE         ON deadlines                 TO ${application};
GRANT SELECT, INSERT                 ON deadline_changes          TO ${application};

-- access. Relations and shields are ended, not taken away; a declaration stands, and so does who has written what.
GRANT SELECT, INSERT, UPDATE         ON relations                 TO ${application};
GRANT SELECT, INSERT, UPDATE         ON shields                   TO ${application};
GRANT SELECT                         ON shield_grounds            TO ${application};
GRANT SELECT, INSERT                 ON impartialities            TO ${application};
GRANT SELECT, INSERT                 ON names_read                TO ${application};
GRANT SELECT                         ON disqualifications         TO ${application};
GRANT SELECT                         ON first_instance_participants TO ${application};
GRANT SELECT, INSERT, UPDATE         ON disclosures               TO ${application};
GRANT SELECT                         ON superiors                 TO ${application};
GRANT SELECT, INSERT                 ON authorships               TO ${application};

-- identity. Accounts, roles and groups are the owner's to give; names lie in the vault, behind functions.
GRANT SELECT                         ON accounts                  TO ${application};
GRANT SELECT                         ON account_roles             TO ${application};
GRANT SELECT                         ON staff_groups              TO ${application};
GRANT SELECT                         ON staff_group_members       TO ${application};
GRANT SELECT, INSERT                 ON identities                TO ${application};
GRANT UPDATE (by_post)               ON identities                TO ${application};
GRANT SELECT, INSERT                 ON organisations             TO ${application};
GRANT SELECT, INSERT, UPDATE         ON representations           TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON attempts                  TO ${application};

-- document. Bytes are never rewritten; triggers keep what lies in a case.
GRANT SELECT, INSERT, UPDATE, DELETE ON documents                 TO ${application};
GRANT SELECT, INSERT                 ON received_files            TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON partial_files             TO ${application};
GRANT SELECT, INSERT                 ON partial_file_pieces       TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON document_variants         TO ${application};
GRANT SELECT, INSERT, DELETE         ON blobs                     TO ${application};
GRANT SELECT, INSERT                 ON blob_chunks               TO ${application};

-- audit. Added to by audit_append only.
GRANT SELECT                         ON audit_events              TO ${application};

-- outbox. A notice stays when it is sent; changes that all have read go.
GRANT SELECT, INSERT, UPDATE         ON outbox                    TO ${application};
GRANT SELECT, INSERT, DELETE         ON changes                   TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON change_cursors            TO ${application};

-- presence. Who looks at something now; no history.
GRANT SELECT, INSERT, UPDATE, DELETE ON presences                 TO ${application};

-- task, casefile, journal. Moves that were made stand.
GRANT SELECT, INSERT, UPDATE         ON tasks                     TO ${application};
GRANT SELECT, INSERT                 ON task_releases             TO ${application};
GRANT SELECT, INSERT                 ON task_moves                TO ${application};
GRANT SELECT, INSERT, UPDATE         ON task_holds                TO ${application};
GRANT SELECT, INSERT, UPDATE         ON substitutions             TO ${application};
GRANT SELECT, INSERT, UPDATE (ended_by, ended_at) ON load_discussions TO ${application};
GRANT SELECT, INSERT, UPDATE         ON desk_settings             TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_views               TO ${application};
GRANT SELECT, INSERT, UPDATE         ON task_bulks                TO ${application};
GRANT SELECT, INSERT, UPDATE         ON task_bulk_items           TO ${application};
GRANT SELECT, INSERT, UPDATE         ON casefiles                 TO ${application};
GRANT SELECT, INSERT, UPDATE         ON proceedings               TO ${application};
GRANT SELECT, INSERT                 ON proceeding_moves          TO ${application};
GRANT SELECT, INSERT                 ON proceeding_algorithms     TO ${application};
GRANT SELECT, INSERT                 ON links                     TO ${application};
GRANT SELECT                         ON case_papers               TO ${application};
GRANT SELECT, INSERT, UPDATE         ON case_links                TO ${application};
GRANT SELECT, INSERT                 ON case_reopenings           TO ${application};
GRANT SELECT, INSERT                 ON notes                     TO ${application};
GRANT SELECT, INSERT                 ON calls                     TO ${application};
GRANT SELECT, INSERT, UPDATE         ON parties                   TO ${application};
GRANT SELECT, INSERT                 ON contemplated_fines        TO ${application};
GRANT SELECT, INSERT                 ON casefile_links            TO ${application};
GRANT SELECT, INSERT, UPDATE         ON journal_entries           TO ${application};
GRANT SELECT, INSERT                 ON correspondents            TO ${application};
GRANT SELECT, INSERT                 ON journal_documents         TO ${application};

-- complaint. Letters that were sent stand.
GRANT SELECT, INSERT, UPDATE         ON complaints                TO ${application};
GRANT SELECT, INSERT                 ON complaint_letters         TO ${application};
GRANT SELECT, INSERT                 ON complaint_attachments     TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys          TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON drafts                    TO ${application};
GRANT USAGE                          ON complaint_references      TO ${application};

-- letter. What was submitted stands, and so does who may sign.
GRANT SELECT, INSERT, UPDATE         ON letters                   TO ${application};
GRANT SELECT, INSERT, UPDATE         ON letter_rounds             TO ${application};
GRANT SELECT, INSERT, UPDATE         ON dispatches                TO ${application};
GRANT SELECT                         ON delegations               TO ${application};
GRANT SELECT, INSERT, UPDATE         ON phrase_versions           TO ${application};
GRANT SELECT, INSERT                 ON redactions                TO ${application};
GRANT SELECT, INSERT                 ON redacted_passages         TO ${application};
GRANT SELECT, INSERT                 ON file_redactions           TO ${application};
GRANT SELECT, INSERT                 ON file_passages             TO ${application};
-- demand. A draft is replaced as long as a trigger lets it; what was sent, answered, assessed and remarked stands.
GRANT SELECT, INSERT, UPDATE         ON demands                   TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON demand_points             TO ${application};
GRANT SELECT, INSERT                 ON demand_answers            TO ${application};
GRANT SELECT, INSERT                 ON demand_assessments        TO ${application};
GRANT SELECT, INSERT, UPDATE         ON demand_time_requests      TO ${application};
GRANT SELECT, INSERT                 ON demand_remarks            TO ${application};
GRANT SELECT, INSERT                 ON demand_answer_files       TO ${application};
GRANT USAGE                          ON demand_references         TO ${application};

-- document. Custody is only added to.
GRANT SELECT, INSERT                 ON custody                   TO ${application};

-- inspection, finding. A plan and a record of a visit are written anew as long as a trigger lets them; what was signed, answered,
-- told and commented stands.
GRANT SELECT, INSERT, UPDATE         ON inspections               TO ${application};
GRANT SELECT, INSERT, DELETE         ON inspection_uses           TO ${application};
GRANT SELECT, INSERT, DELETE         ON inspection_members        TO ${application};
GRANT SELECT, INSERT                 ON inspection_remarks        TO ${application};
GRANT SELECT, INSERT                 ON requirement_answers       TO ${application};
GRANT SELECT, INSERT                 ON report_comments           TO ${application};
GRANT SELECT, INSERT, UPDATE         ON visits                    TO ${application};
GRANT SELECT, INSERT, DELETE, UPDATE ON visit_people              TO ${application};
GRANT SELECT, INSERT, DELETE, UPDATE ON visit_statements          TO ${application};
GRANT SELECT, INSERT, DELETE, UPDATE ON visit_files               TO ${application};
GRANT SELECT, INSERT                 ON annulled_examinations     TO ${application};
GRANT USAGE                          ON inspection_references     TO ${application};
GRANT SELECT, INSERT, UPDATE         ON findings                  TO ${application};
GRANT SELECT, INSERT, DELETE         ON finding_evidence          TO ${application};
GRANT SELECT, INSERT                 ON finding_comments          TO ${application};
-- statement. What was said stands.
GRANT SELECT, INSERT                 ON statements                TO ${application};
GRANT SELECT, INSERT                 ON employee_news             TO ${application};
GRANT SELECT, INSERT                 ON statement_files           TO ${application};
-- decision. A draft is replaced as long as triggers let it; what the party was told, has said and was answered stands.
GRANT SELECT, INSERT, UPDATE         ON decisions                 TO ${application};
GRANT SELECT, INSERT, DELETE         ON decision_grounds          TO ${application};
GRANT SELECT, INSERT, DELETE         ON decision_points           TO ${application};
GRANT SELECT, INSERT, UPDATE         ON decision_statements       TO ${application};
GRANT SELECT, INSERT, UPDATE         ON decision_time_requests    TO ${application};
GRANT SELECT, INSERT                 ON decision_corrections      TO ${application};
GRANT SELECT, INSERT, UPDATE         ON decision_reversals        TO ${application};
GRANT USAGE                          ON decision_references       TO ${application};

-- order. What was answered and found stands.
GRANT SELECT, INSERT, UPDATE         ON orders                    TO ${application};
GRANT SELECT, INSERT, UPDATE         ON order_points              TO ${application};
GRANT SELECT, INSERT                 ON order_reversals           TO ${application};
GRANT SELECT, INSERT                 ON order_answers             TO ${application};
GRANT SELECT, INSERT                 ON order_checks              TO ${application};
GRANT SELECT, INSERT, UPDATE         ON order_time_requests       TO ${application};
GRANT USAGE                          ON order_references          TO ${application};

-- casefile. What a change has moved stands.
GRANT SELECT, INSERT                 ON consequences              TO ${application};

-- penalty. Facts are added and stand; what it came to by them is added to.
GRANT SELECT, INSERT, UPDATE         ON penalties                 TO ${application};
GRANT SELECT, INSERT, UPDATE         ON penalty_points            TO ${application};
GRANT SELECT, INSERT, UPDATE (until_on, end_reason, ended_by, ended_at) ON penalty_pauses TO ${application};
GRANT SELECT, INSERT                 ON penalty_waivers           TO ${application};
GRANT SELECT, INSERT                 ON penalty_accruals          TO ${application};
GRANT SELECT, INSERT                 ON penalty_claims            TO ${application};
GRANT SELECT, INSERT                 ON penalty_payments          TO ${application};
GRANT SELECT, INSERT                 ON penalty_repayments        TO ${application};
GRANT USAGE                          ON penalty_references        TO ${application};
GRANT SELECT, INSERT                 ON penalty_claim_reductions  TO ${application};
GRANT SELECT, INSERT                 ON penalty_collections       TO ${application};
GRANT SELECT, INSERT                 ON penalty_write_offs        TO ${application};

GRANT SELECT, INSERT                 ON decision_appeal_results   TO ${application};

-- appeal. What was assessed stands; who decides appeals is law.
GRANT SELECT                         ON appeal_bodies             TO ${application};
GRANT SELECT, INSERT, UPDATE         ON appeals                   TO ${application};
GRANT SELECT, INSERT, DELETE         ON appeal_points             TO ${application};
GRANT SELECT, INSERT                 ON appeal_assessments        TO ${application};
GRANT SELECT, INSERT, UPDATE         ON appeal_suspensions        TO ${application};
GRANT SELECT, INSERT, UPDATE         ON appeal_parties            TO ${application};
GRANT SELECT, INSERT                 ON appeal_statements         TO ${application};
GRANT SELECT, INSERT                 ON appeal_shipments          TO ${application};
GRANT SELECT, INSERT                 ON appeal_papers             TO ${application};
GRANT USAGE                          ON appeal_references         TO ${application};

-- publication. What was written of a letter stands; whether it is shown changes.
GRANT SELECT, INSERT, UPDATE         ON publications              TO ${application};
GRANT SELECT, INSERT, UPDATE         ON publication_versions      TO ${application};
GRANT SELECT, INSERT                 ON publication_algorithms    TO ${application};
GRANT SELECT, INSERT, UPDATE         ON publication_standings     TO ${application};

-- fine. What was assessed, weighed and counted is added to; a question about coordination gets its answer.
GRANT SELECT, INSERT, UPDATE         ON fine_drafts               TO ${application};
GRANT SELECT, INSERT                 ON fine_breaches             TO ${application};
GRANT SELECT, INSERT                 ON fine_weights              TO ${application};
GRANT SELECT, INSERT, UPDATE         ON fine_coordinations        TO ${application};
GRANT SELECT, INSERT                 ON fine_counts               TO ${application};
GRANT SELECT, INSERT, UPDATE         ON fines                     TO ${application};
GRANT SELECT, INSERT                 ON fine_changes              TO ${application};
GRANT SELECT, INSERT                 ON fine_payments             TO ${application};
GRANT SELECT, INSERT                 ON fine_repayments           TO ${application};
GRANT USAGE                          ON fine_references           TO ${application};
-- ban. What is to be forbidden and how it was reviewed is drafted anew until it is sent.
GRANT SELECT, INSERT, UPDATE         ON ban_drafts                TO ${application};
GRANT SELECT, INSERT, UPDATE         ON bans                      TO ${application};
GRANT SELECT, INSERT                 ON ban_statements            TO ${application};
GRANT SELECT, INSERT, UPDATE         ON ban_reviews               TO ${application};
GRANT USAGE                          ON ban_references            TO ${application};
-- impartiality. An objection is ruled on once.
GRANT SELECT, INSERT, UPDATE         ON impartiality_objections   TO ${application};
-- partyaccess. What was ruled stands; that an appeal has given a document is added to it.
GRANT SELECT                         ON access_grounds            TO ${application};
GRANT SELECT                         ON reversal_grounds          TO ${application};
GRANT SELECT, INSERT, UPDATE         ON access_requests           TO ${application};
GRANT SELECT, INSERT, UPDATE         ON access_rulings            TO ${application};
GRANT USAGE                          ON partyaccess_references TO ${application};
-- costs. What was spent stands; how it is ruled on is drafted anew until it is sent.
GRANT SELECT, INSERT, UPDATE         ON costs_claims              TO ${application};
GRANT SELECT, INSERT                 ON costs_items               TO ${application};
GRANT SELECT, INSERT                 ON costs_payments            TO ${application};
GRANT USAGE                          ON costs_references          TO ${application};

-- algorithm. A version is decided on, never taken away.
GRANT SELECT, INSERT, UPDATE         ON algorithm_records         TO ${application};
GRANT SELECT, INSERT, UPDATE         ON algorithm_versions        TO ${application};
GRANT SELECT, INSERT, UPDATE         ON algorithm_withholdings    TO ${application};
GRANT SELECT, INSERT, UPDATE         ON algorithm_imports         TO ${application};
GRANT SELECT, INSERT, DELETE         ON algorithm_import_changes  TO ${application};
GRANT SELECT, INSERT                 ON algorithm_import_remarks  TO ${application};
GRANT SELECT, INSERT, UPDATE, DELETE ON algorithm_import_rows     TO ${application};

-- operation
GRANT SELECT, INSERT, UPDATE, DELETE ON last_check                TO ${application};

-- Functions
GRANT EXECUTE ON FUNCTION audit_append(uuid, timestamptz, uuid, text, text, text, uuid, text) TO ${application};
GRANT EXECUTE ON FUNCTION audit_hold(uuid[]) TO ${application};
GRANT EXECUTE ON FUNCTION led_to(uuid) TO ${application};
GRANT EXECUTE ON FUNCTION led_from(uuid) TO ${application};
GRANT EXECUTE ON FUNCTION law_rows_refused(text, jsonb) TO ${application};
GRANT EXECUTE ON FUNCTION demo_commencement_set(text, date) TO ${application};
GRANT EXECUTE ON FUNCTION demo_superior_set(uuid, uuid, timestamptz) TO ${application};
GRANT EXECUTE ON FUNCTION demo_account_open(uuid, text, text, text, text, text[], uuid[], timestamptz) TO ${application};

-- What the vault looks at before it lets somebody read.
GRANT USAGE ON SCHEMA public TO ${vault};
GRANT SELECT ON accounts, account_roles, staff_group_members, relations, shields, impartialities, names_read, proceedings, parties,
  outbox, clock_offset TO ${vault};
GRANT SELECT ON accounts, account_roles, staff_group_members, relations, shields, impartialities, disqualifications,
  first_instance_participants, proceedings, parties, outbox, clock_offset, letters, dispatches TO ${vault};

GRANT SELECT ON links TO ${vault};

-- The clock is moved in a demo only. The tables of the engine are the engine's, by kind: users and groups of its own and the
-- log of its schema are only read, and nobody is given rights of its own, which go with the history that is removed.
DO $$
DECLARE
  v_table text;
BEGIN
  IF EXISTS (SELECT FROM demo_data) THEN
    GRANT UPDATE ON clock_offset TO ${application};
  END IF;
  FOR v_table IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename LIKE 'act\_%' LOOP
    IF v_table LIKE 'act\_id\_%' OR v_table = 'act_ge_schema_log' THEN
      EXECUTE format('GRANT SELECT ON %I TO ${application}', v_table);
    ELSIF v_table = 'act_ru_authorization' THEN
      EXECUTE format('GRANT SELECT, DELETE ON %I TO ${application}', v_table);
    ELSE
      EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${application}', v_table);
    END IF;
  END LOOP;
END $$;
