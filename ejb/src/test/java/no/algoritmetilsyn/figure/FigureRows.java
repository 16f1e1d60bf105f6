package no.algoritmetilsyn.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestRows;

/** What supervision has led to, as rows of the tables that are counted: each in a case of its own, about a body of its own, in May 2026. */
final class FigureRows implements AutoCloseable {

    private static final String DAY = "2026-05-04T10:00:00Z";

    final TestDatabase database = TestDatabase.fresh();
    final TestCases cases = new TestCases(database);
    final TestRows rows = new TestRows(
            database,
            List.of(
                    "proceedings",
                    "inspections",
                    "findings",
                    "fines",
                    "fine_payments",
                    "fine_repayments",
                    "penalties",
                    "penalty_claims",
                    "penalty_waivers",
                    "penalty_claim_reductions",
                    "orders",
                    "order_points",
                    "appeals",
                    "letters",
                    "publications"));
    final UUID group = cases.group(Organ.FIRST_INSTANCE);
    final Actor leader = cases.account(Organ.FIRST_INSTANCE, Set.of(Role.LEADER), Set.of(group));

    UUID proceeding(String kind, String ended) {
        UUID casefile = cases.casefile();
        cases.relate(casefile, group, Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        Map<String, Object> values =
                new HashMap<>(Map.of("kind", kind, "casefile_id", casefile, "organ", "FIRST_INSTANCE"));
        values.put("ended_at", ended);
        return rows.add("proceedings", values);
    }

    UUID casefile(UUID proceeding) {
        return database.inTransaction(entities ->
                (UUID) entities.createNativeQuery("SELECT casefile_id FROM proceedings WHERE id = :id", UUID.class)
                        .setParameter("id", proceeding)
                        .getSingleResult());
    }

    void publish(UUID proceeding, String kind) {
        rows.add("publications", Map.of("proceeding_id", proceeding, "kind", kind, "state", "PUBLISHED"));
    }

    UUID inspection(boolean published) {
        UUID inspection = proceeding("INSPECTION", null);
        rows.add("inspections", Map.of("id", inspection));
        if (published) {
            publish(inspection, "REPORT");
        }
        return inspection;
    }

    void finding(UUID inspection, String harm, String state, Integer affected) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "inspection_id", inspection,
                "harm", harm,
                "state", state,
                "theme", "discrimination",
                "provision", "ldl-6",
                "ground", "AGE",
                "assessed_at", DAY));
        values.put("affected", affected);
        rows.add("findings", values);
    }

    void fine(int amount, boolean published) {
        UUID decision = proceeding("DECISION", null);
        UUID fine = proceeding("FINE", null);
        rows.add(
                "fines",
                Map.of(
                        "id", fine,
                        "decision_id", decision,
                        "state", amount == 100 ? "REVERSED" : "PAID",
                        "decided_amount", amount,
                        "amount", amount,
                        "decided_at", DAY));
        if (amount == 200) {
            rows.add("fine_payments", Map.of("fine_id", fine, "amount", 40));
            UUID wrong = rows.add("fine_payments", Map.of("fine_id", fine, "amount", 500));
            rows.add(
                    "fine_payments",
                    Map.of("fine_id", fine, "amount", 50, "corrects", wrong, "reason", "Ein null for mykje."));
            rows.add("fine_repayments", Map.of("fine_id", fine, "amount", 10));
        }
        if (published) {
            publish(decision, "FINE");
        }
    }

    void order(boolean ended, String state, String fulfilled) {
        UUID decision = proceeding("DECISION", null);
        Map<String, Object> values =
                new HashMap<>(Map.of("id", proceeding("ORDER", null), "decision_id", decision, "decided_at", DAY));
        values.put("ended_at", ended ? DAY : null);
        UUID order = rows.add("orders", values);
        Map<String, Object> point = new HashMap<>(Map.of("order_id", order, "state", state, "limit_on", "2026-06-01"));
        point.put("fulfilled_on", fulfilled);
        rows.add("order_points", point);
        rows.add("order_points", Map.of("order_id", order, "state", "ANNULLED", "limit_on", "2026-06-01"));
        publish(decision, "ORDER");
    }

    void appeal(String ending, String result) {
        UUID appeal = proceeding("APPEAL", DAY);
        Map<String, Object> values = new HashMap<>(
                Map.of("id", appeal, "appealed_id", proceeding("DEMAND", null), "ended_at", DAY, "ending", ending));
        values.put("result", result);
        rows.add("appeals", values);
    }

    void letter(UUID proceeding, String language, String state) {
        Map<String, Object> values =
                new HashMap<>(Map.of("proceeding_id", proceeding, "language", language, "state", state));
        values.put("sent_at", state.equals("SENT") ? DAY : null);
        rows.add("letters", values);
    }

    void penalty(int claimed, int waived, int reduced) {
        UUID penalty = proceeding("PENALTY", null);
        rows.add("penalties", Map.of("id", penalty));
        rows.add("penalty_claims", Map.of("penalty_id", penalty, "amount", claimed, "claimed_at", DAY));
        rows.add("penalty_waivers", Map.of("penalty_id", penalty, "amount", waived, "decided_at", DAY));
        rows.add("penalty_claim_reductions", Map.of("penalty_id", penalty, "amount", reduced, "reduced_at", DAY));
    }

    void letter(boolean ended, String language, String state) {
        letter(proceeding("COMPLAINT", ended ? DAY : null), language, state);
    }

    @Override
    public void close() {
        database.close();
    }
}
