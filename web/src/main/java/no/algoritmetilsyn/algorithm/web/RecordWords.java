package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.FieldType;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;
import no.algoritmetilsyn.platform.web.Language;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** What the standard calls its fields and words, in the reader's language. */
@RequestScoped
public class RecordWords {

    /** Tags of the languages that a record may be written in; what it does not say is Norwegian. */
    private static final Map<String, String> TAGS = Map.of("", "no", "OTHER", "und");

    @Inject
    Texts texts;

    /** What a field is called; its id where an old standard had one that no text knows. */
    public String field(String id) {
        return texts.known("algorithm.field." + id, id);
    }

    /** Title of a section. */
    public String section(String id) {
        return texts.known("algorithm.section." + id, id);
    }

    /** The fields of a standard that the public may see, to choose from, by the title of their section. */
    public Map<String, List<Option>> publicFields(RecordStandard standard, RecordKind kind) {
        Map<String, List<Option>> bySection = new LinkedHashMap<>();
        standard.sections()
                .forEach(section -> bySection.put(
                        section(section),
                        standard.fields(kind, section).stream()
                                .filter(field -> field.visibility() != Visibility.RESTRICTED)
                                .map(field -> new Option(field.id(), field(field.id())))
                                .toList()));
        return bySection;
    }

    /** A word of a field's vocabulary in words; dates stay as they are kept. */
    public String word(RecordField field, String word) {
        return !field.type().hasVocabulary()
                ? word
                : texts.known("algorithm." + field.vocabulary().name() + "." + word, word);
    }

    /** A word of a field's vocabulary, or a date, as a page shows it. */
    public String told(RecordField field, String word) {
        return field.type().hasVocabulary() ? word(field, word) : texts.partialDate(word);
    }

    /** The word that a choice holds, in words; empty when it holds none. */
    public String choice(String vocabulary, String word) {
        return word.isEmpty() ? "" : texts.known("algorithm." + vocabulary + "." + word, word);
    }

    /** Name of a column of rows. */
    public String column(RecordField field, String column) {
        return texts.known("algorithm.column." + field.id() + "." + column, column);
    }

    /** The format a record came by. */
    public String source(String source) {
        return texts.known("algorithm.source." + source, source);
    }

    /** The language that a record is written in, in words, where it is one that the reader did not ask for; else null. */
    String foreignLanguage(PublicRecord record) {
        String language = record.content().text("language");
        boolean norwegian = List.of("", "nb", "nn").contains(language);
        boolean asked = texts.getLanguage() == Language.EN ? language.equals("en") : norwegian;
        return asked || language.isEmpty() ? null : choice("language", language);
    }

    /** Tag of the language that a record is written in, for the attribute {@code lang}. */
    public static String tag(PublicRecord record) {
        return tag(record.content().text("language"));
    }

    /** The tag of a word of the standard for languages; empty where a record does not say. */
    public static String tag(String language) {
        return TAGS.getOrDefault(language, language);
    }

    /**
     * Tag of the language that a field is read in: that of the record for what somebody has written, null for what we
     * put into words ourselves, which is in the language of the page.
     */
    public static String tag(PublicRecord record, RecordField field) {
        return field.type().hasVocabulary() || field.type() == FieldType.DATE ? null : tag(record);
    }
}
