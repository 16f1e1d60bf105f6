package no.algoritmetilsyn.search;

import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordHead;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.search.index.IndexedRecord;

/** What the index of the public holds of a record: what the public may see of it, and nothing else. */
final class RegisterProjection {

    static final String CHANGED = "changed";
    static final String REGISTERED = "registered";

    private RegisterProjection() {}

    static IndexedRecord of(PublicRecord record) {
        Content content = record.content();
        var indexed = IndexedRecord.of(record.id().toString(), record.revision());
        RecordTexts.add(record.standard(), record.kind(), content, indexed);
        record.organisationNumber().ifPresent(indexed::identifier);
        record.sourceId().ifPresent(indexed::identifier);
        return indexed.facet("kind", record.kind().name())
                .facet("source", record.source())
                .facet("language", content.text("language"))
                .facet("provider", content.text("provider"))
                .facet("organisation", record.organisation())
                .number(CHANGED, record.changedAt().toEpochMilli())
                .number(REGISTERED, record.registeredAt().toEpochMilli())
                .order("name", record.name())
                .order("organisation", record.organisation())
                .stored("kind", record.kind().name())
                .stored("source", record.source())
                .stored("sourceId", record.sourceId().orElse(null))
                .stored("name", record.name())
                .stored("organisation", record.organisation())
                .stored("language", content.text("language"))
                .stored("riskClass", content.text("riskClass"))
                .stored("status", content.text("status"))
                .stored("automation", content.text("automation"))
                .stored("summary", RecordHead.of(record.kind(), content).summary())
                .build();
    }
}
