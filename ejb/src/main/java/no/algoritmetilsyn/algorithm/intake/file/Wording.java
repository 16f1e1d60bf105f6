package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.identity.OrganisationNumber;

/**
 * Words the rows of a format as our standard does.
 *
 * <p>Whatever the source words in its own way stands in the field {@code asGiven} too, as the source has it, so that
 * nothing is lost and two files never differ in what cannot be seen.
 */
final class Wording {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** Most names of unknown columns that are told. */
    private static final int MOST_UNKNOWN = 50;

    private final ImportFormat format;
    private final Map<RecordField, List<String>> names = new LinkedHashMap<>();
    private final Set<String> known;
    private final Set<String> unknown = new LinkedHashSet<>();
    private boolean leftOut;

    Wording(ImportFormat format) {
        this.format = format;
        RecordStandard.newest().fields(RecordKind.USE).stream()
                .filter(field -> !field.importNames(format.code()).isEmpty())
                .forEach(field -> names.put(field, field.importNames(format.code())));
        known = new LinkedHashSet<>(SourceLabel.names(format));
        names.values().forEach(known::addAll);
    }

    /** Names that some rows have and the format does not know. */
    Set<String> unknown() {
        return unknown;
    }

    /** Whether an address that looks like a person's was left out of the last row. */
    boolean leftOut() {
        return leftOut;
    }

    /** @throws RowRejected when it cannot be worded */
    FileRow row(long row, Map<String, JsonValue> values) throws RowRejected {
        leftOut = false;
        if (format == ImportFormat.JSONL && OwnRecord.is(values)) {
            return OwnRecord.read(row, values);
        }
        Content content = content(values);
        OwnRecord.check(RecordKind.USE, content);
        Identity identity = SourceLabel.identity(format, values, content);
        return new FileRow(row, RecordKind.USE, identity, SourceLabel.label(format, values), null, content);
    }

    private Content content(Map<String, JsonValue> values) throws RowRejected {
        values.keySet().stream()
                .filter(name -> !known.contains(name) && unknown.size() < MOST_UNKNOWN)
                .forEach(unknown::add);
        var worded = new WordedFields();
        for (Map.Entry<RecordField, List<String>> field : names.entrySet()) {
            worded.add(field.getKey(), found(field.getKey(), field.getValue(), values));
            if (field.getKey().id().equals("organisation")
                    || field.getKey().id().equals("provider")) {
                number(field.getValue(), values).ifPresent(number -> worded.number(field.getKey(), number));
            }
        }
        if (!worded.has("language")) {
            format.language().ifPresent(language -> worded.put("language", JSON.createValue(language)));
        }
        return worded.content();
    }

    private List<SourceValue> found(RecordField field, List<String> sources, Map<String, JsonValue> values)
            throws RowRejected {
        var found = new ArrayList<SourceValue>();
        for (String name : sources) {
            if (values.containsKey(name)) {
                SourceValue value = SourceValue.of(name, values.get(name));
                boolean contact = field.id().equals("publicContact");
                if (contact && value.texts().stream().anyMatch(ContactText::isPersonal)) {
                    leftOut = true;
                } else if (!value.isEmpty()) {
                    found.add(value);
                }
            }
        }
        return found;
    }

    private static Optional<String> number(List<String> sources, Map<String, JsonValue> values) {
        return sources.stream()
                .map(values::get)
                .filter(JsonObject.class::isInstance)
                .map(value -> value.asJsonObject().get("number"))
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .filter(OrganisationNumber::isValid)
                .findFirst();
    }
}
