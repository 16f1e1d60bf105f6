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
        List<String> rows = fixture.column("SELECT position || ' ' || subject_id FROM changes WHERE position > "
                + position + " ORDER BY position");
        if (rows.isEmpty()) {
            return;
        }
        position = Long.parseLong(rows.get(rows.size() - 1).split(" ")[0]);
        List<UUID> ids = rows.stream()
                .map(row -> UUID.fromString(row.split(" ")[1]))
                .distinct()
                .toList();
        held.putAll(fixture.fixture.inTransaction(
                () -> fixture.fixture.get(StaffProjection.class).changed(ids)));
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
