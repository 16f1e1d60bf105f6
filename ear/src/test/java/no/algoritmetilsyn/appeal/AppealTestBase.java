package no.algoritmetilsyn.appeal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Decisions and appeals on the server through the API; after each test nothing has drifted. */
@ExtendWith(Installation.class)
public abstract class AppealTestBase {

    protected Installation installation;
    protected Database database;
    protected ReadyDecisions decisions;
    protected ReadyAppeals appeals;

    @BeforeEach
    public void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        decisions = new ReadyDecisions(shared);
        appeals = new ReadyAppeals(shared);
    }

    @AfterEach
    public void nothing_has_drifted() {
        Client.Answer check = new Client(installation.url(), "admin").post("/api/v1/operations/check", "");
        assertThat(check.json().getBoolean("ok")).as(check.body()).isTrue();
    }

    /** Takes a step, which must be possible. */
    protected void take(String account, String id, String step, String input) {
        decisions.take(account, id, step, input);
    }

    /** A proceeding as the inspector reads it. */
    protected JsonObject proceeding(String id) {
        return new Client(installation.url(), "inspektor")
                .get("/api/v1/proceedings/" + id)
                .json();
    }

    protected JsonObject facts(String id) {
        return proceeding(id).getJsonObject("facts");
    }

    /** What the inspector concludes about an appeal, word of what it is about having come on a day. */
    protected static String assessment(String conclusion, LocalDate arrived) {
        return "{\"conclusion\": \"%s\", \"arrived\": \"%s\", \"reason\": \"Brevet lå hos en som var syk.\"}"
                .formatted(conclusion, arrived);
    }

    /** Why a conclusion about an appeal is not taken. */
    protected String refused(String appeal, String assessment) {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings/" + appeal + "/steps/assessAppeal", assessment);
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.body();
    }
}
