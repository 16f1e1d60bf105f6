package no.algoritmetilsyn.algorithm.intake.file;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the mailbox of an office from that of a person, whose name the register has no ground to publish. */
final class ContactText {

    private static final Pattern BETWEEN = Pattern.compile("[._+-]");
    private static final String LOCAL = "._+-";
    private static final String DOMAIN = "_-";

    /** Words that mailboxes of offices are called by, in the languages the registers are written in. */
    private static final Set<String> OFFICES = Set.of(
            "info",
            "contact",
            "kontakt",
            "post",
            "postmottak",
            "postkasse",
            "mail",
            "service",
            "support",
            "help",
            "klantcontact",
            "communicatie",
            "algoritme",
            "algoritmes",
            "algoritmen",
            "algoritmer",
            "algoritmeregister",
            "algorithm",
            "algorithms",
            "register",
            "privacy",
            "personvern",
            "data",
            "ai",
            "ki",
            "gemeente",
            "kommune",
            "provincie",
            "servicedesk",
            "servicesenter",
            "webmaster",
            "press",
            "pers",
            "innsyn",
            "arkiv",
            "firmapost",
            "office",
            "secretariaat",
            "postbus",
            "digital",
            "digitaal",
            "fg",
            "dpo",
            "team",
            "woo",
            "publiek");

    private ContactText() {}

    /** Whether it holds an address of which no word says that it is an office's, or one that was blacked out. */
    static boolean isPersonal(String text) {
        // From one at sign to the next: each character is looked at twice at most, however long the text is.
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            while (start > from && isOf(text.charAt(start - 1), LOCAL)) {
                start--;
            }
            if (start < at && isDomain(text, at + 1) && !isOffice(text.substring(start, at))) {
                return true;
            }
            from = at + 1;
        }
        return text.equals("[redacted]");
    }

    private static boolean isOffice(String local) {
        return BETWEEN.splitAsStream(local.toLowerCase(Locale.ROOT)).anyMatch(OFFICES::contains);
    }

    /** Whether words with a dot between them follow. */
    private static boolean isDomain(String text, int start) {
        int dot = start;
        while (dot < text.length() && isOf(text.charAt(dot), DOMAIN)) {
            dot++;
        }
        return dot > start && dot + 1 < text.length() && text.charAt(dot) == '.' && isOf(text.charAt(dot + 1), DOMAIN);
    }

    private static boolean isOf(char character, String signs) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || signs.indexOf(character) >= 0;
    }
}
