package no.algoritmetilsyn.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.appeal.ReadyAppeals;
import no.algoritmetilsyn.ban.ReadyBans;
import no.algoritmetilsyn.costs.ReadyCosts;
import no.algoritmetilsyn.decision.ReadyDecisions;
import no.algoritmetilsyn.demand.ReadyDemands;
import no.algoritmetilsyn.fine.ReadyFines;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.order.ReadyOrders;
import no.algoritmetilsyn.partyaccess.ReadyAccess;
import no.algoritmetilsyn.penalty.ReadyPenalties;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;

/**
 * Cases for each thing that decides who may see it, with a complaint and, when it is asked for, a proceeding of any other kind, made by
 * the test and left as they are: relations, shields and declarations say what no page can say yet.
 */
final class OwnedCases {

    private static final String OTHER_GROUP = "00000000-0000-0000-00fe-000000000001";

    private static final Set<String> PROCEEDINGS =
            Set.of("krav", "tilsyn", "vedtak", "palegg", "mulkt", "klagesak", "gebyr", "forbud", "innsyn", "kostnader");

    private final Map<String, Map<String, String>> cases = new HashMap<>();
    private final Map<String, Consumer<String>> treatments;
    private final Installation installation;
    private final Database database;
    private final ReadyDemands demands;

    OwnedCases(Installation installation) {
        this.installation = installation;
        installation.spoil();
        this.database = new Database(installation);
        this.demands = new ReadyDemands(installation);
        String inspector = database.value("SELECT id FROM accounts WHERE user_name = 'inspektor'");
        String leader = database.value("SELECT id FROM accounts WHERE user_name = 'leder'");
        database.run("INSERT INTO staff_groups VALUES ('" + OTHER_GROUP
                + "', 'route-matrix', 'FIRST_INSTANCE') ON CONFLICT DO NOTHING");
        treatments = Map.of(
                "own", casefile -> {},
                "declared", casefile -> declare(casefile, inspector, "NONE"),
                "disqualified", casefile -> declare(casefile, inspector, "AUTOMATIC"),
                "shielded", casefile -> shield(casefile, leader),
                "other", casefile -> handleBy(casefile, OTHER_GROUP, "FIRST_INSTANCE"),
                "appeal", casefile -> handleBy(casefile, "00000000-0000-0000-0001-000000000002", "APPEAL_BODY"),
                "disclosed", casefile -> {});
        treatments.keySet().forEach(this::file);
        disclose(cases.get("disclosed"));
    }

    /** Ids and names of the complaint and of what lies in its case, by the word the address has for it. */
    Map<String, String> of(String owner) {
        return cases.get(owner);
    }

    /** The id of what a word in an address stands for: a proceeding is made when it is asked for first; empty for other words. */
    String id(String owner, String word) {
        Map<String, String> ids = cases.get(owner);
        String known = ids.get(word);
        if (known == null && PROCEEDINGS.contains(word)) {
            known = make(owner, word);
            ids.put(word, known);
            if (owner.equals("appeal")) {
                // What has come into the case since is handled by the other organ as well.
                treatments.get(owner).accept(demands.casefile(known));
            }
            announce(demands.casefile(known));
        }
        return known == null ? "" : known;
    }

    private String make(String owner, String word) {
        return switch (word) {
            case "krav" -> treated(owner, demands.opened("GDPR_INFORMATION"));
            case "tilsyn" -> treated(owner, new ReadyInspections(installation).opened("DESK", "VOLUNTARY"));
            case "vedtak" -> treated(owner, new ReadyDecisions(installation).opened());
            case "palegg" -> besideDecision(owner, "orders", new ReadyOrders(installation).given());
            case "mulkt" -> besideDecision(owner, "penalties", new ReadyPenalties(installation).ranFor(3));
            case "klagesak" -> besideDecision(owner, "appeals", new ReadyAppeals(installation).received());
            case "gebyr" -> besideDecision(owner, "fines", new ReadyFines(installation).imposed());
            case "forbud" -> besideDecision(owner, "bans", new ReadyBans(installation).imposed());
            case "kostnader" -> besideDecision(owner, "costs_claims", new ReadyCosts(installation).claimed());
            default -> besideDecision(owner, "access_requests", new ReadyAccess(installation).asked());
        };
    }

    /** Opened by the inspector, who then is as far from it as everybody in the group, but for what the owner makes of it. */
    private String treated(String owner, String proceeding) {
        String casefile = demands.casefile(proceeding);
        database.run("DELETE FROM relations WHERE casefile_id = '%s' AND subject_id IN (SELECT id FROM accounts)"
                .formatted(casefile));
        treatments.get(owner).accept(casefile);
        return proceeding;
    }

    private String besideDecision(String owner, String feature, String proceeding) {
        return lyingIn(feature, demands.casefile(id(owner, "vedtak")), proceeding);
    }

    /** Who may see a case stands in the index of the staff, which follows what is announced. */
    private void announce(String casefile) {
        database.run("INSERT INTO changes (kind, subject_id, version, at) VALUES ('casefile', '%s', 0, now())"
                .formatted(casefile));
    }

    private void file(String owner) {
        String reference = new Client(installation.url())
                .complain(Client.anonymous("Hvem får se denne saken: " + owner))
                .json()
                .getString("reference");
        String casefile = database.value("SELECT casefile_id FROM complaints WHERE reference = ?", reference);
        String complaint = database.value("SELECT id FROM complaints WHERE reference = ?", reference);
        String letter = letter(complaint);
        cases.put(
                owner,
                new HashMap<>(Map.ofEntries(
                        Map.entry("reference", reference),
                        Map.entry("sak", casefile),
                        Map.entry("samlet", casefile),
                        Map.entry("klage", complaint),
                        Map.entry(
                                "nummer",
                                database.value(
                                        "SELECT case_year || '-' || case_seq FROM casefiles WHERE id = ?::uuid",
                                        casefile)),
                        Map.entry("delsak", complaint),
                        Map.entry("utkast", complaint),
                        Map.entry("nytt-utkast", casefile),
                        Map.entry("til-stede", complaint),
                        Map.entry("brev", letter),
                        Map.entry("brev-pdf", letter),
                        Map.entry("brevtekst", letter),
                        Map.entry(
                                "oppgave",
                                database.value("SELECT id FROM tasks WHERE subject_id = ?::uuid", complaint)),
                        Map.entry("dokument", document(casefile)))));
        treatments.get(owner).accept(casefile);
        announce(casefile);
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
        database.takeIntoCustody();
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
