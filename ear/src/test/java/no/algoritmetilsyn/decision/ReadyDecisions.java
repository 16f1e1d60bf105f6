package no.algoritmetilsyn.decision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Decisions that have come so far that a step can be taken, each in a case of its own, made through the API. */
public final class ReadyDecisions {

    /** A Monday that no clock of a test comes near. */
    public static final LocalDate LIMIT = LocalDate.of(2029, 6, 18);

    private final Installation installation;
    private final Database database;
    private final ReadyDemands api;
    private final String number;
    private final String name;

    public ReadyDecisions(Installation installation) {
        this(installation, "310023450", "Furuvik kommune");
    }

    /** Those that are directed at another body. */
    public ReadyDecisions(Installation installation, String number, String name) {
        this.number = number;
        this.name = name;
        this.installation = installation;
        this.database = new Database(installation);
        this.api = new ReadyDemands(installation);
    }

    /** Whether a step is one of decisions. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one -> one.name().equals(step) && one.isFor("DECISION") && !one.isFor("COMPLAINT"));
    }

    /** The account that takes a step. */
    public static String account(String step) {
        return step.equals("skipNotice") ? "leder" : "inspektor";
    }

    /** A decision with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "receiveStatement", "askCommentTime" -> noticed();
            case "grantCommentTime", "refuseCommentTime" -> waitingForTime();
            case "proceedWithoutStatement" -> passed(noticed(), "comment-notice");
            case "assessStatement" -> stated();
            case "draftDecision" -> assessed();
            case "tellEnding" -> ending();
            case "tellComplainant" -> made(fromComplaint());
            case "correctDecision", "correctDecisionArrival", "reverseDecision" -> made();
            case "closeDecision" -> passed(made(), "appeal");
            default -> impartial(opened());
        };
    }

    /** One that has just been opened, in which nobody has declared anything. */
    public String opened() {
        return opened("/api/v1/proceedings", "null");
    }

    private String opened(String path, String from) {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post(
                        path,
                        DecisionInputs.opening("GDPR_ORDER", from)
                                .replace("310023450", number)
                                .replace("Furuvik kommune", name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().getString("id");
    }

    /** A decision that rests on the complaint of somebody with a name. */
    String fromComplaint() {
        JsonObject receipt = new Client(installation.url())
                .complain(
                        """
                        {"about": {"description": "Rangering"}, "text": "Ingen kan forklare rangeringa %s", "anonymous": false,
                         "contact": {"name": "Vilma Prøvesen", "email": "vilma@eksempel.test"}, "language": "nn"}
                        """
                                .formatted(UUID.randomUUID()))
                .json();
        String complaint =
                database.value("SELECT id FROM complaints WHERE reference = ?", receipt.getString("reference"));
        return openedFrom(complaint);
    }

    /** One that is made, and rests on a complaint. */
    public String madeFrom(String complaint) {
        return made(openedFrom(complaint));
    }

    private String openedFrom(String complaint) {
        impartial(complaint);
        String number = database.value(
                "SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", api.casefile(complaint));
        return opened("/api/v1/cases/" + number + "/proceedings", "\"" + complaint + "\"");
    }

    private String impartial(String id) {
        for (String account : List.of("jurist", "leder", "inspektor")) {
            take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    /** The body has the notice, which names a coercive fine. */
    String noticed() {
        return noticed(impartial(opened()), LIMIT);
    }

    String noticed(String id, LocalDate until) {
        String letter = begin(
                id,
                "draftNotice",
                """
                {"grounds": [{"facts": "Modellen avgjer åleine.", "provision": "gdpr-22-1"}],
                 "intended": "De må la eit menneske avgjere.", "dailyPenalty": 20000, "limit": "%s"}
                """
                        .formatted(until));
        send(id, letter, "jurist");
        return id;
    }

    private String waitingForTime() {
        String id = noticed();
        take("inspektor", id, "askCommentTime", time(LIMIT.plusDays(7)));
        return id;
    }

    String time(LocalDate until) {
        return "{\"until\": \"%s\", \"reason\": \"Ferie.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}"
                .formatted(until, database.today());
    }

    private String stated() {
        return stated(noticed());
    }

    String stated(String id) {
        take(
                "inspektor",
                id,
                "receiveStatement",
                "{\"text\": \"Vi er usamde.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                        .formatted(database.today()));
        return id;
    }

    private String assessed() {
        return assessed(noticed());
    }

    String assessed(String id) {
        take("inspektor", stated(id), "assessStatement", "{\"assessment\": \"Det endrar ikkje noko.\"}");
        return id;
    }

    private String ending() {
        String id = noticed();
        take("inspektor", id, "endWithoutDecision", "{\"reason\": \"Det er retta.\"}");
        return id;
    }

    /** One that is made: two points, the first with a daily penalty. */
    public String made() {
        return made(opened());
    }

    /** One that is made, both points of which are due on a day. */
    public String madeWithLimit(LocalDate limit) {
        return made(opened(), limit);
    }

    String made(String id) {
        return made(id, LIMIT);
    }

    private String made(String id, LocalDate limit) {
        impartial(id);
        noticed(id, LIMIT);
        assessed(id);
        return decided(id, limit);
    }

    /** Writes the decision, has it signed, and sends it. */
    public String decided(String id, LocalDate limit) {
        send(id, begin(id, "draftDecision", DecisionInputs.draft(limit)), "leder");
        return id;
    }

    /** Takes a step that begins a letter; gives its id. */
    String begin(String id, String step, String input) {
        return Letters.begin(new Client(installation.url(), "inspektor"), id, step, input);
    }

    /** Has a letter signed by somebody else, and sends it. */
    public void send(String id, String letter, String approver) {
        var inspector = new Client(installation.url(), "inspektor");
        if (Letters.read(inspector, letter).getJsonArray("blocks").getValuesAs(JsonObject.class).stream()
                .anyMatch(block -> block.getBoolean("missing"))) {
            Letters.write(inspector, id, letter, "Grunnen står i saka.");
        }
        take("inspektor", id, "submitLetter", Letters.of(letter));
        if (approver != null) {
            String hash = database.value("SELECT hash FROM letters WHERE id = ?::uuid", letter);
            take(approver, id, "approveLetter", "{\"letter\": \"%s\", \"hash\": \"%s\"}".formatted(letter, hash));
        }
        take("inspektor", id, "sendLetter", Letters.of(letter));
    }

    /** A deadline of a proceeding has passed. */
    String passed(String id, String rule) {
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = ? AND status = 'RUNNING'",
                id,
                rule);
        return id;
    }

    /** Takes a step, which must be possible. */
    public void take(String account, String id, String step, String input) {
        api.take(account, id, step, input);
    }

    /** The case in which a decision lies. */
    public String casefile(String id) {
        return api.casefile(id);
    }
}
