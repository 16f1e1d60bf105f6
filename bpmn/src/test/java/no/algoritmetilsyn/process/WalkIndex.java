package no.algoritmetilsyn.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.search.StaffProjection;
import no.algoritmetilsyn.search.index.IndexedRecord;

/** An index of the staff that follows the change feed as the product's does: what it holds must be what the database gives. */
final class WalkIndex {

    private final WalkFixture fixture;
    private final Map<String, IndexedRecord> held = new HashMap<>();
    private long position;

    WalkIndex(WalkFixture fixture) {
        this.fixture = fixture;
        fixture.fixture.run(() -> fixture.fixture.get(StaffProjection.class));
    }

    /** Reads anew what has been announced since the last time. */
    void follow() {
        List<String> rows =
                fixture.column("SELECT position || ' ' || subject_id || ' ' || kind FROM changes WHERE position > "
                        + position + " ORDER BY changes.position");
        if (rows.isEmpty()) {
            return;
        }
        position = Long.parseLong(rows.get(rows.size() - 1).split(" ")[0]);
        List<UUID> cases = subjects(rows, true);
        List<UUID> proceedings = subjects(rows, false);
        fixture.fixture.run(() -> {
            StaffProjection projection = fixture.fixture.get(StaffProjection.class);
            held.putAll(projection.ofCases(cases));
            held.putAll(projection.changed(proceedings));
        });
    }

    /** What changed: cases, or what lies in them. */
    private static List<UUID> subjects(List<String> rows, boolean cases) {
        return rows.stream()
                .map(row -> row.split(" "))
                .filter(row -> row[2].equals("casefile") == cases)
                .map(row -> UUID.fromString(row[1]))
                .distinct()
                .toList();
    }

    /** Where it differs from the database. */
    List<String> differences() {
        List<UUID> ids =
                fixture.proceedings().stream().map(WalkFixture.Known::id).toList();
        Map<String, IndexedRecord> actual = fixture.fixture.inTransaction(
                () -> fixture.fixture.get(StaffProjection.class).proceedings(ids));
        var differing = new ArrayList<String>();
        actual.forEach((id, record) -> {
            IndexedRecord found = held.get(id);
            if (found == null || found.version() != record.version()) {
                differing.add("index " + (found == null ? "lacks " : "is stale of ") + id + " "
                        + fixture.scalar("SELECT kind FROM proceedings WHERE id = '" + id + "'"));
                held.put(id, record);
            }
        });
        return differing;
    }
}
