package no.algoritmetilsyn.platform.web;

import java.util.Arrays;
import java.util.Optional;

/**
 * One answer to choose.
 *
 * @param value what is sent
 * @param label what is read
 * @param hint a sentence that explains it, or null
 */
public record Option(String value, String label, String hint) {

    /** An answer that explains itself. */
    public Option(String value, String label) {
        this(value, label, null);
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
