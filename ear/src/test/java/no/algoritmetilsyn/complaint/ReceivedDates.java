package no.algoritmetilsyn.complaint;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Desk;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Complaints whose day of receipt a caseworker corrects. */
@ExtendWith(Installation.class)
abstract class ReceivedDates {

    Installation installation;
    Database database;
    Desk inspector;
    LocalDate today;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspector = Desk.of(shared, "inspektor");
        today = database.today();
    }

    Client.Answer correct(String id, LocalDate day, String reason) {
        return inspector.open(page(id)).send("step", "take", Registration.correction(day, reason));
    }

    String byLetter(LocalDate received) {
        String text = "Et brev " + UUID.randomUUID();
        inspector.open("/tilsyn/ny-klage").send("register", "file", Registration.of("LETTER", text, received));
        String id = database.value("SELECT id FROM complaints WHERE text = ?", text);
        inspector.declareImpartial(database.value("SELECT casefile_id FROM complaints WHERE id = ?", uuid(id)));
        return id;
    }

    String caseOf(String id) {
        return "/tilsyn/sak/" + database.value("SELECT casefile_id FROM complaints WHERE id = ?", uuid(id));
    }

    static String page(String id) {
        return "/tilsyn/delsak/" + id + "/mottatt";
    }

    static UUID uuid(String id) {
        return UUID.fromString(id);
    }

    static String text(String value) {
        return value == null ? "" : value;
    }
}
