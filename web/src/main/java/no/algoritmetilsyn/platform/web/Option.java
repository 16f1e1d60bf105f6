package no.algoritmetilsyn.platform.web;

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
}
