package no.algoritmetilsyn.complaint.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Channel;
import no.algoritmetilsyn.complaint.RecordError;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.Violation;
import no.algoritmetilsyn.identity.Contact;

/** Reads a submission from the JSON of the API and notes each field that has the wrong type or does not exist. */
final class SubmissionReader {

    private static final Set<String> FIELDS =
            Set.of("about", "text", "affected", "wantedOutcome", "contact", "anonymous", "language");
    private static final Set<String> ERROR_FIELDS =
            Set.of("text", "field", "knownFrom", "contact", "anonymous", "language");
    private static final Set<String> ABOUT = Set.of("algorithmId", "organisationNumber", "description");
    private static final Set<String> CONTACT = Set.of("name", "email", "phone");

    private final List<Violation> violations = new ArrayList<>();

    /** What could not be read; empty when all could. */
    List<Violation> violations() {
        return violations;
    }

    Submission complaint(JsonObject body) {
        unknown(body, FIELDS, "");
        JsonObject about = object(body, "about");
        unknown(about, ABOUT, "about.");
        return new Submission(
                new About(
                        uuid(about), text(about, "organisationNumber", "about."), text(about, "description", "about.")),
                text(body, "text", ""),
                text(body, "affected", ""),
                text(body, "wantedOutcome", ""),
                contact(body),
                text(body, "language", ""),
                Channel.API,
                null,
                List.of());
    }

    /** Says what is wrong in a record, which the address names. */
    Submission error(JsonObject body, UUID record) {
        unknown(body, ERROR_FIELDS, "");
        return new Submission(
                new About(record, null, null),
                text(body, "text", ""),
                null,
                null,
                contact(body),
                text(body, "language", ""),
                Channel.API,
                null,
                List.of(),
                new RecordError(text(body, "field", ""), text(body, "knownFrom", "")));
    }

    /** What the body calls the field: it holds what is told of an error among the rest. */
    static String nameOf(Violation violation) {
        return violation.field().replaceFirst("^error\\.", "");
    }

    /** Null for somebody who wants to be anonymous. */
    private Contact contact(JsonObject body) {
        JsonObject contact = object(body, "contact");
        unknown(contact, CONTACT, "contact.");
        boolean named = body.getOrDefault("contact", JsonValue.NULL) != JsonValue.NULL;
        if (bool(body, "anonymous") == named) {
            violations.add(new Violation("contact", "eitherContactOrAnonymous", 0));
        }
        return named
                ? new Contact(
                        text(contact, "name", "contact."),
                        text(contact, "email", "contact."),
                        text(contact, "phone", "contact."),
                        null)
                : null;
    }

    private void unknown(JsonObject object, Set<String> known, String path) {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> name.substring(0, Math.min(name.length(), 60)))
                .forEach(name -> violations.add(new Violation(path + name, "unknownField", 0)));
    }

    private JsonObject object(JsonObject parent, String name) {
        JsonValue value = parent.get(name);
        if (value == null || value == JsonValue.NULL) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        if (value.getValueType() != JsonValue.ValueType.OBJECT) {
            violations.add(new Violation(name, "wrongType", 0));
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        return value.asJsonObject();
    }

    private boolean bool(JsonObject parent, String name) {
        JsonValue value = parent.get(name);
        if (value == null || value == JsonValue.FALSE) {
            return false;
        }
        if (value != JsonValue.TRUE) {
            violations.add(new Violation(name, "wrongType", 0));
        }
        return value == JsonValue.TRUE;
    }

    private String text(JsonObject parent, String name, String path) {
        JsonValue value = parent.get(name);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        violations.add(new Violation(path + name, "wrongType", 0));
        return null;
    }

    private UUID uuid(JsonObject about) {
        String text = text(about, "algorithmId", "about.");
        if (text == null) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException malformed) {
            violations.add(new Violation("about.algorithmId", "unknownAlgorithm", 0));
            return null;
        }
    }
}
