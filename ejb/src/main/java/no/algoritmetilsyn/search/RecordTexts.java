package no.algoritmetilsyn.search;

import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.SearchRole;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.Role;

/** Makes the content of a record searchable, each field in the role that the standard gives it. */
final class RecordTexts {

    private static final Map<SearchRole, Role> ROLES = Map.of(
            SearchRole.NAME, Role.NAME,
            SearchRole.SUMMARY, Role.SUMMARY,
            SearchRole.ORGANISATION, Role.ORGANISATION,
            SearchRole.BODY, Role.BODY,
            SearchRole.HIDDEN, Role.HIDDEN);

    private RecordTexts() {}

    static void add(RecordStandard standard, RecordKind kind, Content content, IndexedRecord.Builder indexed) {
        for (RecordField field : standard.fields(kind)) {
            Role role = ROLES.get(field.search());
            if (role != null) {
                words(field, content).forEach(text -> indexed.text(field.id(), role, text));
            }
            if (field.facet()) {
                words(field, content).forEach(value -> indexed.facet(field.id(), value));
            }
            if (field.type().hasVocabulary()) {
                // People search by the words they see, which other registers write out.
                content.texts(field.id()).forEach(word -> field.vocabulary()
                        .wording(word)
                        .ifPresent(wording -> indexed.text(field.id(), Role.HIDDEN, wording)));
            }
        }
    }

    private static List<String> words(RecordField field, Content content) {
        return field.type() == FieldType.ORGANISATION ? List.of(content.text(field.id())) : content.texts(field.id());
    }
}
