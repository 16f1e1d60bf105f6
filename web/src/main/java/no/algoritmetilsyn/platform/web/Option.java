package no.algoritmetilsyn.platform.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * One answer to choose.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a sentence that explains it, or null
 * @param lang tag of the language of both, where it is not that of the page; else null
 */
public record Option(String value, String label, String hint, String lang) {

    /** An answer in the language of the page. */
    public Option(String value, String label, String hint) {
        this(value, label, hint, null);
    }

    /** An answer that explains itself. */
    public Option(String value, String label) {
        this(value, label, null, null);
    }

    /**
     * The constant that was chosen among options whose values are the names of constants.
     *
     * @param sent value that was sent; null when none was
     * @return empty when it names none of them
     */
    public static <E extends Enum<E>> Optional<E> chosen(E[] all, String sent) {
        return Arrays.stream(all).filter(one -> one.name().equals(sent)).findFirst();
    }
}
