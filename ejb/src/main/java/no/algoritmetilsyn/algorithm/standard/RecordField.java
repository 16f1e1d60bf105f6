package no.algoritmetilsyn.algorithm.standard;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One field of the register.
 *
 * @param id its name in JSON, in addresses of diffs and in message keys ({@code algorithm.field.<id>})
 * @param section where on the page it stands
 * @param kinds which records have it
 * @param length most characters, of the field as a whole; 0 where a vocabulary or the type limits it
 * @param advised characters that its reader should rather get; 0 for no advice
 * @param vocabulary the words of a choice; null for other types
 * @param columns names of the columns of rows; the first must be filled in
 * @param facet whether the search counts by it
 * @param standards where it comes from: laws and other registers
 * @param imports what other formats call it, by format, in the order they are tried or joined
 */
public record RecordField(
        String id,
        String section,
        Set<RecordKind> kinds,
        FieldType type,
        int length,
        int advised,
        Vocabulary vocabulary,
        List<String> columns,
        Requirement required,
        Visibility visibility,
        SearchRole search,
        boolean facet,
        List<String> standards,
        Map<String, List<String>> imports) {

    /** Names that a format has for it; empty when the format knows nothing like it. */
    public List<String> importNames(String format) {
        return imports.getOrDefault(format, List.of());
    }
}
