package no.algoritmetilsyn.search.index;

import java.util.List;
import java.util.Set;

/**
 * Changes that go into an index together.
 *
 * @param records put in, or put in the place of those with the same id
 * @param deleted ids taken out
 * @param cursor how far the source has been followed with them, kept by the next commit; null leaves it as it is
 */
public record IndexBatch(List<IndexedRecord> records, Set<String> deleted, String cursor) {

    /** Copies what it gets. */
    public IndexBatch {
        records = List.copyOf(records);
        deleted = Set.copyOf(deleted);
    }
}
