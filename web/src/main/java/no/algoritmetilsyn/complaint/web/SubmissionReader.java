package no.algoritmetilsyn.complaint.web;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Channel;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.identity.Contact;

/**
 * Reads a submission from the JSON of the API, each object by a reader of its own, and notes each member that has the
 * wrong type or does not exist.
 */
final class SubmissionReader {

    private static final Set<String> FIELDS =
            Set.of("about", "text", "affected", "wantedOutcome", "contact", "anonymous", "language");
    private static final Set<String> ERROR_FIELDS =
            Set.of("text", "field", "knownFrom", "contact", "anonymous", "language");
    private static final Set<String> ABOUT = Set.of("algorithmId", "organisationNumber", "description");
    private static final Set<String> CONTACT = Set.of("name", "email", "phone");
    private static final int LONGEST_NAME = 60;

    private final JsonObject object;
    private final String pointer;
    private final List<Violation> violations;

    /** A reader of a whole body. */
    SubmissionReader(JsonObject body) {
        this(body, "", new ArrayList<>());
    }

    private SubmissionReader(JsonObject object, String pointer, List<Violation> violations) {
        this.object = object;
        this.pointer = pointer;
        this.violations = violations;
    }

    /** What could not be read; empty when all could. */
    List<Violation> violations() {
        return violations;
    }

    /** Reads a complaint. */
    Submission complaint() {
        know(FIELDS);
        SubmissionReader about = member("about", ABOUT);
        return new Submission(
                new About(about.uuid("algorithmId"), about.text("organisationNumber"), about.text("description")),
                text("text"),
                text("affected"),
                text("wantedOutcome"),
                contact(),
                text("language"),
                Channel.API,
                null,
                List.of());
    }

    /** Reads what is wrong in a record, which the address names. */
    Submission error(UUID record) {
        know(ERROR_FIELDS);
        return Submission.ofError(
                record,
                text("text"),
                contact(),
                text("language"),
                Channel.API,
                new Submission.RecordError(text("field"), text("knownFrom")));
    }

    /** What the body calls the member, {@code about.description}: it holds what is told of an error among the rest. */
    static String nameOf(Violation violation) {
        return violation
                .pointer()
                .substring(1)
                .replaceFirst("^error/", "")
                .replace('/', '.')
                .replace("~1", "/")
                .replace("~0", "~");
    }

    /** Null for somebody who wants to be anonymous. */
    private Contact contact() {
        SubmissionReader contact = member("contact", CONTACT);
        boolean named = object.getOrDefault("contact", JsonValue.NULL) != JsonValue.NULL;
        JsonValue anonymous = object.getOrDefault("anonymous", JsonValue.FALSE);
        if (anonymous != JsonValue.TRUE && anonymous != JsonValue.FALSE) {
            note("anonymous", "wrongType");
        }
        if ((anonymous == JsonValue.TRUE) == named) {
            note("contact", "eitherContactOrAnonymous");
        }
        return named ? new Contact(contact.text("name"), contact.text("email"), contact.text("phone"), null) : null;
    }

    private void know(Set<String> known) {
        object.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .forEach(name -> note(name.replace("~", "~0").replace("/", "~1"), "unknownField"));
    }

    private void note(String member, String code) {
        violations.add(Violation.at(pointer + "/" + member, code));
    }

    private SubmissionReader member(String name, Set<String> known) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value != JsonValue.NULL && value.getValueType() != JsonValue.ValueType.OBJECT) {
            note(name, "wrongType");
        }
        var member = new SubmissionReader(
                value instanceof JsonObject there ? there : JsonValue.EMPTY_JSON_OBJECT,
                pointer + "/" + name,
                violations);
        member.know(known);
        return member;
    }

    private String text(String name) {
        JsonValue value = object.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value != JsonValue.NULL) {
            note(name, "wrongType");
        }
        return null;
    }

    private UUID uuid(String name) {
        String text = text(name);
        if (text != null && Answers.uuid(text).isEmpty()) {
            note(name, "unknownAlgorithm");
        }
        return Answers.uuid(text).orElse(null);
    }
}
