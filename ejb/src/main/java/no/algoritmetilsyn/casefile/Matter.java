package no.algoritmetilsyn.casefile;

import java.time.Instant;
import no.algoritmetilsyn.text.NationalIdentityNumbers;

/**
 * What a proceeding is about, so that it can be told from others in a list.
 *
 * @param title in few words, such as the name of the algorithm
 * @param organisation name of the organisation, or null
 * @param organisationNumber nine digits, or null
 * @param receivedAt when it came in, or was begun
 */
public record Matter(String title, String organisation, String organisationNumber, Instant receivedAt) {

    private static final int LONGEST = 80;

    /** Shortens the title to a line, and masks national identity numbers in it. */
    public Matter {
        title = shortened(NationalIdentityNumbers.masked(title));
    }

    /** The beginning of a text, on one line, up to a whole word where there is one. */
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s++", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        String start = line.substring(0, line.offsetByCodePoints(0, LONGEST - 1));
        int blank = start.lastIndexOf(' ');
        return (blank > LONGEST / 2 ? start.substring(0, blank) : start) + "…";
    }
}
