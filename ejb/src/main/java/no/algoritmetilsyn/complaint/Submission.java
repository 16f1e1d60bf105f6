package no.algoritmetilsyn.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.platform.StorableText;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.EmailAddress;
import no.algoritmetilsyn.text.PhoneNumber;

/**
 * A complaint as it comes in, through whichever channel.
 *
 * @param affected whom it has hit and how, or null
 * @param wantedOutcome what the complainant wants, or null
 * @param contact null for somebody who wants to be anonymous
 * @param language nb, nn, en or se
 * @param receivedAt when a letter or call came in; null for now
 * @param documents attachments that lie in the document store already
 * @param error what is wrong in a record of the register, when that is what it is about; else null
 */
public record Submission(
        About about,
        String text,
        String affected,
        String wantedOutcome,
        Contact contact,
        String language,
        Channel channel,
        Instant receivedAt,
        List<UUID> documents,
        RecordError error) {

    /** Characters that the longest field may hold: some ten pages. */
    public static final int LONGEST = 20_000;

    private static final int SHORT = 2_000;
    private static final int NAME = 200;
    private static final int PHONE = 40;
    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en", "se");

    /** A complaint that is not about an error in the register. */
    public Submission(
            About about,
            String text,
            String affected,
            String wantedOutcome,
            Contact contact,
            String language,
            Channel channel,
            Instant receivedAt,
            List<UUID> documents) {
        this(about, text, affected, wantedOutcome, contact, language, channel, receivedAt, documents, null);
    }

    /** What is wrong with it, in the order of the form; empty when nothing is. */
    public List<Violation> violations(Instant now) {
        var found = new ArrayList<Violation>();
        checkAbout(found);
        required(found, "text", text, LONGEST);
        optional(found, "affected", affected, LONGEST);
        optional(found, "wantedOutcome", wantedOutcome, SHORT);
        if (error != null) {
            checkError(found);
        }
        if (contact != null) {
            checkContact(found);
        }
        if (language == null || !LANGUAGES.contains(language)) {
            found.add(Violation.of("language", "unknownLanguage"));
        }
        if (receivedAt != null && receivedAt.isAfter(now)) {
            found.add(Violation.of("receivedAt", "inTheFuture"));
        }
        return found;
    }

    private void checkAbout(List<Violation> found) {
        if (about.algorithmId() == null && isBlank(about.organisationNumber()) && isBlank(about.description())) {
            found.add(Violation.of("about", "required"));
        }
        if (!isBlank(about.organisationNumber()) && !OrganisationNumber.isValid(about.organisationNumber())) {
            found.add(Violation.of("about.organisationNumber", "organisationNumber"));
        }
        optional(found, "about.description", about.description(), SHORT);
    }

    private void checkError(List<Violation> found) {
        if (about.algorithmId() == null) {
            found.add(Violation.of("about.algorithmId", "required"));
        }
        if (error.field() != null
                && RecordStandard.newest().field(error.field()).isEmpty()) {
            found.add(Violation.of("error.field", "unknownField"));
        }
        optional(found, "error.knownFrom", error.knownFrom(), SHORT);
    }

    private void checkContact(List<Violation> found) {
        required(found, "contact.name", contact.name(), NAME);
        optional(found, "contact.email", contact.email(), EmailAddress.LONGEST);
        optional(found, "contact.phone", contact.phone(), PHONE);
        optional(found, "contact.address", contact.address(), SHORT);
        if (!isBlank(contact.email()) && EmailAddress.read(contact.email()).isEmpty()) {
            found.add(Violation.of("contact.email", "email"));
        }
        if (!isBlank(contact.phone()) && PhoneNumber.read(contact.phone()).isEmpty()) {
            found.add(Violation.of("contact.phone", "phone"));
        }
    }

    private static void required(List<Violation> found, String field, String value, int most) {
        if (isBlank(value)) {
            found.add(Violation.of(field, "required"));
        } else {
            optional(found, field, value, most);
        }
    }

    private static void optional(List<Violation> found, String field, String value, int most) {
        if (value == null) {
            return;
        }
        if (value.length() > most) {
            found.add(new Violation(field, "tooLong", most));
        } else if (!StorableText.isClean(value)) {
            found.add(Violation.of(field, "forbiddenCharacter"));
        }
    }

    private static boolean isBlank(String value) {
        return CleanText.isMissing(value);
    }
}
