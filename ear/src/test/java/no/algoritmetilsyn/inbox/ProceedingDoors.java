package no.algoritmetilsyn.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.StepRecords;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Routes;

/** Every address at which a body could meet a proceeding, and all that stands for something of it. */
final class ProceedingDoors {

    private static final String STEP = "{step}";

    private final Database database;

    ProceedingDoors(Installation installation) {
        database = new Database(installation);
    }

    /** Pages of bodies, those of the staff about the same, and calls. */
    List<String> of(String proceeding) {
        String casefile = database.value("SELECT casefile_id FROM proceedings WHERE id = ?::uuid", proceeding);
        String number =
                database.value("SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid", casefile);
        String call = "/api/v1/proceedings/" + proceeding;
        List<String> doors = new ArrayList<>(List.of(
                "/tilsyn/delsak/" + proceeding,
                "/tilsyn/sak/" + casefile,
                "/api/v1/inbox",
                "/api/v1/publications",
                "/api/v1/cases/" + number,
                "/api/v1/cases/" + number + "/proceedings",
                call,
                call + "/steps",
                call + "/accrual",
                "/api/v1/inbox/" + proceeding + "/receipts"));
        for (String entry : entries(proceeding)) {
            doors.addAll(List.of("/virksomhet/kvittering/" + entry, "/api/v1/inbox/receipts/" + entry + ".pdf"));
        }
        Routes.all().stream()
                .filter(route -> route.face().equals("BODY"))
                .flatMap(route -> addresses(route.at(proceeding), proceeding))
                .forEach(doors::add);
        for (String letter : letters(proceeding)) {
            doors.addAll(List.of(
                    "/virksomhet/brev/" + letter, "/api/v1/letters/" + letter, "/api/v1/letters/" + letter + ".pdf"));
        }
        for (String file : database.column(
                """
                SELECT CAST(v.id AS text) FROM document_variants v JOIN documents d ON d.id = v.document_id
                WHERE d.proceeding_id = ?::uuid
                """,
                proceeding)) {
            doors.add("/virksomhet/dokument/" + file);
        }
        return doors.stream().distinct().toList();
    }

    private Stream<String> addresses(String address, String proceeding) {
        return address.contains(STEP)
                ? partySteps(proceeding)
                        .map(step -> address.replace(STEP, step.step().path()))
                : Stream.of(address);
    }

    /** The steps that a body takes with a proceeding of this kind. */
    Stream<StepRecords.Declared> partySteps(String proceeding) {
        String kind = database.value("SELECT kind FROM proceedings WHERE id = ?::uuid", proceeding);
        return StepRecords.all().stream()
                .filter(step -> step.isFor(kind) && step.step().party().length > 0);
    }

    /** What stands in the journal as having come in about it. */
    List<String> entries(String proceeding) {
        return database.column(
                "SELECT CAST(id AS text) FROM journal_entries WHERE kind = 'INCOMING' AND subject_id = ?::uuid",
                proceeding);
    }

    List<String> letters(String proceeding) {
        return database.column("SELECT CAST(id AS text) FROM letters WHERE proceeding_id = ?::uuid", proceeding);
    }

    /** All that stands for something of a proceeding. */
    List<String> ids(String proceeding) {
        return database.column(
                """
                WITH own (id) AS (SELECT CAST(? AS uuid)),
                  papers AS (SELECT d.id FROM documents d JOIN own o ON d.proceeding_id = o.id)
                SELECT p.reference FROM proceedings p JOIN own o ON p.id = o.id
                UNION SELECT CAST(o.id AS text) FROM own o
                UNION SELECT CAST(l.id AS text) FROM letters l JOIN own o ON l.proceeding_id = o.id
                UNION SELECT l.hash FROM letters l JOIN own o ON l.proceeding_id = o.id WHERE l.hash IS NOT NULL
                UNION SELECT CAST(d.id AS text) FROM papers d
                UNION SELECT CAST(v.id AS text) FROM document_variants v JOIN papers d ON v.document_id = d.id
                UNION SELECT CAST(w.id AS text) FROM deadlines w JOIN own o ON w.proceeding_id = o.id
                UNION SELECT CAST(t.id AS text) FROM tasks t JOIN own o ON t.proceeding_id = o.id
                UNION SELECT CAST(t.organisation_id AS text) FROM parties t JOIN own o ON t.proceeding_id = o.id
                  WHERE t.organisation_id IS NOT NULL
                """,
                proceeding);
    }
}
