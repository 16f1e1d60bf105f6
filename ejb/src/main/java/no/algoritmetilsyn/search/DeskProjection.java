package no.algoritmetilsyn.search;

import java.util.Set;
import no.algoritmetilsyn.algorithm.AlgorithmRecord;
import no.algoritmetilsyn.algorithm.RecordHead;
import no.algoritmetilsyn.algorithm.WorkingRecord;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.IndexedRecord;

/**
 * What the index of the staff holds of a record: all of it, for those who work on the register. A complaint never holds
 * their token, nor a record that of a case.
 */
final class DeskProjection {

    private static final String TOKEN = "register";

    /** Lets through what is held here. */
    static final AccessFilter RECORDS = AccessFilter.anyOf(Set.of(TOKEN));

    /** More versions than any record has. */
    private static final long VERSIONS = 1_000_000;

    private DeskProjection() {}

    /** The version of an entry: it tells both what is worked on and what has happened to the record. */
    static long version(long revision, int number) {
        return revision * VERSIONS + number;
    }

    static IndexedRecord of(WorkingRecord working) {
        AlgorithmRecord record = working.record();
        RecordHead head = RecordHead.of(record.kind(), working.content());
        var indexed = IndexedRecord.of(
                record.id().toString(),
                version(record.revision(), working.version().number()));
        RecordTexts.add(working.standard(), record.kind(), working.content(), indexed);
        if (head.organisationNumber() != null) {
            indexed.identifier(head.organisationNumber());
        }
        record.sourceId().ifPresent(indexed::identifier);
        return indexed.access(TOKEN)
                .stored("kind", record.kind().name())
                .stored("name", head.name())
                .stored("organisation", head.organisation())
                .stored("unpublished", record.published().isEmpty() ? "1" : null)
                .stored("restricted", head.restricted() || record.isRestricted() ? "1" : null)
                .stored("waiting", working.isWaiting() ? "1" : null)
                .build();
    }
}
