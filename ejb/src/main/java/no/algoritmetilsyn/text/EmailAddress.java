package no.algoritmetilsyn.text;

import java.net.IDN;
import java.util.Optional;

/**
 * An e-mail address that a mail can be sent to: what is taken is what is sent to, so that nobody waits for a mail that no
 * server takes.
 *
 * <p>The part before the at sign is a dot-atom (RFC 5322 3.2.3) of ASCII of at most 64 characters; quoted ones and other
 * letters (RFC 6531) need servers that few have. The domain may be written in any letters (RFC 5891), has at least one
 * dot and labels of at most 63 characters; the whole has at most 254 (RFC 5321 4.5.3.1).
 *
 * @param local the part before the at sign
 * @param domain in ASCII
 */
public record EmailAddress(String local, String domain) {

    /** Characters that the whole may have. */
    public static final int LONGEST = 254;

    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String SIGNS = "!#$%&'*+/=?^_`{|}~-";

    /**
     * Reads what somebody has typed.
     *
     * @param typed anything, also null
     * @return empty when no mail can be sent to it
     */
    public static Optional<EmailAddress> read(String typed) {
        return parts(typed).filter(address -> address.domain().indexOf('.') > 0);
    }

    /** The same, where a name without a dot is a host nearby: the sender of mails, as the operator sets it. */
    public static Optional<EmailAddress> ofSetting(String setting) {
        return parts(setting);
    }

    private static Optional<EmailAddress> parts(String typed) {
        if (typed == null || typed.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        String text = CleanText.line(typed);
        int at = text.lastIndexOf('@');
        if (text.length() > LONGEST || at < 1 || at > LONGEST_LOCAL) {
            return Optional.empty();
        }
        String local = text.substring(0, at);
        return isDotted(local)
                ? ascii(text.substring(at + 1)).map(domain -> new EmailAddress(local, domain))
                : Optional.empty();
    }

    private static Optional<String> ascii(String typed) {
        String domain;
        try {
            domain = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
        } catch (RuntimeException none) {
            // Whatever it is that the conversion stumbles over, it is no domain.
            return Optional.empty();
        }
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (label.isEmpty()
                    || label.length() > LONGEST_LABEL
                    || !label.chars().allMatch(EmailAddress::isOfLabel)
                    || label.startsWith("-")
                    || label.endsWith("-")) {
                return Optional.empty();
            }
        }
        boolean numeric = labels[labels.length - 1].chars().allMatch(Character::isDigit);
        return numeric || domain.length() > LONGEST ? Optional.empty() : Optional.of(domain);
    }

    /** Characters of an atom with single dots between them. */
    private static boolean isDotted(String local) {
        boolean dot = true;
        for (int i = 0; i < local.length(); i++) {
            char character = local.charAt(i);
            if (character == '.' ? dot : !isOfAtom(character)) {
                return false;
            }
            dot = character == '.';
        }
        return !dot;
    }

    private static boolean isOfAtom(char character) {
        return isOfLabel(character) && character != '-' || SIGNS.indexOf(character) >= 0;
    }

    private static boolean isOfLabel(int character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || character == '-';
    }

    /** As it stands in the header of a mail. */
    public String written() {
        return local + "@" + domain;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "EmailAddress[…]";
    }
}
