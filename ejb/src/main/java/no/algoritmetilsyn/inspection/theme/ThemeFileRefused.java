package no.algoritmetilsyn.inspection.theme;

/** A file of a theme is wrong: which file, in which line, and why. */
public final class ThemeFileRefused extends RuntimeException {

    private final String file;
    private final int line;
    private final String reason;

    ThemeFileRefused(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
        this.file = file;
        this.line = line;
        this.reason = reason;
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** Number of the line, from 1. */
    public int line() {
        return line;
    }

    /** What is wrong, for the author who writes the file. */
    public String reason() {
        return reason;
    }
}
