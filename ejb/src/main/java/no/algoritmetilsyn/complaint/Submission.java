package no.algoritmetilsyn.complaint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.casefile.step.input.Violation;
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
 * @param source whether somebody with a name reports on their own workplace (arbeidsmiljøloven § 2 A-7)
 */
public record Submission(
        About about,
        String text,
        String affected,
        String wantedOutcome,
        Contact contact,
        String language,
        ComplaintChannel channel,
        Instant receivedAt,
        List<UUID> documents,
        RecordError error,
        boolean source) {

    /**
     * What somebody says is wrong in a record of the register, beside the text that says how.
     *
     * @param field id of the field of the standard that it is about, or null
     * @param knownFrom how they know, or null
     */
    public record RecordError(String field, String knownFrom) {}

    /** Characters that the longest field may hold: some ten pages. */
    public static final int LONGEST = 20_000;

    /** Characters of a wish, a description or an address. */
    public static final int SHORT = 2_000;

    /** Characters of a name. */
    public static final int NAME = 200;

    /** Characters of a phone number. */
    public static final int PHONE = 40;

    private static final Set<String> LANGUAGES = Set.of("nb", "nn", "en", "se");

    /** A complaint that is not about an error in the register. */
    public Submission(
            About about,
            String text,
            String affected,
            String wantedOutcome,
            Contact contact,
            String language,
            ComplaintChannel channel,
            Instant receivedAt,
            List<UUID> documents) {
        this(about, text, affected, wantedOutcome, contact, language, channel, receivedAt, documents, null, false);
    }

    /** A report of what is wrong in a record of the register. */
    public static Submission ofError(
            UUID record, String text, Contact contact, String language, ComplaintChannel channel, RecordError error) {
        return new Submission(
                new About(record, null, null),
                text,
                null,
                null,
                contact,
                language,
                channel,
                null,
                List.of(),
                error,
                false);
    }

    /** The same, of somebody who reports on their own workplace, or who does not. */
    public Submission fromSource(boolean reports) {
        return new Submission(
                about,
                text,
                affected,
                wantedOutcome,
                contact,
                language,
                channel,
                receivedAt,
                documents,
                error,
                reports);
    }

    /** What is wrong with it, in the order of the form; empty when nothing is. */
    public List<Violation> violations(Instant now) {
        var found = new ArrayList<Violation>();
        checkAbout(found);
        required(found, "/text", text, LONGEST);
        optional(found, "/affected", affected, LONGEST);
        optional(found, "/wantedOutcome", wantedOutcome, SHORT);
        if (error != null) {
            checkError(found);
        }
        if (contact != null) {
            checkContact(found);
        } else if (source) {
            found.add(Violation.at("/contact/name", "required"));
        }
        if (language == null || !LANGUAGES.contains(language)) {
            found.add(Violation.at("/language", "unknownLanguage"));
        }
        if (receivedAt != null && receivedAt.isAfter(now)) {
            found.add(Violation.at("/receivedAt", "inTheFuture"));
        }
        return found;
    }

    private void checkAbout(List<Violation> found) {
        if (about.algorithmId() == null && isBlank(about.organisationNumber()) && isBlank(about.description())) {
            found.add(Violation.at("/about", "required"));
        }
        if (!isBlank(about.organisationNumber()) && !OrganisationNumber.isValid(about.organisationNumber())) {
            found.add(Violation.at("/about/organisationNumber", "organisationNumber"));
        }
        optional(found, "/about/description", about.description(), SHORT);
    }

    private void checkError(List<Violation> found) {
        if (about.algorithmId() == null) {
            found.add(Violation.at("/about/algorithmId", "required"));
        }
        if (error.field() != null
                && RecordStandard.newest().field(error.field()).isEmpty()) {
            found.add(Violation.at("/error/field", "unknownField"));
        }
        optional(found, "/error/knownFrom", error.knownFrom(), SHORT);
    }

    private void checkContact(List<Violation> found) {
        required(found, "/contact/name", contact.name(), NAME);
        optional(found, "/contact/email", contact.email(), EmailAddress.LONGEST);
        optional(found, "/contact/phone", contact.phone(), PHONE);
        optional(found, "/contact/address", contact.address(), SHORT);
        if (!isBlank(contact.email()) && EmailAddress.read(contact.email()).isEmpty()) {
            found.add(Violation.at("/contact/email", "email"));
        }
        if (!isBlank(contact.phone()) && PhoneNumber.read(contact.phone()).isEmpty()) {
            found.add(Violation.at("/contact/phone", "phone"));
        }
    }

    private static void required(List<Violation> found, String pointer, String value, int most) {
        if (isBlank(value)) {
            found.add(Violation.at(pointer, "required"));
        } else {
            optional(found, pointer, value, most);
        }
    }

    private static void optional(List<Violation> found, String pointer, String value, int most) {
        if (value == null) {
            return;
        }
        if (value.length() > most) {
            found.add(Violation.at(pointer, "tooLong", most));
        } else if (!StorableText.isClean(value)) {
            found.add(Violation.at(pointer, "forbiddenCharacter"));
        }
    }

    private static boolean isBlank(String value) {
        return CleanText.isMissing(value);
    }
}
