package no.algoritmetilsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A leader shields a case on a page: a colleague with the same role as the one who keeps it finds it nowhere, until it is opened again. */
@ExtendWith(Installation.class)
class ShieldedCaseIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Installation installation;
    private Client colleague;
    private Desk colleaguesDesk;
    private String reference;
    private String complaint;
    private String casefile;
    private String number;
    private String task;

    @BeforeEach
    void a_complaint_whose_task_the_colleague_holds(Installation shared) {
        installation = shared;
        var database = new Database(shared);
        colleague = new Client(shared.url(), "inspektor2");
        colleaguesDesk = Desk.of(shared, "inspektor2");
        reference = new Client(shared.url())
                .complain(Client.anonymous("Gjelder en som arbeider her"))
                .json()
                .getString("reference");
        complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        number = colleague.get("/api/v1/proceedings/" + complaint).json().getString("caseNumber");
        task = database.value("SELECT id FROM tasks WHERE subject_id = ?", UUID.fromString(complaint));
        assertThat(colleague.post("/api/v1/tasks/" + task + "/claim", "{}").status())
                .isEqualTo(200);
    }

    @Test
    void a_colleague_who_is_not_named_finds_the_case_nowhere_until_it_is_opened_again() {
        Patience.until(PATIENCE, () -> finds(colleague));
        assertFound();
        Desk leader = Desk.of(installation, "leder");
        assertThat(shielded(leader, "inspektor").body()).contains("Du må selv være blant dem som ser saken");
        Client.Answer taken = shielded(leader, "inspektor", "leder");
        assertThat(taken.status()).as(taken.body()).isEqualTo(302);
        assertThat(leader.open("/tilsyn/sak/" + casefile).body())
                .contains("Saken er skjermet: Bare navngitte personer (forvaltningsloven § 13)")
                .contains("En kollega er part.");

        Patience.until(PATIENCE, () -> !finds(colleague));
        assertLost();
        var inspector = new Client(installation.url(), "inspektor");
        assertThat(tasks(inspector)).as("given back to those who see it").contains(task);
        Patience.until(PATIENCE, () -> finds(inspector));
        assertThat(inspector
                        .post("/api/v1/proceedings/" + complaint + "/steps/liftShield", "{\"reason\": \"Nei.\"}")
                        .status())
                .isEqualTo(403);

        Client.Answer lifted = new Client(installation.url(), "leder")
                .post("/api/v1/proceedings/" + complaint + "/steps/liftShield", "{\"reason\": \"Hun har sluttet.\"}");
        assertThat(lifted.status()).as(lifted.body()).isEqualTo(200);
        Patience.until(PATIENCE, () -> finds(colleague));
        assertFound();
        assertThat(colleague.post("/api/v1/tasks/" + task + "/claim", "{}").status())
                .isEqualTo(200);
    }

    private Client.Answer shielded(Desk leader, String... keepers) {
        return leader.open("/tilsyn/delsak/" + complaint + "/skjerm")
                .send(
                        "step",
                        "take",
                        "grade",
                        "CONFIDENTIAL",
                        "ground",
                        "EMPLOYEE",
                        "reason",
                        "En kollega er part.",
                        "keepers-rows",
                        Integer.toString(keepers.length),
                        "keepers-0-keeper",
                        keepers[0],
                        "keepers-1-keeper",
                        keepers.length > 1 ? keepers[1] : "");
    }

    private void assertFound() {
        assertThat(colleague.get("/api/v1/proceedings/" + complaint).status()).isEqualTo(200);
        assertThat(colleaguesDesk.open("/tilsyn/delsak/" + complaint).status()).isEqualTo(200);
        assertThat(tasks(colleague)).contains(task);
        assertThat(searched()).contains(complaint);
    }

    private void assertLost() {
        assertThat(colleague.get("/api/v1/proceedings/" + complaint).status()).isEqualTo(404);
        assertThat(colleague.get("/api/v1/cases/" + number.replace('/', '-')).status())
                .isEqualTo(404);
        assertThat(colleague.post("/api/v1/tasks/" + task + "/claim", "{}").status())
                .isEqualTo(404);
        assertThat(tasks(colleague)).doesNotContain(task);
        assertThat(searched()).doesNotContain(complaint);
        for (String page : new String[] {"sak/" + casefile, "delsak/" + complaint, "delsak/" + complaint + "/sorter"}) {
            assertThat(colleaguesDesk.open("/tilsyn/" + page).status()).as(page).isEqualTo(403);
        }
        assertThat(colleaguesDesk.open("/tilsyn/?mine=1").body()).doesNotContain(complaint);
        assertThat(colleaguesDesk.open("/tilsyn/").body()).doesNotContain(complaint);
    }

    /** What the box in the head leads to. */
    private String searched() {
        return colleaguesDesk
                .follow(colleaguesDesk.open("/tilsyn/sok?q=" + reference).answer())
                .body();
    }

    private String tasks(Client who) {
        return who.get("/api/v1/tasks?q=" + reference).body();
    }

    private boolean finds(Client who) {
        return who.get("/api/v1/find?q=" + reference).body().contains(complaint);
    }
}
