package no.algoritmetilsyn.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.access.RefusedStep.Paper;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.letter.Letters;
import no.algoritmetilsyn.publication.ReadyPublications;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/** Decisions, and what follows them, that have come just so far that something is forbidden with them. */
final class RefusedDecisions {

    /** Sooner than the limit of what was ordered, on a working day. */
    static final LocalDate SOONER = LocalDate.of(2029, 6, 11);

    private static final String GROUND = "{\"ground\": \"%s\", \"explanation\": \"Lederen der er søsteren min.\"}";

    private final Installation installation;
    private final Database database;
    private final ReadyDecisions decisions;
    private final ReadyAppeals appeals;
    private final List<Runnable> mending = new ArrayList<>();

    RefusedDecisions(Installation installation) {
        this.installation = installation;
        database = new Database(installation);
        decisions = new ReadyDecisions(installation);
        appeals = new ReadyAppeals(installation);
    }

    /** One in which all who try something may write a note. */
    String free() {
        String id = decisions.until("draftNotice");
        for (String account : List.of("jurist2", "leder2")) {
            decisions.take(account, id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        }
        return id;
    }

    /** The letter of a decision that a leader has written, submitted. */
    Paper writtenByLeader() {
        String id = decisions.until("draftDecision");
        return submitted("leder", "inspektor", id, "draftDecision", DecisionInputs.draft(ReadyDecisions.LIMIT));
    }

    private Paper submitted(String author, String colleague, String id, String step, String input) {
        String letter = Letters.begin(new Client(installation.url(), author), id, step, input);
        decisions.take(colleague, id, "submitLetter", Letters.of(letter));
        return new Paper(id, letter, database.value("SELECT hash FROM letters WHERE id = ?::uuid", letter));
    }

    /** One in which a leader has a ground of their own. */
    String ofDisqualifiedLeader() {
        String id = decisions.until("skipNotice");
        decisions.take("leder2", id, "declareImpartiality", GROUND.formatted("AUTOMATIC"));
        return id;
    }

    /** One whose notice was sent, and in which the superior of a lawyer has a ground of their own. */
    String ofDisqualifiedSuperior() {
        String id = decisions.noticed();
        decisions.take("jurist2", id, "declareImpartiality", "{\"ground\": \"NONE\"}");
        decisions.take("leder", id, "declareImpartiality", GROUND.formatted("AUTOMATIC"));
        database.run("INSERT INTO superiors (subordinate_id, superior_id, since) SELECT s.id, l.id, '2026-01-01'"
                + " FROM accounts s, accounts l WHERE s.user_name = 'jurist2' AND l.user_name = 'leder'");
        mending.add(() -> database.run("DELETE FROM superiors WHERE subordinate_id ="
                + " (SELECT id FROM accounts WHERE user_name = 'jurist2')"));
        return id;
    }

    /** What was laid into the database by hand for others to stumble over is gone. */
    void mend() {
        mending.forEach(Runnable::run);
    }

    /** One that lies with the appeal body, of whose officers one has written some of what was decided. */
    String appealOfOwn() {
        String appeal = appeals.forwarded();
        database.run(
                "INSERT INTO authorships (subject_id, actor_id, since) SELECT a.appealed_id, o.id, now()"
                        + " FROM appeals a, accounts o WHERE a.id = ?::uuid AND o.user_name = 'klageorgan'",
                appeal);
        // Who has taken part stands in the index, which reads what the feed of changes tells of.
        database.run(
                "INSERT INTO changes (kind, subject_id, version, at) SELECT p.kind, p.id, 0, now() FROM proceedings p"
                        + " WHERE p.casefile_id = (SELECT casefile_id FROM proceedings WHERE id = ?::uuid)",
                appeal);
        return appeal;
    }

    /** One that lies with the appeal body. */
    String appeal() {
        return appeals.forwarded();
    }

    /** One that the first instance reviews. */
    String reviewed() {
        return appeals.until("reviewAppeal");
    }

    /** The decision of the appeal body, as an officer has written it. */
    Paper ofOfficer() {
        return submitted(
                "klageorgan2",
                "klageorgan2",
                appeals.forwarded(),
                "draftAppealDecision",
                """
                {"result": "UPHELD", "decidedUnder": "forvaltningsloven § 34", "reasons": "Det står fast.",
                 "detriment": false, "othersFounded": false}
                """);
    }

    /** One with a coercive fine in its notice. */
    String assessed() {
        return decisions.until("draftDecision");
    }

    /** An order to give information that was not followed, in a case in which a fine is contemplated. */
    String neglected() {
        var demands = new ReadyDemands(installation);
        String id = demands.until("contemplateFine");
        demands.take(
                "inspektor",
                id,
                "contemplateFine",
                "{\"since\": \"%s\", \"reason\": \"Dei svarer galt.\"}".formatted(database.today()));
        return demands.limitHasPassed(id);
    }

    /** One that is proposed to be published, and whose letter never came. */
    String lost() {
        String id = new ReadyPublications(installation).until("publishDecision");
        String dispatch = database.value(
                "SELECT d.id FROM dispatches d JOIN letters l ON l.id = d.letter_id"
                        + " WHERE d.proceeding_id = ?::uuid AND l.kind = 'DECISION' AND d.arrived_on IS NOT NULL LIMIT 1",
                id);
        String[] was = database.value(
                        "SELECT arrived_on || ' ' || arrived_how || ' ' || state FROM dispatches WHERE id = ?::uuid",
                        dispatch)
                .split(" ");
        database.run(
                "UPDATE dispatches SET arrived_on = NULL, arrived_how = NULL, state = 'FAILED', acts = 'WRITER', fault = 'x'"
                        + " WHERE id = ?::uuid",
                dispatch);
        mending.add(() -> database.run(
                "UPDATE dispatches SET arrived_on = ?::date, arrived_how = ?, state = ?, acts = NULL, fault = NULL"
                        + " WHERE id = ?::uuid",
                was[0],
                was[1],
                was[2],
                dispatch));
        return id;
    }

    /** One that is proposed to be published, in whose case a fine on the same facts is contemplated. */
    String alsoToBeFined() {
        String id = new ReadyPublications(installation).until("publishDecision");
        String number = database.value(
                "SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", decisions.casefile(id));
        Client.Answer opened = new Client(installation.url(), "inspektor")
                .post("/api/v1/cases/" + number + "/proceedings", DecisionInputs.opening("GDPR_FINE", "null"));
        decisions.take(
                "inspektor",
                opened.json().getString("id"),
                "considerFine",
                "{\"since\": \"%s\", \"reason\": \"Brotet er grovt.\"}".formatted(database.today()));
        return id;
    }

    /** One whose words for the public a leader has written. */
    String publishedByAuthor() {
        String id = new ReadyPublications(installation).until("publishDecision");
        decisions.take(
                "leder",
                id,
                "correctPublication",
                """
                {"whole": true, "writtenForm": "NN", "headline": "Furuvik må rette", "summary": "Eit menneske skal sjå over.",
                 "records": [], "note": "Betre ord."}
                """);
        return id;
    }
}
