package no.algoritmetilsyn.complaint.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.text.CleanText;

/**
 * What has been answered so far, by the names of the fields.
 *
 * @param byField text of each field as it was typed, without spaces around it; what is not answered is missing
 */
record Answers(Map<String, String> byField) {

    /** Code of what has been left out; its text names the field. */
    static final String MISSING = "required";

    Answers {
        byField = Map.copyOf(byField);
    }

    /**
     * What a form has sent.
     *
     * @param fields whose texts are taken, a number as it is kept
     */
    static Answers typed(Map<String, String> form, Collection<String> fields) {
        Map<String, String> typed = new TreeMap<>();
        for (String field : fields) {
            String text = form.get(field);
            String tidy = field.equals("organisationNumber") ? OrganisationNumber.tidy(text) : CleanText.text(text);
            if (tidy != null && !tidy.isEmpty()) {
                typed.put(field, tidy);
            }
        }
        return new Answers(typed);
    }

    /** The answer to a question, or null. */
    String of(String field) {
        return byField.get(field);
    }

    /** Whether this is the answer. */
    boolean is(String field, String answer) {
        return answer.equals(of(field));
    }

    /** The files that have been received. */
    List<Attachment> attachments() {
        return Attachment.read(of("attachments"));
    }

    /** The complaint as it would be filed. */
    Submission submission(String language) {
        return new Submission(
                        about(),
                        of("text"),
                        of("affected"),
                        of("wantedOutcome"),
                        isNamed() ? new Contact(of("name"), of("email"), of("phone"), null) : null,
                        language,
                        ComplaintChannel.WEB,
                        null,
                        attachments().stream().map(Attachment::id).toList())
                .fromSource(isSource());
    }

    /** Whether the complainant says who they are, to all who handle the case or to few. */
    boolean isNamed() {
        return is("who", "NAMED") || isSource();
    }

    /** Whether the complainant reports on their own workplace, and wants few to know who they are. */
    boolean isSource() {
        return is("who", "SOURCE");
    }

    private About about() {
        return switch (byField.getOrDefault("aboutKind", "")) {
            case "REGISTER" -> new About(Ids.read(of("algorithm")).orElse(null), null, null);
            case "ORGANISATION" -> new About(null, of("organisationNumber"), of("organisation"));
            default -> new About(null, null, of("description"));
        };
    }

    /** What is wrong or missing, with the names of the fields, in the order of the form; empty when all is well. */
    List<Violation> violations(Instant now) {
        List<Violation> found = new ArrayList<>();
        missing(found, "aboutKind");
        if (is("aboutKind", "REGISTER") && Ids.read(of("algorithm")).isEmpty()) {
            found.add(Violation.of("algorithm", MISSING));
        } else if (is("aboutKind", "ORGANISATION") && of("organisationNumber") == null) {
            missing(found, "organisation");
        } else if (is("aboutKind", "DESCRIPTION")) {
            missing(found, "description");
        }
        missing(found, "who");
        submission("nb").violations(now).stream()
                .filter(violation -> !violation.field().equals("about"))
                .map(violation ->
                        new Violation("/" + field(violation.field()), violation.code(), violation.arguments()))
                .forEach(found::add);
        return found;
    }

    private void missing(List<Violation> found, String field) {
        if (of(field) == null) {
            found.add(Violation.of(field, MISSING));
        }
    }

    /** The field of the form that a field of a submission comes from. */
    private String field(String path) {
        if (path.equals("about.description")) {
            return is("aboutKind", "ORGANISATION") ? "organisation" : "description";
        }
        return path.substring(path.indexOf('.') + 1);
    }
}
