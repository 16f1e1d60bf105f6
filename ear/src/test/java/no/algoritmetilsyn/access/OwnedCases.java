package no.algoritmetilsyn.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.ban.ReadyBans;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.fine.ReadyFines;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/**
 * Cases for each thing that decides who may see it, with a complaint, a demand, an inspection and a decision, made by the test and
 * left as they are: relations, shields and declarations say what no page can say yet.
 */
final class OwnedCases {

    private static final String OTHER_GROUP = "00000000-0000-0000-00fe-000000000001";

    private final Map<String, Map<String, String>> cases = new HashMap<>();
    private final Installation installation;
    private final Database database;
    private final ReadyDemands demands;
    private final ReadyInspections inspections;

    OwnedCases(Installation installation) {
        this.installation = installation;
        installation.spoil();
        this.database = new Database(installation);
        this.demands = new ReadyDemands(installation);
        this.inspections = new ReadyInspections(installation);
        String inspector = database.value("SELECT id FROM accounts WHERE user_name = 'inspektor'");
        String leader = database.value("SELECT id FROM accounts WHERE user_name = 'leder'");
        file("own");
        file("declared").forEach(casefile -> declare(casefile, inspector, "NONE"));
        file("disqualified").forEach(casefile -> declare(casefile, inspector, "AUTOMATIC"));
        file("shielded").forEach(casefile -> shield(casefile, leader));
        database.run("INSERT INTO staff_groups VALUES ('" + OTHER_GROUP
                + "', 'route-matrix', 'FIRST_INSTANCE') ON CONFLICT DO NOTHING");
        file("other").forEach(casefile -> handleBy(casefile, OTHER_GROUP, "FIRST_INSTANCE"));
        file("appeal").forEach(casefile -> handleBy(casefile, "00000000-0000-0000-0001-000000000002", "APPEAL_BODY"));
        file("disclosed");
        announce();
        disclose(cases.get("disclosed"));
    }

    /** Who may see a case stands in the index of the staff, which follows what is announced. */
    private void announce() {
        database.run("INSERT INTO changes (kind, subject_id, version, at) SELECT 'casefile', c.id, 0, now() FROM"
                + " casefiles c JOIN proceedings p ON p.casefile_id = c.id WHERE p.id IN ("
                + cases.values().stream()
                        .flatMap(ids -> Stream.of(
                                        "delsak",
                                        "krav",
                                        "tilsyn",
                                        "vedtak",
                                        "palegg",
                                        "mulkt",
                                        "klagesak",
                                        "gebyr",
                                        "forbud")
                                .map(ids::get))
                        .map(id -> "'" + id + "'")
                        .collect(Collectors.joining(", "))
                + ")");
    }

    /** Ids and names of what lies in a case, by the word the address has for it. */
    Map<String, String> of(String owner) {
        return cases.get(owner);
    }

    /** The cases of the complaint, of the demand, of the inspection and of the decision. */
    private List<String> file(String owner) {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Hvem får se denne saken: " + owner))
                .json()
                .getString("reference");
        String casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        String letter = letter(complaint);
        String demand = unrelated(demands.opened("GDPR_INFORMATION"));
        String inspection = unrelated(inspections.opened("DESK", "VOLUNTARY"));
        String decision = unrelated(new ReadyDecisions(installation).opened());
        String order = lyingIn("orders", demands.casefile(decision), new ReadyOrders(installation).given());
        String penalty = lyingIn("penalties", demands.casefile(decision), new ReadyPenalties(installation).ranFor(3));
        String appeal = lyingIn("appeals", demands.casefile(decision), new ReadyAppeals(installation).received());
        String fine = lyingIn("fines", demands.casefile(decision), new ReadyFines(installation).imposed());
        String ban = lyingIn("bans", demands.casefile(decision), new ReadyBans(installation).imposed());
        cases.put(
                owner,
                Map.ofEntries(
                        Map.entry("reference", reference),
                        Map.entry("sak", casefile),
                        Map.entry("klage", complaint),
                        Map.entry(
                                "nummer",
                                database.value(
                                        "SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid",
                                        casefile)),
                        Map.entry("delsak", complaint),
                        Map.entry("utkast", complaint),
                        Map.entry("brev", letter),
                        Map.entry("brev-pdf", letter),
                        Map.entry(
                                "oppgave",
                                database.value("SELECT id FROM tasks WHERE subject_id = ?::uuid", complaint)),
                        Map.entry("dokument", document(casefile)),
                        Map.entry("krav", demand),
                        Map.entry("tilsyn", inspection),
                        Map.entry("vedtak", decision),
                        Map.entry("palegg", order),
                        Map.entry("mulkt", penalty),
                        Map.entry("klagesak", appeal),
                        Map.entry("gebyr", fine),
                        Map.entry("forbud", ban)));
        return List.of(casefile, demands.casefile(demand), demands.casefile(inspection), demands.casefile(decision));
    }

    /** A proceeding with all that is about it lies in another case from now on, in which nobody has declared anything. */
    private String lyingIn(String feature, String casefile, String proceeding) {
        var statements = new StringBuilder();
        for (String table : List.of(feature, "deadlines", "tasks", "documents", "proceedings")) {
            String id = List.of(feature, "proceedings").contains(table) ? "id" : "proceeding_id";
            statements.append(
                    "UPDATE %s SET casefile_id = '%s' WHERE %s = '%s';".formatted(table, casefile, id, proceeding));
        }
        database.run("DO $$ BEGIN " + statements + " END $$");
        return proceeding;
    }

    /** Opened by the inspector, who then is as far from it as everybody in the group. */
    private String unrelated(String proceeding) {
        database.run("DELETE FROM relations WHERE casefile_id = '%s' AND subject_id IN (SELECT id FROM accounts)"
                .formatted(demands.casefile(proceeding)));
        return proceeding;
    }

    /** One that was let go, with the text of another: nothing is open about it. */
    private String letter(String complaint) {
        String letter = UUID.randomUUID().toString();
        database.run(
                """
                INSERT INTO letters (id, proceeding_id, subject_id, kind, decision, language, content, state, rounds,
                                     written_by, written_at, changed_by, changed_at, version)
                SELECT '%1$s', '%2$s', '%2$s', kind, decision, language, content, 'DISCARDED', 0, written_by, now(),
                       written_by, now(), 0 FROM letters WHERE state = 'SENT' LIMIT 1
                """
                        .formatted(letter, complaint));
        return letter;
    }

    /** The address of a file holds the id of the form it is in. */
    private String document(String casefile) {
        String document = UUID.randomUUID().toString();
        String variant = UUID.randomUUID().toString();
        String blob = UUID.randomUUID().toString();
        database.run(
                """
                WITH document AS (INSERT INTO documents VALUES ('%1$s', '%3$s', 'ATTACHMENT', 'brev.txt', now(), 0)),
                     chunk AS (INSERT INTO blob_chunks VALUES ('%2$s', 0, 'brev')),
                     blob AS (INSERT INTO blobs VALUES ('%2$s', 4, sha256('brev')))
                INSERT INTO document_variants VALUES ('%4$s', '%1$s', 'ORIGINAL', 'text/plain', 'brev.txt', 4,
                     sha256('brev'), 'CLEAN', now(), '%2$s')
                """
                        .formatted(document, blob, casefile, variant));
        return variant;
    }

    private void declare(String casefile, String account, String ground) {
        database.run("INSERT INTO impartialities VALUES (gen_random_uuid(), '%s', '%s', '%s', NULL, now())"
                .formatted(casefile, account, ground));
    }

    private void shield(String casefile, String named) {
        database.run(
                "INSERT INTO shields VALUES (gen_random_uuid(), '%s', 'CONFIDENTIAL', 'fvl67-13', now(), NULL, '%s')"
                        .formatted(casefile, named));
        database.run(
                ("INSERT INTO relations VALUES (gen_random_uuid(), '%s', '%s', 'OVERSEER', 'FIRST_INSTANCE', now(), "
                                + "NULL, 'shielded')")
                        .formatted(casefile, named));
    }

    /** To the body that the demo account signs for, and to nobody else. */
    private void disclose(Map<String, String> ids) {
        database.run(
                ("INSERT INTO disclosures SELECT gen_random_uuid(), v.document_id, v.id, '%s', 'ORGANISATION', o.id,"
                                + " 'fvl67-18', now() - interval '1 day', NULL, '%s' FROM document_variants v, organisations o"
                                + " WHERE v.id = '%s' AND o.number = '310023450'")
                        .formatted(ids.get("delsak"), ids.get("delsak"), ids.get("dokument")));
    }

    private void handleBy(String casefile, String group, String organ) {
        database.run("UPDATE relations SET subject_id = '%s', organ = '%s' WHERE casefile_id = '%s'"
                .formatted(group, organ, casefile));
        for (String table : new String[] {"proceedings", "tasks"}) {
            database.run("UPDATE " + table + " SET organ = '" + organ + "' WHERE casefile_id = '" + casefile + "'");
        }
        if (organ.equals("APPEAL_BODY")) {
            // What its own people have written, and no internal paper of the other organ.
            database.run("UPDATE letters SET written_by = (SELECT id FROM accounts WHERE user_name = 'klageorgan')"
                    + " WHERE proceeding_id IN (SELECT id FROM proceedings WHERE casefile_id = '" + casefile + "')");
        }
    }
}
