package no.algoritmetilsyn.demand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/** Demands that have come so far that a step can be taken, each in a case of its own, made through the API. */
public final class ReadyDemands {

    /** A Monday that no clock of a test comes near. */
    public static final LocalDate LIMIT = LocalDate.of(2029, 6, 18);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String IMPARTIAL = "{\"ground\": \"NONE\"}";

    private final Installation installation;
    private final Database database;

    public ReadyDemands(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
    }

    /** The account that takes a step: nobody approves what they have written. */
    public static String account(String step) {
        return List.of("approveDemand", "sendBackDemand").contains(step) ? "jurist" : "inspektor";
    }

    /** Whether a demand is ready for a step only after one of its timers has fired. */
    public static boolean waitsForTimer(String step) {
        return List.of("remindOfLimit", "remindDemand", "escalateDemand").contains(step);
    }

    /** A demand with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "sendDemand" -> drafted("VOLUNTARY");
            case "submitDemand" -> drafted("GDPR_INFORMATION");
            case "approveDemand", "sendBackDemand" -> submitted();
            case "handInAnswer", "askMoreTime", "correctArrival", "contemplateFine" -> sent();
            case "grantMoreTime", "refuseMoreTime" -> waitingForTime();
            case "assessPoints" -> answered();
            case "remindOfLimit" -> fired(sent(), "limitNears", "remindOfLimit");
            case "remindDemand", "escalateDemand" -> limitHasPassed(sent());
            default -> impartial(opened("VOLUNTARY"));
        };
    }

    /** One that has just been opened, in which nobody has declared anything. */
    public String opened(String power) {
        return post("inspektor", "/api/v1/proceedings", opening(power, "null"), 201)
                .getString("id");
    }

    /**
     * What the API takes to open one.
     *
     * @param from JSON: the proceeding that it is opened from, or null
     */
    public static String opening(String power, String from) {
        return """
                {"kind": "DEMAND", "from": %s, "input": {"organisationNumber": "310023450",
                 "organisationName": "Furuvik kommune", "writtenForm": "NN", "power": "%s",
                 "subject": "Rangering av boligsøkere", "purpose": "Finne ut hva modellen gjør."}}
                """
                .formatted(from, power);
    }

    private String impartial(String id) {
        for (String account : List.of("jurist", "leder", "inspektor")) {
            take(account, id, "declareImpartiality", IMPARTIAL);
        }
        return id;
    }

    private String drafted(String power) {
        String id = impartial(opened(power));
        take(
                "inspektor",
                id,
                "draftDemand",
                """
                {"basis": "En innbygger har klaget.", "limit": "%s", "points": [
                 {"wanted": "EXPLANATION", "text": "Hvordan rangeres søkerne?"},
                 {"wanted": "MODEL_CARD", "text": "Modellkortet."}]}
                """
                        .formatted(LIMIT));
        return id;
    }

    private String submitted() {
        String id = drafted("GDPR_INFORMATION");
        take("inspektor", id, "submitDemand", "{}");
        return id;
    }

    private String sent() {
        String id = submitted();
        take("jurist", id, "approveDemand", "{\"present\": false}");
        return id;
    }

    private String waitingForTime() {
        String id = sent();
        take(
                "inspektor",
                id,
                "askMoreTime",
                "{\"until\": \"%s\", \"reason\": \"Ferie.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}"
                        .formatted(LIMIT.plusDays(7), database.today()));
        return id;
    }

    private String answered() {
        String id = sent();
        take(
                "inspektor",
                id,
                "handInAnswer",
                """
                {"channel": "LETTER", "posted": "%s", "answers": [
                 {"number": 1, "text": "Etter poeng."}]}
                """
                        .formatted(database.today()));
        return id;
    }

    /** Its limit passed some hours ago, and the timer of it is due now. */
    public String limitHasPassed(String id) {
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = 'account'",
                id);
        return fired(id, "limitPassed", "followUpLimit");
    }

    /** One of its timers is due now, and has opened a task. */
    private String fired(String id, String event, String task) {
        database.run(
                """
                UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL,
                  lock_owner_ = NULL WHERE handler_cfg_ LIKE ? || '%' AND process_instance_id_ =
                (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)
                """,
                event, id);
        DemoClock.moveOn(installation);
        Patience.until(
                PATIENCE,
                () -> database.number(
                                "SELECT count(*) FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'",
                                UUID.fromString(id),
                                task)
                        == 1);
        return id;
    }

    /** Takes a step, which must be possible. */
    public void take(String account, String id, String step, String input) {
        post(account, "/api/v1/proceedings/" + id + "/steps/" + step, input, 200);
    }

    private JsonObject post(String account, String path, String input, int status) {
        Client.Answer answer = new Client(installation.url(), account).post(path, input);
        assertThat(answer.status()).as(path + ": " + answer.body()).isEqualTo(status);
        return answer.json();
    }

    /** The case in which a demand lies. */
    public String casefile(String id) {
        return database.value("SELECT casefile_id FROM proceedings WHERE id = ?", UUID.fromString(id));
    }
}
