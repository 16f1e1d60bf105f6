package no.algoritmetilsyn.penalty;

import java.time.LocalDate;
import java.util.Set;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Coercive fines that have come so far that a step can be taken, each of an order of its own, made through the API. */
public final class ReadyPenalties {

    /** The leader gives up what is due, or has entered no payment. */
    private static final Set<String> OF_LEADERS = Set.of("waivePenalty", "writeOffPenalty", "correctPayment");

    private final Installation installation;
    private final Database database;
    private final ReadyOrders orders;

    public ReadyPenalties(Installation installation) {
        this(installation, new ReadyOrders(installation));
    }

    /** Those of orders that are made so. */
    public ReadyPenalties(Installation installation, ReadyOrders orders) {
        this.installation = installation;
        this.database = new Database(installation);
        this.orders = orders;
    }

    /** Whether a step is one of coercive fines. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one -> one.name().equals(step) && one.isFor("PENALTY") && !one.isFor("COMPLAINT"));
    }

    /** The account that takes a step. */
    public static String account(String step) {
        return OF_LEADERS.contains(step) ? "leder" : "inspektor";
    }

    /** A coercive fine with which a step can be taken now; all have declared that they are impartial. */
    public String until(String step) {
        return switch (step) {
            case "claimPenalty", "waivePenalty" -> ranFor(10);
            case "registerPayment", "writeOffPenalty" -> claimed();
            case "collectPenalty" -> late();
            case "endPause" -> paused();
            case "repayPenalty", "correctPayment" -> overpaid();
            case "closePenalty" -> ranFor(0);
            default -> ranFor(3);
        };
    }

    /** One of an order whose first limit passed some days ago; 0 for one whose first point was met in time. */
    public String ranFor(int days) {
        String order = orders.until("pursueOrder");
        LocalDate today = database.today();
        if (days == 0) {
            database.run(
                    "UPDATE order_points SET state = 'FULFILLED', fulfilled_on = ? WHERE order_id = ?::uuid",
                    today,
                    order);
        } else {
            database.run(
                    "UPDATE order_points SET limit_on = ? WHERE order_id = ?::uuid AND number = 1",
                    Holidays.workingDayFrom(today.minusDays(days + 3)),
                    order);
        }
        orders.take(order, "pursueOrder", "{\"reason\": \"Ingenting har skjedd.\"}");
        return penaltyOf(order);
    }

    /** The fine that secures an order. */
    public String penaltyOf(String order) {
        return database.value("SELECT id FROM penalties WHERE order_id = ?::uuid", order);
    }

    private String claimed() {
        String id = ranFor(10);
        claim(id, database.today());
        return id;
    }

    /** One that stands still, and nobody has said until when. */
    private String paused() {
        String id = ranFor(3);
        orders.take(
                id,
                "pausePenalty",
                "{\"ground\": \"IMPOSSIBLE\", \"from\": \"%s\", \"reason\": \"Strømmen er borte.\"}"
                        .formatted(database.today()));
        return id;
    }

    /** One of which a part was waived after it was paid. */
    private String overpaid() {
        String id = claimed();
        orders.take(
                id,
                "registerPayment",
                "{\"amount\": %s, \"day\": \"%s\"}"
                        .formatted(
                                database.value("SELECT amount FROM penalty_claims WHERE penalty_id = ?::uuid", id),
                                database.today()));
        new ReadyDecisions(installation)
                .take(
                        "leder",
                        id,
                        "waivePenalty",
                        "{\"amount\": 1000, \"tied\": true, \"reason\": \"Oppdraget var uklart.\"}");
        return id;
    }

    /** One whose claim was not paid in time. */
    private String late() {
        String id = claimed();
        database.run(
                "UPDATE penalty_claims SET due_on = ? WHERE penalty_id = ?::uuid",
                database.today().minusDays(1),
                id);
        return id;
    }

    /** Claims what has accrued up to a day, has it signed, and sends it. */
    public void claim(String id, LocalDate until) {
        String letter = Letters.begin(
                new Client(installation.url(), "inspektor"), id, "claimPenalty", "{\"day\": \"%s\"}".formatted(until));
        new ReadyDecisions(installation).send(id, letter, "leder");
    }
}
