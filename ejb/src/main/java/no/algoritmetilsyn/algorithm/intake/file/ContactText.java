package no.algoritmetilsyn.algorithm.intake.file;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the mailbox of an office from that of a person, whose name the register has no ground to publish. */
final class ContactText {

    private static final Pattern ADDRESS = Pattern.compile("([\\w.+-]+)@[\\w-]+(?:\\.[\\w-]+)+");

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
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            if (Stream.of(address.group(1).toLowerCase(java.util.Locale.ROOT).split("[._+-]"))
                    .noneMatch(OFFICES::contains)) {
                return true;
            }
        }
        return text.strip().equals("[redacted]");
    }
}
