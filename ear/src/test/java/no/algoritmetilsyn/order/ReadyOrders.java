package no.algoritmetilsyn.order;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.DemoClock;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;

/** Orders that have come so far that a step can be taken, each of a decision of its own, made through the API. */
public final class ReadyOrders {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;

    public ReadyOrders(Installation installation) {
        this(installation, new ReadyDecisions(installation));
    }

    /** Those of decisions that are made so. */
    public ReadyOrders(Installation installation, ReadyDecisions decisions) {
        this.installation = installation;
        this.database = new Database(installation);
        this.decisions = decisions;
    }

    /** Whether a step is one of orders. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one -> one.name().equals(step) && one.isFor("ORDER") && !one.isFor("COMPLAINT"));
    }

    /** The account that takes a step. */
    public static String account(String step) {
        return step.equals("annulPoint") || step.equals("correctFulfilment") ? "leder" : "inspektor";
    }

    /** Whether an order is ready for a step only after one of its timers has fired. */
    public static boolean waitsForTimer(String step) {
        return step.equals("pursueOrder");
    }

    /** An order with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "grantOrderTime", "refuseOrderTime" -> waitingForTime();
            case "verifyPoints" -> answered();
            case "pursueOrder" -> passed(given());
            case "tellFulfilled" -> settled();
            case "correctFulfilment" -> lacking();
            default -> given();
        };
    }

    /** One of two points, the first with a daily penalty. */
    public String given() {
        return orderOf(decisions.made());
    }

    /** The order that carries out a decision. */
    public String orderOf(String decision) {
        return database.value("SELECT id FROM orders WHERE decision_id = ?::uuid", decision);
    }

    private String waitingForTime() {
        String id = given();
        take(
                id,
                "askOrderTime",
                "{\"number\": 1, \"until\": \"%s\", \"reason\": \"Ferie.\", \"channel\": \"PHONE\", \"posted\": \"%s\"}"
                        .formatted(ReadyDecisions.LIMIT.plusDays(7), database.today()));
        return id;
    }

    private String answered() {
        String id = given();
        answer(id, 1);
        return id;
    }

    private String settled() {
        String id = given();
        answer(id, 1, 2);
        take(
                id,
                "verifyPoints",
                """
                {"points": [{"number": 1, "result": "FULFILLED", "means": "DOCUMENT", "day": "%1$s"},
                 {"number": 2, "result": "FULFILLED", "means": "TEST", "day": "%1$s"}]}
                """
                        .formatted(database.today()));
        return id;
    }

    /** Of one point it was found that it is not fulfilled. */
    private String lacking() {
        String id = answered();
        take(
                id,
                "verifyPoints",
                """
                {"points": [{"number": 1, "result": "NOT_FULFILLED", "means": "TEST", "reason": "Modellen avgjer enno."}]}
                """);
        return id;
    }

    /** The body says that it has done what some points ask for. */
    public void answer(String id, int... numbers) {
        String answers = Arrays.stream(numbers)
                .mapToObj(number -> "{\"number\": " + number + ", \"claim\": \"DONE\", \"text\": \"Gjort.\"}")
                .collect(Collectors.joining(", "));
        take(
                id,
                "receiveOrderAnswer",
                "{\"channel\": \"LETTER\", \"posted\": \"%s\", \"answers\": [%s]}"
                        .formatted(database.today(), answers));
    }

    /** A limit has passed, and its timer has opened a task. */
    private String passed(String id) {
        database.run(
                """
                UPDATE act_ru_job SET duedate_ = now() - interval '1 hour', retries_ = 5, lock_exp_time_ = NULL,
                  lock_owner_ = NULL WHERE handler_cfg_ LIKE 'orderLimitPassed%' AND process_instance_id_ =
                (SELECT id_ FROM act_ru_execution WHERE business_key_ = ?)
                """,
                id);
        DemoClock.moveOn(installation);
        awaitTask(id, "followUpOrder");
        return id;
    }

    /** Waits until a timer has opened a task. */
    public void awaitTask(String id, String task) {
        Patience.until(
                PATIENCE,
                () -> database.number(
                                "SELECT count(*) FROM tasks WHERE subject_id = ? AND kind = ? AND state = 'OPEN'",
                                UUID.fromString(id),
                                task)
                        == 1);
    }

    /** The inspector takes a step, which must be possible. */
    public void take(String id, String step, String input) {
        decisions.take("inspektor", id, step, input);
    }
}
