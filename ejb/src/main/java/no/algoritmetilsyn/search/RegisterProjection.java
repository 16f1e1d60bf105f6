package no.algoritmetilsyn.search;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.RecordHead;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.SearchRole;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Role;

/** What the index of the public holds of a record: what the public may see of it, and nothing else. */
final class RegisterProjection {

    static final String CHANGED = "changed";
    static final String REGISTERED = "registered";

    private static final Map<SearchRole, Role> ROLES = Map.of(
            SearchRole.NAME, Role.NAME,
            SearchRole.SUMMARY, Role.SUMMARY,
            SearchRole.ORGANISATION, Role.ORGANISATION,
            SearchRole.BODY, Role.BODY,
            SearchRole.HIDDEN, Role.HIDDEN);

    private RegisterProjection() {}

    static IndexedRecord of(PublicRecord record) {
        Content content = record.content();
        var indexed = IndexedRecord.of(record.id().toString(), record.revision());
        for (RecordField field : record.standard().fields(record.kind())) {
            List<String> texts = content.texts(field.id());
            Role role = ROLES.get(field.search());
            if (role != null) {
                words(field, content).forEach(text -> indexed.text(field.id(), role, text));
            }
            if (field.facet()) {
                words(field, content).forEach(value -> indexed.facet(field.id(), value));
            }
            if (field.type().hasVocabulary()) {
                // People search by the words they see, which other registers write out.
                texts.forEach(word -> field.vocabulary()
                        .wording(word)
                        .ifPresent(wording -> indexed.text(field.id(), Role.HIDDEN, wording)));
            }
        }
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

    private static List<String> words(RecordField field, Content content) {
        return field.type() == FieldType.ORGANISATION ? List.of(content.text(field.id())) : content.texts(field.id());
    }
}
