package no.algoritmetilsyn.algorithm.intake.file;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;
import no.algoritmetilsyn.algorithm.standard.RecordField;

/** Fields of one record while they are being worded. */
final class WordedFields {

    /** Looked up once: each static call of Json would search the class path for it. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[;,\\n{}\"]+");

    /** Some room is left for others. */
    private static final int LONGEST_GIVEN = 15_000;

    private final Map<String, JsonValue> fields = new LinkedHashMap<>();
    private final JsonArrayBuilder asGiven = JSON.createArrayBuilder();

    boolean has(String field) {
        return fields.containsKey(field);
    }

    void put(String field, JsonValue value) {
        fields.put(field, value);
    }

    /** What the fields say. */
    Content content() {
        var content = JSON.createObjectBuilder();
        fields.forEach(content::add);
        return new Content(content.add("asGiven", asGiven).build());
    }

    /** The number of an organisation that has been put. */
    void number(RecordField field, String number) {
        if (fields.get(field.id()) instanceof JsonObject organisation) {
            put(
                    field.id(),
                    JSON.createObjectBuilder(organisation).add("number", number).build());
        }
    }

    /** Words what the source says of a field. */
    void add(RecordField field, List<SourceValue> values) {
        if (values.isEmpty()) {
            return;
        }
        switch (field.type()) {
            case LINE -> put(field.id(), JSON.createValue(fitting(field, joined(values, "; "))));
            case TEXT -> put(field.id(), JSON.createValue(fitting(field, joined(values, "\n\n"))));
            case DATE -> one(field, values, SourceDate::read);
            case LINK -> one(field, values, text -> Optional.of(text).filter(ContentCheck::isLink));
            case CHOICE -> one(field, values, field.vocabulary()::wordFor);
            case CHOICES -> choices(field, values);
            case WORDS -> words(field, values);
            case ORGANISATION -> organisation(field, values);
            case ROWS -> put(field.id(), SourceRows.of(values));
        }
    }

    private static String joined(List<SourceValue> values, String between) {
        return values.stream().map(SourceValue::text).collect(Collectors.joining(between));
    }

    /** As much of a text as the field may hold; the whole stands where it was given, if that may hold it. */
    private String fitting(RecordField field, String text) {
        if (text.length() <= field.length() || text.length() > LONGEST_GIVEN) {
            return text;
        }
        keep(field, text);
        int end = field.length() - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private interface Reading {
        Optional<String> of(String text);
    }

    /** The first that can be read counts; whatever is worded otherwise is kept as it was given. */
    private void one(RecordField field, List<SourceValue> values, Reading reading) {
        for (SourceValue value : values) {
            for (String text : value.texts()) {
                Optional<String> read = has(field.id()) ? Optional.empty() : reading.of(text);
                read.ifPresent(word -> put(field.id(), JSON.createValue(word)));
                if (!read.equals(Optional.of(text))) {
                    keep(field, text);
                }
            }
        }
    }

    private void choices(RecordField field, List<SourceValue> values) {
        Set<String> words = new LinkedHashSet<>();
        for (SourceValue value : values) {
            for (String text : value.texts()) {
                Optional<String> whole = field.vocabulary().wordFor(text);
                List<String> found = whole.map(List::of).orElseGet(() -> pieces(field, text));
                words.addAll(found);
                if (!found.equals(List.of(text))) {
                    keep(field, text);
                }
            }
        }
        put(field.id(), JSON.createArrayBuilder((Collection<?>) words).build());
    }

    private static List<String> pieces(RecordField field, String text) {
        return BETWEEN_WORDS
                .splitAsStream(text)
                .flatMap(piece -> field.vocabulary().wordFor(piece).stream())
                .toList();
    }

    private void words(RecordField field, List<SourceValue> values) {
        List<String> words = new ArrayList<>();
        for (SourceValue value : values) {
            for (String text : value.texts()) {
                List<String> found = Stream.of(text.split("[;,\\n]"))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
                words.addAll(found);
                if (!String.join(", ", found).equals(text)) {
                    keep(field, text);
                }
            }
        }
        put(field.id(), JSON.createArrayBuilder(words).build());
    }

    private void organisation(RecordField field, List<SourceValue> values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.addAll(value.texts()));
        put(
                field.id(),
                JSON.createObjectBuilder()
                        .add("name", fitting(field, texts.get(0)))
                        .build());
        texts.stream().skip(1).forEach(text -> keep(field, text));
    }

    private void keep(RecordField field, String text) {
        asGiven.add(JSON.createObjectBuilder().add("field", field.id()).add("text", text));
    }
}
