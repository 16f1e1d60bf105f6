package no.algoritmetilsyn.algorithm.web;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.registererror.RegisterErrors;

/**
 * One published version of a record, as the public sees it.
 *
 * @param system that a use is of, if the public may see that
 * @param source the format that the record came by, or {@code register}
 * @param sourceId the owner's own id: a label, not an identity
 * @param version its number
 * @param standard version of the standard that names the fields
 * @param changedAt when what the record shows changed last
 * @param withheld legal grounds by id of the field, of fields that are filled in and withheld
 * @param content what the record says, by id of the field
 * @param asOf the day it was true of
 * @param note why it was changed
 * @param errorReports of the record, where it is told as it is now
 */
record RecordAnswer(
        UUID id,
        RecordKind kind,
        @Nullable UUID system,
        String source,
        @Nullable String sourceId,
        int version,
        String standard,
        Instant registeredAt,
        Instant changedAt,
        Map<String, String> withheld,
        JsonObject content,
        LocalDate asOf,
        Instant publishedAt,
        @Nullable String note,
        @Nullable ErrorReports errorReports) {

    /**
     * Reports of errors in the record.
     *
     * @param open those that are being handled
     * @param closed those that are done
     */
    record ErrorReports(long open, long closed) {

        static ErrorReports of(RegisterErrors.Count count) {
            return new ErrorReports(count.open(), count.closed());
        }
    }

    /** A version without what is told of the record as it is now. */
    static RecordAnswer of(PublicRecord record) {
        return of(record, null);
    }

    static RecordAnswer of(PublicRecord record, ErrorReports reports) {
        return new RecordAnswer(
                record.id(),
                record.kind(),
                record.systemId().orElse(null),
                record.source(),
                record.sourceId().orElse(null),
                record.number(),
                record.standard().version(),
                record.registeredAt(),
                record.changedAt(),
                record.withheld(),
                record.content().values(),
                record.asOf(),
                record.publishedAt(),
                record.note().orElse(null),
                reports);
    }
}
