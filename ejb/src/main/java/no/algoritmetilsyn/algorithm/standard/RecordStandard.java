package no.algoritmetilsyn.algorithm.standard;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * A version of the standard that records follow. Each record says which; an older one is read by its own, so that what
 * was registered under it is neither lost nor judged by later rules.
 *
 * @param version such as {@code 1.0}
 * @param sections in the order of the page
 * @param fields in the order of the page
 */
public record RecordStandard(
        String version, List<String> sections, Map<String, Vocabulary> vocabularies, List<RecordField> fields) {

    /** The version that new records follow. */
    public static final String NEWEST = "1.0";

    private static final Map<String, RecordStandard> VERSIONS = Map.of(NEWEST, StandardFile.read(NEWEST));

    /** The standard that new records follow. */
    public static RecordStandard newest() {
        return VERSIONS.get(NEWEST);
    }

    /** @throws NoSuchElementException when there never was such a version */
    public static RecordStandard of(String version) {
        return Optional.ofNullable(VERSIONS.get(version))
                .orElseThrow(() -> new NoSuchElementException("No version " + version + " of the standard"));
    }

    /** The file that it is read from, as JSON. */
    public String file() {
        return StandardFile.text(version);
    }

    /** A field by its name. */
    public Optional<RecordField> field(String id) {
        return fields.stream().filter(field -> field.id().equals(id)).findFirst();
    }

    /** The fields that a kind of record has, in the order of the page. */
    public List<RecordField> fields(RecordKind kind) {
        return fields.stream().filter(field -> field.kinds().contains(kind)).toList();
    }

    /** The fields of a section that a kind of record has. */
    public List<RecordField> fields(RecordKind kind, String section) {
        return fields(kind).stream()
                .filter(field -> field.section().equals(section))
                .toList();
    }

    static RecordStandard of(JsonObject file, Map<String, Vocabulary> vocabularies, List<RecordField> fields) {
        return new RecordStandard(
                file.getString("version"),
                file.getJsonArray("sections").stream().map(StandardFile::text).toList(),
                new LinkedHashMap<>(vocabularies),
                fields);
    }
}
