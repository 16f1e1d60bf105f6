package no.algoritmetilsyn.costs;

import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Claims of costs that have come so far that a step can be taken, each after an appeal of its own, made through the API. */
public final class ReadyCosts {

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;
    private final ReadyAppeals appeals;

    public ReadyCosts(Installation installation) {
        this.installation = installation;
        this.database = new Database(installation);
        this.decisions = new ReadyDecisions(installation);
        this.appeals = new ReadyAppeals(installation);
    }

    /** Whether a step is taken with a claim, or makes one. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one ->
                        one.name().equals(step) && one.type().getPackageName().equals("no.algoritmetilsyn.costs.step"));
    }

    /** The account that takes a step: what was entered by one is corrected by another. */
    public static String account(String step) {
        return step.equals("correctCostsPayment") ? "leder" : "inspektor";
    }

    /** A proceeding with which a step can be taken now. */
    public String until(String step) {
        return switch (step) {
            case "claimCosts" -> changed();
            case "takeUpCosts" -> ruled("\"outcome\": \"PARTLY\", \"amount\": 20000, \"ground\": \"NOT_NECESSARY\"");
            case "closeCosts" -> ruled("\"outcome\": \"GRANTED\", \"ground\": \"NECESSARY\"");
            case "correctCostsPayment" -> paid();
            default -> claimed();
        };
    }

    /** An appeal after which the first instance has annulled what it decided. */
    public String changed() {
        return appeals.annulled(appeals.received());
    }

    /** The body has claimed its costs. */
    public String claimed() {
        String appeal = changed();
        decisions.take(
                "virksomhet",
                appeal,
                "claimCosts",
                "{\"items\": [{\"spending\": \"LEGAL_HELP\", \"amount\": 48000}], \"text\": \"Advokat.\"}");
        return database.value("SELECT id FROM costs_claims WHERE claimed_in = ?::uuid", appeal);
    }

    private String ruled(String ruling) {
        String claim = claimed();
        String letter = Letters.begin(
                new Client(installation.url(), "inspektor"),
                claim,
                "ruleCosts",
                "{" + ruling + ", \"reason\": \"Slik ser vi på det.\"}");
        decisions.send(claim, letter, "leder");
        return claim;
    }

    /** All of it is covered and paid. */
    private String paid() {
        String claim = until("closeCosts");
        decisions.take("inspektor", claim, "closeCosts", "{\"day\": \"%s\"}".formatted(database.today()));
        return claim;
    }
}
