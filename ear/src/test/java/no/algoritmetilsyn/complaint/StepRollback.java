package no.algoritmetilsyn.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Contents;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lets each write of a step fail and compares all tables, row by row. */
@ExtendWith(Installation.class)
abstract class StepRollback {

    Installation installation;
    Database database;
    Contents contents;
    Client citizen;
    Desk inspector;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        contents = new Contents(shared);
        citizen = new Client(shared.url());
        inspector = Desk.of(shared, "inspektor");
    }

    /** Which of the tables that a step writes to fail, one after another: the first or the last, by turns. */
    List<String> failures(List<String> tables) {
        return List.of(tables.get(Turns.isOfToday(0, 2) ? 0 : tables.size() - 1));
    }

    /** Whether the commit fails as well. */
    boolean commitFails() {
        return Turns.isOfToday(1, 2);
    }

    /**
     * Fails {@link #failures} of these writes in turn, and at last the commit, if it {@linkplain #commitFails does}; then lets the step succeed, which must have written to all
     * of them.
     *
     * @param opening does what comes before the step, such as opening a page, and gives the step
     */
    void isTakenBack(Supplier<Supplier<Client.Answer>> opening, String... tables) {
        for (String table : failures(List.of(tables))) {
            failing(opening, table, "IMMEDIATE");
        }
        if (commitFails()) {
            failing(opening, tables[0], "DEFERRED");
        }
        Supplier<Client.Answer> step = opening.get();
        Map<String, String> before = contents.atRest();
        Client.Answer answer = step.get();
        assertThat(answer.status()).as(answer.body()).isLessThan(400);
        Map<String, String> after = contents.now();
        assertThat(tables)
                .allSatisfy(table -> assertThat(after.get(table)).as(table).isNotEqualTo(before.get(table)));
    }

    void failing(Supplier<Supplier<Client.Answer>> opening, String table, String when) {
        Supplier<Client.Answer> step = opening.get();
        Map<String, String> before = contents.atRest();
        sabotage(table, when);
        Client.Answer answer;
        try {
            answer = step.get();
        } finally {
            heal(table);
        }
        assertThat(answer.status()).as(table + " " + when).isEqualTo(500);
        assertThat(answer.body())
                .doesNotContain("sabotage")
                .doesNotContain("\tat ")
                .doesNotContain("Exception");
        assertThat(contents.now()).as(table + " " + when).isEqualTo(before);
    }

    void sabotage(String table, String when) {
        database.run("CREATE OR REPLACE FUNCTION sabotage() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'sabotage'; END $$");
        database.run("CREATE CONSTRAINT TRIGGER sabotage AFTER INSERT OR UPDATE OR DELETE ON " + table
                + " DEFERRABLE INITIALLY " + when + " FOR EACH ROW EXECUTE FUNCTION sabotage()");
    }

    void heal(String table) {
        database.run("DROP TRIGGER sabotage ON " + table);
    }

    /** Id of a complaint that has just come in. */
    String received() {
        String reference = citizen.complain(
                        """
                        {"about": {"description": "Et system som regner ut bostøtte"},
                         "text": "Jeg fikk avslag uten at noen så på saken min.",
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"},
                         "language": "nb"}
                        """)
                .json()
                .getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    /** Id of a file that an account has handed in. */
    String file(String account) {
        var client = new Client(installation.url(), account);
        return client.handIn("svar.txt", "Svar fra kommunen.".getBytes(UTF_8))
                .json()
                .getString("id");
    }

    String casefile(String complaint) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(complaint));
    }

    String task(String complaint, String kind) {
        return database.value(
                "SELECT id FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'",
                UUID.fromString(complaint),
                kind);
    }

    /** The timer of a complaint is due now, and has not failed yet. */
    void letTimerFire(String complaint) {
        database.run(
                "UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL, "
                        + "lock_owner_ = NULL WHERE process_instance_id_ = "
                        + "(SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)",
                complaint);
    }

    /** Id of a complaint that is sorted and waits for its answer. */
    String sorted() {
        String complaint = received();
        inspector.declareImpartial(casefile(complaint));
        assertThat(sorting(complaint).get().status()).isEqualTo(302);
        return complaint;
    }

    Supplier<Client.Answer> sorting(String complaint) {
        var page = inspector.open("/tilsyn/delsak/" + complaint + "/sorter");
        return () -> page.send(
                "step",
                "take",
                "kind",
                "COMPLAINT",
                "reason",
                "Gjelder en algoritme som avgjør.",
                "party",
                "true",
                "partyReason",
                "Avgjørelsen gjelder klageren selv.",
                "answer",
                "true");
    }
}
