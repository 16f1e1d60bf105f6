package no.algoritmetilsyn.algorithm.standard;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.FieldFault.Kind;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.platform.StorableText;

/** Checks what a record says against the standard: in the form, the interface and the imports alike. */
public final class ContentCheck {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private ContentCheck() {}

    /** What is wrong with the values that are there; for drafts and imports. */
    public static List<FieldFault> values(RecordStandard standard, RecordKind kind, Content content) {
        var faults = new ArrayList<FieldFault>();
        content.values().forEach((id, value) -> standard.field(id)
                .filter(field -> field.kinds().contains(kind))
                .ifPresentOrElse(
                        field -> faults.addAll(value(field, value)),
                        () -> faults.add(new FieldFault(id, Kind.UNKNOWN_FIELD, 0))));
        return faults;
    }

    /** What else is missing before the record may be published, by its stage and its risk. */
    public static List<FieldFault> missing(RecordStandard standard, RecordKind kind, Content content) {
        return standard.fields(kind).stream()
                .filter(field -> content.get(field.id()).isEmpty())
                .filter(field -> field.required().holds(content.text("status"), content.text("riskClass")))
                .map(field -> FieldFault.of(field, Kind.MISSING))
                .toList();
    }

    /** Both. */
    public static List<FieldFault> all(RecordStandard standard, RecordKind kind, Content content) {
        return Stream.concat(values(standard, kind, content).stream(), missing(standard, kind, content).stream())
                .toList();
    }

    private static List<FieldFault> value(RecordField field, JsonValue value) {
        return switch (field.type()) {
            case LINE, TEXT -> text(field, value, null);
            case LINK -> text(field, value, Kind.NOT_A_LINK);
            case DATE -> text(field, value, Kind.NOT_A_DATE);
            case CHOICE -> text(field, value, Kind.UNKNOWN_WORD);
            case CHOICES -> list(field, value, Kind.UNKNOWN_WORD);
            case WORDS -> list(field, value, null);
            case ORGANISATION -> organisation(field, value);
            case ROWS -> rows(field, value);
        };
    }

    /** @param form what a text that does not fit its form is; null where any text fits */
    private static List<FieldFault> text(RecordField field, JsonValue value, Kind form) {
        if (!(value instanceof JsonString text)) {
            return List.of(FieldFault.of(field, Kind.WRONG_TYPE));
        }
        if (isTooLong(field, text.getString().length())) {
            return List.of(FieldFault.of(field, Kind.TOO_LONG));
        }
        if (!StorableText.fits(text.getString())) {
            return List.of(FieldFault.of(field, Kind.FORBIDDEN_CHARACTER));
        }
        boolean fits = form == null
                || switch (form) {
                    case NOT_A_LINK -> isLink(text.getString());
                    case NOT_A_DATE -> isDate(text.getString());
                    default -> field.vocabulary().has(text.getString());
                };
        return fits ? List.of() : List.of(FieldFault.of(field, form));
    }

    private static List<FieldFault> list(RecordField field, JsonValue value, Kind form) {
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            return List.of(FieldFault.of(field, Kind.WRONG_TYPE));
        }
        return value.asJsonArray().stream()
                .flatMap(item -> text(field, item, form).stream())
                .distinct()
                .toList();
    }

    private static List<FieldFault> organisation(RecordField field, JsonValue value) {
        if (!(value instanceof JsonObject organisation)
                || !(organisation.get("name") instanceof JsonString name)
                || name.getString().isBlank()
                || !List.of("name", "number").containsAll(organisation.keySet())) {
            return List.of(FieldFault.of(field, Kind.WRONG_TYPE));
        }
        if (isTooLong(field, name.getString().length())) {
            return List.of(FieldFault.of(field, Kind.TOO_LONG));
        }
        if (!StorableText.fits(name.getString())) {
            return List.of(FieldFault.of(field, Kind.FORBIDDEN_CHARACTER));
        }
        JsonValue number = organisation.get("number");
        return number == null || number instanceof JsonString digits && OrganisationNumber.isValid(digits.getString())
                ? List.of()
                : List.of(FieldFault.of(field, Kind.NOT_A_NUMBER));
    }

    private static List<FieldFault> rows(RecordField field, JsonValue value) {
        if (value.getValueType() != JsonValue.ValueType.ARRAY) {
            return List.of(FieldFault.of(field, Kind.WRONG_TYPE));
        }
        int length = 0;
        int number = -1;
        for (JsonValue row : value.asJsonArray()) {
            number++;
            if (!(row instanceof JsonObject cells)
                    || !field.columns().containsAll(cells.keySet())
                    || !cells.values().stream().allMatch(JsonString.class::isInstance)) {
                return List.of(new FieldFault(field.id(), Kind.WRONG_TYPE, 0, number));
            }
            if (cells.getString(field.columns().get(0), "").isBlank()) {
                return List.of(new FieldFault(field.id(), Kind.MISSING, 0, number));
            }
            length += cells.values().stream()
                    .mapToInt(cell -> ((JsonString) cell).getString().length())
                    .sum();
            if (!cells.values().stream().allMatch(cell -> StorableText.fits(((JsonString) cell).getString()))) {
                return List.of(new FieldFault(field.id(), Kind.FORBIDDEN_CHARACTER, 0, number));
            }
            if (cells.containsKey("link") && !isLink(cells.getString("link"))) {
                return List.of(new FieldFault(field.id(), Kind.NOT_A_LINK, 0, number));
            }
        }
        return isTooLong(field, length) ? List.of(FieldFault.of(field, Kind.TOO_LONG)) : List.of();
    }

    private static boolean isTooLong(RecordField field, int length) {
        return field.length() > 0 && length > field.length();
    }

    /** Whether it is an address that a page may link to: absolute, by http or https. */
    public static boolean isLink(String text) {
        try {
            var address = new URI(text);
            return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                    && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether it is a year, a month or a day that exists. */
    public static boolean isDate(String text) {
        var matcher = DATE.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        try {
            if (matcher.group(3) != null) {
                LocalDate.parse(text);
            } else if (matcher.group(2) != null) {
                YearMonth.parse(text);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
