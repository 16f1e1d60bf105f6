package no.algoritmetilsyn.identity;

import java.util.Optional;
import no.algoritmetilsyn.platform.Keys;
import no.algoritmetilsyn.text.Separators;

/**
 * The code that opens a complaint to the complainant: 16 characters of Crockford's base 32, 80 bits, written in four
 * groups.
 *
 * @param characters the 16 characters, upper case, without separators
 */
public record FollowUpCode(String characters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int BITS = 5;

    /** The code made of the first 80 bits of a keyed hash. */
    static FollowUpCode of(byte[] hash) {
        var characters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            int bit = i * BITS;
            int pair = (hash[bit / 8] & 0xff) << 8 | hash[bit / 8 + 1] & 0xff;
            characters.append(ALPHABET.charAt(pair >> 16 - BITS - bit % 8 & 31));
        }
        return new FollowUpCode(characters.toString());
    }

    /** The code of a complaint: derived from its reference, so that none has to be kept. */
    public static FollowUpCode of(Keys keys, String reference) {
        return of(keys.hash("follow-up-code", reference));
    }

    /** A code that opens nothing, to be compared where none was shown. */
    public static FollowUpCode ofNothing() {
        return new FollowUpCode("0".repeat(LENGTH));
    }

    /** What is kept of it, to be compared. */
    public byte[] hash(Keys keys) {
        return keys.hash("follow-up-code-hash", characters);
    }

    /** Reads what somebody has typed: case, blanks and dashes of any kind do not matter, O is 0, I and L are 1. */
    public static Optional<FollowUpCode> read(String typed) {
        if (typed == null || typed.length() > 100) {
            return Optional.empty();
        }
        String characters =
                Separators.leftOut(typed).replace('O', '0').replace('I', '1').replace('L', '1');
        boolean wellFormed = characters.length() == LENGTH
                && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return wellFormed ? Optional.of(new FollowUpCode(characters)) : Optional.empty();
    }

    /** In four groups, as people read it out. */
    public String grouped() {
        return String.join(
                "-",
                characters.substring(0, 4),
                characters.substring(4, 8),
                characters.substring(8, 12),
                characters.substring(12));
    }

    /** Says nothing, so that no log can. */
    @Override
    public String toString() {
        return "FollowUpCode[…]";
    }
}
