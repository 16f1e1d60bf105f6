package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.EmailAddress;

/** Lays a record out for reading, section by section, as the standard orders it. */
@RequestScoped
public class RecordLines {

    /** Fields that hold countries, in two letters. */
    private static final Set<String> COUNTRIES = Set.of("country", "memberStates");

    private static final Pattern COUNTRY = Pattern.compile("\\b[A-Z]{2}\\b");

    /** A section with something in it. */
    public record Section(String id, String title, List<RecordLine> lines) {}

    @Inject
    RecordWords words;

    @Inject
    Texts texts;

    /** The sections that have something to tell; what is withheld is told of, too. */
    public List<Section> sections(PublicRecord record) {
        return record.standard().sections().stream()
                .map(section -> new Section(
                        section,
                        words.section(section),
                        record.standard().fields(record.kind(), section).stream()
                                .flatMap(field -> line(record, field).stream())
                                .toList()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    /** A field, if it says something or is withheld. */
    Optional<RecordLine> line(PublicRecord record, String field) {
        return record.standard().field(field).flatMap(known -> line(record, known));
    }

    private Optional<RecordLine> line(PublicRecord record, RecordField field) {
        String label = words.field(field.id());
        String ground = record.withheld().get(field.id());
        return ground == null
                ? record.content().get(field.id()).map(value -> line(record, field, label, value))
                : Optional.of(RecordLine.withheld(field.id(), label, ground));
    }

    private RecordLine line(PublicRecord record, RecordField field, String label, JsonValue value) {
        String lang = RecordWords.tag(record, field);
        String text = record.content().text(field.id());
        return switch (field.type()) {
            case LINE, TEXT, LINK ->
                COUNTRIES.contains(field.id())
                        ? RecordLine.text(field.id(), label, countries(text), null, null)
                        : RecordLine.text(field.id(), label, text, link(text), lang);
            case DATE -> RecordLine.text(field.id(), label, texts.partialDate(text), null, lang);
            case CHOICE -> RecordLine.text(field.id(), label, words.word(field, text), null, lang);
            case CHOICES ->
                RecordLine.items(
                        field.id(),
                        label,
                        record.content().texts(field.id()).stream()
                                .map(word -> words.word(field, word))
                                .toList(),
                        lang);
            case WORDS -> RecordLine.items(field.id(), label, record.content().texts(field.id()), lang);
            case ORGANISATION -> RecordLine.text(field.id(), label, organisation(record, field.id()), null, lang);
            case ROWS ->
                RecordLine.rows(
                        field.id(),
                        label,
                        value.asJsonArray().stream()
                                .map(row -> row(field, row.asJsonObject()))
                                .toList(),
                        lang);
        };
    }

    private String organisation(PublicRecord record, String field) {
        String name = record.content().text(field);
        return record.content()
                .number(field)
                .map(number -> name + "\n" + texts.get("algorithm.page.organisationNumber", grouped(number)))
                .orElse(name);
    }

    private String countries(String codes) {
        return COUNTRY.matcher(codes).replaceAll(code -> new Locale("", code.group())
                .getDisplayCountry(texts.getLanguage().locale()));
    }

    /** Nine digits in groups of three, as they are read aloud. */
    static String grouped(String number) {
        return number.replaceAll("(\\d{3})(?=\\d)", "$1\u00a0");
    }

    private RecordLine.Row row(RecordField field, JsonObject cells) {
        String first = field.columns().get(0);
        String text = cells.getString(first, "");
        return new RecordLine.Row(
                field.id().equals("asGiven") ? words.field(text) : text,
                cells.getString("link", null),
                field.columns().stream()
                        .filter(column -> !column.equals(first) && !column.equals("link") && cells.containsKey(column))
                        .map(column -> new RecordLine.Cell(words.column(field, column), cell(column, cells)))
                        .toList());
    }

    private String cell(String column, JsonObject cells) {
        String text = cells.getString(column);
        return column.equals("date") ? texts.partialDate(text) : text;
    }

    /** Where a line leads: an address on the web, or one for mail; null for anything else. */
    static String link(String text) {
        if (ContentCheck.isLink(text)) {
            return text;
        }
        return EmailAddress.read(text).isPresent() ? "mailto:" + text : null;
    }
}
