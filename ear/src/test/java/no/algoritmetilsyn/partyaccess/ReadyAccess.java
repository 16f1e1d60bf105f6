package no.algoritmetilsyn.partyaccess;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Requests for access that have come so far that a step can be taken, each in a case of its own, made through the API. */
public final class ReadyAccess {

    private static final String GIVEN = ", \"outcome\": \"AS_IS\"}";

    private final Database database;
    private final ReadyDecisions decisions;

    public ReadyAccess(Installation installation) {
        this.database = new Database(installation);
        this.decisions = new ReadyDecisions(installation);
    }

    /** Whether a step is taken with a request. */
    public static boolean knows(String step) {
        return StepRecords.all().stream()
                .anyMatch(one -> one.name().equals(step)
                        && one.type().getPackageName().equals("no.algoritmetilsyn.partyaccess.step")
                        && !step.equals("askPartyAccess"));
    }

    /** A request with which a step can be taken now. */
    public String until(String step) {
        return switch (step) {
            case "takeUpAccess" -> refused();
            case "closeAccess" -> over();
            default -> asked();
        };
    }

    /** A decision whose body was told of it, and which can ask. */
    public String decision() {
        return decisions.until("receiveStatement");
    }

    /** A body has asked for all documents of its case. */
    public String asked() {
        String decision = decision();
        decisions.take("virksomhet", decision, "askPartyAccess", "{\"scope\": \"ALL\", \"text\": \"Alt i saka.\"}");
        return of(decision);
    }

    /** The request that was made in a proceeding. */
    public String of(String proceeding) {
        return database.value("SELECT id FROM access_requests WHERE asked_in = ?::uuid", proceeding);
    }

    /** The documents of the case of a request, oldest first, but for those of the request itself. */
    public List<String> documents(String request) {
        return List.of(database.value(
                        """
                        SELECT string_agg(CAST(d.id AS text), ',' ORDER BY d.created_at, d.id) FROM documents d
                        JOIN access_requests r ON r.casefile_id = d.casefile_id
                        WHERE r.id = ?::uuid AND d.proceeding_id IS DISTINCT FROM r.id
                        """,
                        request)
                .split(","));
    }

    /** What is ruled when the first document is refused for a while, and all others are given. */
    public String ruling(String request) {
        String refused =
                ", \"outcome\": \"REFUSED\", \"ground\": \"INVESTIGATION\", \"reason\": \"Vi undersøkjer saka.\"}";
        return given(request).replaceFirst(Pattern.quote(GIVEN), Matcher.quoteReplacement(refused));
    }

    /** What is ruled when all documents are given. */
    public String given(String request) {
        return documents(request).stream()
                .map(document -> "{\"document\": \"" + document + "\"" + GIVEN)
                .collect(Collectors.joining(", ", "{\"rulings\": [", "]}"));
    }

    /** Something was refused, and can be appealed. */
    public String refused() {
        String id = asked();
        decisions.take("inspektor", id, "ruleAccess", ruling(id));
        return id;
    }

    private String over() {
        String id = refused();
        database.run(
                "UPDATE deadlines SET due_date = start_date, due_instant = now() - interval '3 hours'"
                        + " WHERE proceeding_id = ?::uuid AND rule_code = 'appeal' AND status = 'RUNNING'",
                id);
        return id;
    }
}
