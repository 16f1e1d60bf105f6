package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The riskiest joint: domain and engine in one transaction, both ways, whichever step fails. */
@ExtendWith(Installation.class)
class IntakeTransactionIT {

    private static final List<String> WRITTEN = List.of(
            "complaints",
            "casefiles",
            "proceedings",
            "relations",
            "tasks",
            "journal_entries",
            "correspondents",
            "audit_events",
            "deadlines",
            "idempotency_keys",
            "changes",
            "outbox",
            "identities",
            "parties",
            "number_series",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_variable",
            "act_ru_job",
            "act_hi_procinst",
            "vault.persons");

    private Client citizen;
    private Database database;

    @BeforeEach
    void connect(Installation installation) {
        citizen = new Client(installation.url());
        database = new Database(installation);
    }

    @Test
    void complaint_case_journal_audit_deadline_task_and_process_have_one_transaction() {
        String reference = citizen.complain(complaintWithContact()).json().getString("reference");
        String id = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        String transaction = database.value("SELECT xmin FROM complaints WHERE reference = ?", reference);

        Map<String, String> others = new TreeMap<>();
        others.put(
                "case", "SELECT xmin FROM casefiles WHERE id = (SELECT casefile_id FROM complaints WHERE id = '%s')");
        others.put("proceeding", "SELECT xmin FROM proceedings WHERE id = '%s'");
        others.put("entry", "SELECT xmin FROM journal_entries WHERE subject_id = '%s'");
        others.put("audit", "SELECT xmin FROM audit_events WHERE subject_id = '%s' AND action = 'COMPLAINT_RECEIVED'");
        others.put("deadline", "SELECT DISTINCT xmin::text FROM deadlines WHERE subject_id = '%s'");
        others.put("task", "SELECT xmin FROM tasks WHERE subject_id = '%s'");
        others.put(
                "notice",
                "SELECT CASE WHEN count(*) = 1 THEN (SELECT xmin FROM complaints WHERE id = '%1$s') END "
                        + "FROM outbox WHERE subject_id = '%1$s'");
        others.put("process", "SELECT xmin FROM act_ru_execution WHERE business_key_ = '%s'");
        others.put(
                "engine task",
                "SELECT t.xmin FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_ "
                        + "WHERE e.business_key_ = '%s'");
        others.put(
                "timer",
                "SELECT j.xmin FROM act_ru_job j JOIN act_ru_execution e ON e.id_ = j.process_instance_id_ "
                        + "WHERE e.business_key_ = '%s'");

        assertThat(others)
                .allSatisfy((what, sql) ->
                        assertThat(database.column(sql.formatted(id))).as(what).containsExactly(transaction));
    }

    /** A series of numbers is written to as well, but not by an insert. */
    static Stream<String> inserted() {
        return WRITTEN.stream().filter(table -> !table.equals("number_series"));
    }

    @ParameterizedTest
    @MethodSource("inserted")
    void failing_step_takes_everything_back(String table) {
        Map<String, String> before = contents();
        failInserts(table, "IMMEDIATE");
        try {
            var answer = citizen.complain(complaintWithContact());
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("\"status\":500")
                    .doesNotContain("at no.")
                    .doesNotContain("sabotage");
        } finally {
            heal(table);
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void failure_at_the_commit_itself_gives_no_receipt() {
        Map<String, String> before = contents();
        failInserts("complaints", "DEFERRED");
        try {
            assertThat(citizen.complain(complaintWithContact()).status()).isEqualTo(500);
        } finally {
            heal("complaints");
        }
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, String> contents() {
        Map<String, String> counts = new TreeMap<>();
        WRITTEN.forEach(table -> counts.put(table, database.value("SELECT count(*) FROM " + table)));
        // Logins and refusals have a chain of their own, which is written meanwhile.
        counts.put("audit_events", database.value("SELECT count(*) FROM audit_events WHERE chain <> ?", Audit.LOGINS));
        counts.put(
                "numbers",
                String.valueOf(database.column("SELECT series || year || '=' || last FROM number_series ORDER BY 1")));
        return counts;
    }

    private void failInserts(String table, String when) {
        database.run("CREATE OR REPLACE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'sabotage'; END $$");
        database.run("CREATE CONSTRAINT TRIGGER sabotage AFTER INSERT ON " + table + " DEFERRABLE INITIALLY " + when
                + " FOR EACH ROW EXECUTE FUNCTION sabotage()");
    }

    private void heal(String table) {
        database.run("DROP TRIGGER sabotage ON " + table);
    }

    private static String complaintWithContact() {
        return """
               {"about": {"description": "Et system som regner ut bostøtte"},
                "text": "Jeg fikk avslag uten at noen så på saken min.",
                "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"},
                "language": "nb"}
               """;
    }
}
