package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a form of staff saves by itself while it is being sent, and what is told of a step that others were in the way of. */
@ExtendWith(Installation.class)
class SentDraftIT {

    private final String typed = "Skrevet " + UUID.randomUUID();
    private Database database;
    private Desk inspector;
    private String complaint;

    @BeforeEach
    void receive(Installation installation) {
        database = new Database(installation);
        inspector = Desk.of(installation, "inspektor");
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Et utkast"))
                .json()
                .getString("reference");
        complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference));
    }

    @Test
    void what_arrives_after_the_form_was_sent_does_not_bring_it_back() {
        Desk.Sheet form = sheet();
        String opened = form.filledIn("step").get("opened");
        assertThat(opened).matches("\\d{13}");
        assertThat(save(opened)).isEqualTo(204);
        assertThat(sheet().body()).contains(typed);

        assertThat(decide(form).status()).isEqualTo(302);
        assertThat(save(opened)).isEqualTo(409);
        assertThat(sheet().body()).doesNotContain(typed);
        // The second half of a double click is the same step, and keeps nothing either.
        assertThat(decide(form).status()).isEqualTo(302);
        assertThat(database.number(
                        "SELECT count(*) FROM audit_events WHERE action = 'COMPLAINT_SORTED' AND subject_id = ?",
                        UUID.fromString(complaint)))
                .isEqualTo(1);
        assertThat(sheet().body()).doesNotContain(typed);
    }

    @Test
    void a_draft_that_was_thrown_away_stays_away_and_a_new_one_is_kept() {
        String opened = sheet().filledIn("step").get("opened");
        assertThat(save(opened)).isEqualTo(204);
        assertThat(sheet().send("step", "discard").status()).isEqualTo(302);
        assertThat(save(opened)).isEqualTo(409);
        Desk.Sheet again = sheet();
        assertThat(again.body()).doesNotContain(typed);
        assertThat(save(again.filledIn("step").get("opened"))).isEqualTo(204);
        assertThat(sheet().body()).contains(typed);
    }

    /** However often it happens, it is told as what it is, and what was typed stays in the form. */
    @Test
    void a_step_that_clashes_each_time_is_no_defect() {
        Desk.Sheet form = sheet();
        database.run("CREATE OR REPLACE FUNCTION clash() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN RAISE EXCEPTION 'clash' USING ERRCODE = '40001'; END $$");
        database.run("CREATE TRIGGER clash BEFORE UPDATE ON complaints FOR EACH ROW WHEN (OLD.id = '" + complaint
                + "') EXECUTE FUNCTION clash()");
        try {
            for (int i = 0; i < 3; i++) {
                Client.Answer answer = decide(form);
                assertThat(answer.status()).isEqualTo(409);
                assertThat(answer.body()).contains(typed, "i samme øyeblikk");
            }
        } finally {
            database.run("DROP TRIGGER clash ON complaints");
        }
        assertThat(decide(form).status()).isEqualTo(302);
    }

    private Desk.Sheet sheet() {
        return inspector.open("/tilsyn/delsak/" + complaint + "/sorter");
    }

    private Client.Answer decide(Desk.Sheet form) {
        return form.send(
                "step",
                "take",
                "kind",
                "COMPLAINT",
                "reason",
                typed,
                "party",
                "true",
                "partyReason",
                "Avgjørelsen gjelder klageren selv.",
                "answer",
                "true");
    }

    private int save(String opened) {
        return inspector
                .pages()
                .post(
                        "/tilsyn/utkast/" + complaint + "/sorter",
                        List.of(Map.entry("reason", typed), Map.entry("opened", opened)))
                .status();
    }
}
