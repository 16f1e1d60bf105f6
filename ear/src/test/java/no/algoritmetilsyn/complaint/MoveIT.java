package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A complaint goes to another case while others work on it, or have things in hand. */
@ExtendWith(Installation.class)
class MoveIT {

    private Database database;
    private Client citizen;
    private Desk inspector;
    private Desk lawyer;
    private String complaint;
    private String target;

    @BeforeEach
    void two_cases(Installation installation) {
        database = new Database(installation);
        citizen = new Client(installation.url());
        inspector = Desk.of(installation, "inspektor");
        lawyer = Desk.of(installation, "jurist");
        complaint = received();
        target = casefile(received());
        inspector.declareImpartial(casefile(complaint));
        inspector.declareImpartial(target);
    }

    @Test
    void whoever_is_too_late_is_told_so() {
        var stale = inspector.open("/tilsyn/klage/" + complaint + "/flytt");
        String from = casefile(complaint);
        assertThat(inspector
                        .open("/tilsyn/klage/" + complaint + "/sorter")
                        .send("sort", "decide", "kind", "TIP", "reason", "Et tips.", "answer", "false")
                        .status())
                .isEqualTo(302);
        Client.Answer answer = move(stale);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Dette er det ikke tid for i denne klagen nå.", "Samme algoritme.");
        assertThat(casefile(complaint)).isEqualTo(from);
    }

    @Test
    void a_task_goes_back_when_its_holder_is_disqualified_where_it_comes() {
        UUID task = UUID.fromString(
                database.value("SELECT id FROM tasks WHERE subject_id = ?", UUID.fromString(complaint)));
        lawyer.open("/tilsyn/").send("work", "ta=" + task);
        lawyer.open("/tilsyn/sak/" + target + "/habilitet")
                .send("impartiality", "declare", "ground", "AUTOMATIC", "explanation", "Klageren er min søster.");
        assertThat(database.value("SELECT claimed_by FROM tasks WHERE id = ?", task))
                .isNotNull();

        assertThat(move(inspector.open("/tilsyn/klage/" + complaint + "/flytt")).status())
                .isEqualTo(302);
        assertThat(casefile(complaint)).isEqualTo(target);
        assertThat(database.value("SELECT claimed_by FROM tasks WHERE id = ?", task))
                .isNull();
        assertThat(database.column("SELECT reason FROM task_releases WHERE task_id = ?", task))
                .containsExactly("forvaltningsloven § 6");
        assertThat(database.column(
                        "SELECT chain FROM audit_events WHERE subject_id = ? AND action = 'TASK_RELEASED'", task))
                .containsExactly(target);
    }

    private Client.Answer move(Desk.Sheet page) {
        String number = database.value(
                "SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", UUID.fromString(target));
        return page.send("move", "go", "number", number, "reason", "Samme algoritme.");
    }

    private String received() {
        String reference = citizen.complain(Client.anonymous("Flyttes")).json().getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    private String casefile(String id) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(id));
    }
}
