package no.algoritmetilsyn.fine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.decision.DecisionInputs;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;

/** Decisions to fine, and fines, that have come so far that a step can be taken, each in a case of its own, made through the API. */
public final class ReadyFines {

    private static final Set<String> OF_LEADERS = Set.of(
            "askCoordination",
            "enterCoordinationAnswer",
            "skipCoordination",
            "reduceFine",
            "correctFinePayment",
            "reverseFine",
            "writeOffFine");

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;

    public ReadyFines(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.decisions = new ReadyDecisions(installation);
    }

    /** Whether a step is one of this feature. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one ->
                        one.name().equals(step) && one.type().getPackageName().equals("no.algoritmetilsyn.fine.step"));
    }

    /** The account that takes a step. */
    public static String account(String step) {
        return OF_LEADERS.contains(step) ? "leder" : "inspektor";
    }

    /** Whether a proceeding is ready for a step only after a timer has fired. */
    public static boolean waitsForTimer(String step) {
        return step.equals("collectFine");
    }

    /** A proceeding with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "considerFine" -> opened();
            case "assessBreaches", "weighFactors", "askCoordination", "skipCoordination", "countCeiling" -> heard();
            case "enterCoordinationAnswer" -> asked();
            case "giveFineTime" -> due();
            case "collectFine" -> passed(due());
            case "tellFineChanged" -> reduced();
            case "repayFine", "correctFinePayment" -> overpaid();
            default -> imposed();
        };
    }

    private String opened() {
        Client.Answer answer = new Client(installation.url(), "inspektor")
                .post("/api/v1/proceedings", DecisionInputs.opening("GDPR_FINE", "null"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String id = answer.json().getString("id");
        for (String account : List.of("jurist", "leder", "inspektor")) {
            decisions.take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    /** The body was told of its right to silence, has the notice, has spoken, and that is assessed. */
    public String heard() {
        String id = opened();
        decisions.take(
                "inspektor",
                id,
                "considerFine",
                "{\"since\": \"%s\", \"reason\": \"Brotet er grovt.\"}".formatted(database.today()));
        decisions.send(id, begin(id, "draftNotice", notice()), "jurist");
        decisions.take(
                "inspektor",
                id,
                "receiveStatement",
                "{\"text\": \"Vi er usamde.\", \"channel\": \"LETTER\", \"posted\": \"%s\"}"
                        .formatted(database.today()));
        decisions.take("inspektor", id, "assessStatement", "{\"assessment\": \"Det endrar ikkje noko.\"}");
        return id;
    }

    private static String notice() {
        return """
                {"grounds": [{"facts": "Modellen avgjer åleine.", "provision": "gdpr-22-1"}],
                 "intended": "De må betale eit gebyr.", "amount": 2000000, "limit": "%s"}
                """
                .formatted(ReadyDecisions.LIMIT);
    }

    private String begin(String id, String step, String input) {
        return Letters.begin(new Client(installation.url(), "inspektor"), id, step, input);
    }

    private String asked() {
        String id = heard();
        ask(id);
        return id;
    }

    private void ask(String id) {
        decisions.take(
                "leder",
                id,
                "askCoordination",
                "{\"partner\": \"POLICE\", \"name\": \"Politiet\", \"question\": \"Blir det melding?\", \"day\": \"%s\"}"
                        .formatted(database.today()));
    }

    /** All that the law wants stands in rows. */
    public void evidence(String id) {
        evidence(id, "\"size\": \"PUBLIC\"");
    }

    /** @param size what is fined, and its turnover */
    void evidence(String id, String size) {
        decisions.take(
                "inspektor",
                id,
                "assessBreaches",
                """
                {"breaches": [{"number": 1, "proof": "CLEAR_PREPONDERANCE", "proofReason": "Loggen.",
                 "guilt": "NEGLIGENCE", "guiltReason": "Leiinga visste om det."}]}
                """);
        decisions.take("inspektor", id, "weighFactors", "{\"factors\": [" + factors() + "]}");
        decisions.take("inspektor", id, "countCeiling", "{\"basis\": \"83(5)\", " + size + ", \"euroRate\": \"11.5\"}");
    }

    private static String factors() {
        return Stream.concat(
                        "abcdefghi".chars().mapToObj(letter -> "fvl67-" + (char) letter),
                        "abcdefghijk".chars().mapToObj(letter -> "gdpr-" + (char) letter))
                .map(factor -> "{\"factor\": \"" + factor
                        + "\", \"direction\": \"NEITHER\", \"sentence\": \"Tel ikkje her.\"}")
                .collect(Collectors.joining(", "));
    }

    /** Everybody was asked and has answered, or need not be; by a lawyer, who does not sign. */
    public void coordination(String id) {
        for (String partner : List.of("POLICE", "OTHER_BODY", "RIGHTS_BODY")) {
            decisions.take(
                    "jurist",
                    id,
                    "skipCoordination",
                    "{\"partner\": \"" + partner + "\", \"reason\": \"Ingen andre kan reagere på dette.\"}");
        }
    }

    /** Writes the decision, has it signed, and sends it; the fine that carries it out. */
    public String decided(String id, int amount) {
        String letter = begin(
                id,
                "draftDecision",
                """
                {"facts": "Modellen avgjer åleine.", "rules": "Artikkel 22 seier nei.", "considerations": "Brotet varte lenge.",
                 "amount": %d}
                """
                        .formatted(amount));
        decisions.send(id, letter, "leder");
        return database.value("SELECT id FROM fines WHERE decision_id = ?::uuid", id);
    }

    /** A fine whose decision is not final. */
    public String imposed() {
        String id = heard();
        evidence(id);
        coordination(id);
        return decided(id, 1_500_000);
    }

    /** One whose time to pay runs from today. */
    public String due() {
        String id = imposed();
        decisions.take(
                "inspektor",
                id,
                "setFineFinal",
                "{\"day\": \"%s\", \"reason\": \"Dei klagar ikkje.\"}".formatted(database.today()));
        return id;
    }

    private String reduced() {
        String id = imposed();
        decisions.take("leder", id, "reduceFine", "{\"amount\": 1000, \"reason\": \"For høgt.\"}");
        return id;
    }

    /** One that was reduced after more was paid. */
    private String overpaid() {
        String id = imposed();
        decisions.take("inspektor", id, "payFine", "{\"amount\": 2000, \"day\": \"%s\"}".formatted(database.today()));
        decisions.take("leder", id, "reduceFine", "{\"amount\": 1000, \"reason\": \"For høgt.\"}");
        return id;
    }

    /** The time to pay has passed, and its timer has opened a task. */
    private String passed(String id) {
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = 'fine-payment-final' AND status = 'RUNNING'",
                id);
        database.run(
                """
                UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL,
                  lock_owner_ = NULL WHERE handler_cfg_ LIKE 'finePaymentPassed%' AND process_instance_id_ =
                (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)
                """,
                id);
        DemoClock.moveOn(installation);
        new ReadyOrders(installation).awaitTask(id, "pursueFine");
        return id;
    }
}
