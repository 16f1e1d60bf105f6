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

    private static final String NAMED =
            """
            {"about": {"description": "Et system som regner ut bostøtte"}, "text": "Flyttes med vedlegg.",
             "contact": {"name": "Vilma Prøvesen"}, "language": "nb"}
            """;

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
    void a_caseworker_who_is_too_late_is_told_so() {
        var stale = inspector.open("/tilsyn/delsak/" + complaint + "/flytt");
        String from = casefile(complaint);
        assertThat(inspector
                        .open("/tilsyn/delsak/" + complaint + "/sorter")
                        .send("step", "take", "kind", "TIP", "reason", "Et tips.", "answer", "false")
                        .status())
                .isEqualTo(302);
        Client.Answer answer = move(stale);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("Dette er avsluttet.", "Samme algoritme.");
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

        assertThat(move(inspector.open("/tilsyn/delsak/" + complaint + "/flytt"))
                        .status())
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

    @Test
    void it_takes_everything_along_and_is_decided_on_where_it_came() {
        String reference = citizen.complain(NAMED).json().getString("reference");
        complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        String from = casefile(complaint);
        UUID document = attached(UUID.fromString(complaint));
        inspector.declareImpartial(from);

        assertThat(move(inspector.open("/tilsyn/delsak/" + complaint + "/flytt"))
                        .status())
                .isEqualTo(302);
        assertThat(inspector
                        .open("/tilsyn/delsak/" + complaint + "/sorter")
                        .send(
                                "step",
                                "take",
                                "kind",
                                "COMPLAINT",
                                "reason",
                                "Gjelder eget avslag.",
                                "answer",
                                "true",
                                "party",
                                "true",
                                "partyReason",
                                "Saken gjelder henne direkte.")
                        .status())
                .isEqualTo(302);

        assertThat(database.column("SELECT is_party FROM parties WHERE proceeding_id = ?", UUID.fromString(complaint)))
                .containsExactly("t");
        assertThat(database.value("SELECT casefile_id FROM documents WHERE id = ?", document))
                .isEqualTo(target);
        assertThat(inspector.pages().get("/tilsyn/sak/" + target).body())
                .contains("vedlegget.txt", "Saken gjelder henne");
        assertThat(inspector.pages().get("/tilsyn/sak/" + from).body())
                .doesNotContain("vedlegget.txt")
                .doesNotContain("Saken gjelder henne");
        assertThat(database.value("SELECT status FROM casefiles WHERE id = ?", UUID.fromString(from)))
                .isEqualTo("CLOSED");
    }

    /** A file as the form stores it, in the case of the complaint. */
    private UUID attached(UUID id) {
        UUID document = UUID.randomUUID();
        UUID blob = UUID.randomUUID();
        database.run(
                """
                INSERT INTO documents (id, casefile_id, proceeding_id, kind, title_internal, created_at, version)
                SELECT ?, casefile_id, id, 'ATTACHMENT', 'vedlegget.txt', now(), 0 FROM proceedings WHERE id = ?
                """,
                document,
                id);
        database.run("INSERT INTO blobs (id, size, sha256) VALUES (?, 0, sha256(''))", blob);
        database.run(
                """
                INSERT INTO document_variants (id, document_id, format, media_type, file_name, size, sha256, scan_state,
                    created_at, blob_id)
                VALUES (gen_random_uuid(), ?, 'ORIGINAL', 'text/plain', 'vedlegget.txt', 0, sha256(''), 'NOT_SCANNED',
                    now(), ?)
                """,
                document,
                blob);
        database.takeIntoCustody();
        return document;
    }

    private Client.Answer move(Desk.Sheet page) {
        String number = database.value(
                "SELECT case_year || '/' || case_seq FROM casefiles WHERE id = ?", UUID.fromString(target));
        return page.send("step", "take", "number", number, "reason", "Samme algoritme.");
    }

    private String received() {
        String reference = citizen.complain(Client.anonymous("Flyttes")).json().getString("reference");
        return database.value("SELECT id FROM complaints WHERE reference = ?", reference);
    }

    private String casefile(String id) {
        return database.value("SELECT casefile_id FROM complaints WHERE id = ?", UUID.fromString(id));
    }
}
