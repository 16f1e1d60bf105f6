package no.algoritmetilsyn.algorithm.web;

import jakarta.annotation.Nullable;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.RecordKind;

/** A record as a line of the export, in the shape that an import reads; what its members mean stands at {@link RecordAnswer}. */
record ExportedRecord(
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
        JsonObject content) {

    static ExportedRecord of(PublicRecord record) {
        return new ExportedRecord(
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
                record.content().values());
    }
}
