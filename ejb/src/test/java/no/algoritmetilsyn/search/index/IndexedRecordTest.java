package no.algoritmetilsyn.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A record without a version of its own has another one whenever anything in it is other. */
class IndexedRecordTest {

    private static final UnaryOperator<IndexedRecord.Builder> SAME = record -> record;

    /** One for each part that a record has; a part that is added to the record fails the count below. */
    private static final List<UnaryOperator<IndexedRecord.Builder>> CHANGES = List.of(
            record -> record.text("text", Role.BODY, "annet"),
            record -> record.identifier("K-2026-000002"),
            record -> record.facet("status", "ANSWERED"),
            record -> record.number("received", 2),
            record -> record.order("name", "annet"),
            record -> record.access("group"),
            record -> record.stored("reference", "annet"));

    private static long version(UnaryOperator<IndexedRecord.Builder> change) {
        var record = IndexedRecord.of("id")
                .text("text", Role.BODY, "noe")
                .identifier("K-2026-000001")
                .facet("status", "RECEIVED")
                .number("received", 1)
                .order("name", "noe")
                .access("open")
                .stored("reference", "noe");
        return change.apply(record).build().version();
    }

    @Test
    void each_part_counts() {
        Set<Long> versions = new HashSet<>(Set.of(version(SAME)));
        CHANGES.forEach(change -> versions.add(version(change)));
        assertThat(versions).hasSize(CHANGES.size() + 1);
        assertThat(CHANGES)
                .as("parts, but for id and version")
                .hasSize(IndexedRecord.class.getRecordComponents().length - 2);
    }

    @Test
    void the_same_content_is_the_same_version() {
        assertThat(version(SAME)).isEqualTo(version(SAME));
    }
}
