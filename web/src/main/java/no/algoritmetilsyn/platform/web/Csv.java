package no.algoritmetilsyn.platform.web;

import java.util.List;
import java.util.stream.Collectors;

/** Writes comma-separated values (RFC 4180) in which a spreadsheet calculates nothing, not even in cells that outsiders have written. */
public final class Csv {

    /** What a spreadsheet would take for the beginning of a formula, also in the wide form of each. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    /** What a program may take for the end of a cell. */
    private static final String SEPARATORS = ";\t\r\n";

    /** What a program may pass over before a formula. */
    private static final String PASSED_OVER = " \"'\u00A0";

    private Csv() {}

    /** A line with its end. */
    public static String row(List<String> cells) {
        return row(",", cells);
    }

    /** A line with its end, whose cells stand apart by something else, such as the semicolon that Excel takes in Norway. */
    public static String row(String separator, List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(separator, "", "\r\n"));
    }

    /** Quoted, and with an apostrophe before what a spreadsheet would calculate: anybody may have written it. */
    public static String cell(String text) {
        return text.isEmpty() ? "" : '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    /**
     * A program that separates by semicolons or tabs, as Excel does in Norway, takes what follows one for a cell of its
     * own, and so with a new line, whatever quotation marks stand around it.
     */
    private static String harmless(String text) {
        var harmless = new StringBuilder(text.length() + 1);
        boolean begins = true;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (begins && FORMULA.indexOf(character) >= 0) {
                harmless.append('\'');
                begins = false;
            }
            harmless.append(character);
            begins = SEPARATORS.indexOf(character) >= 0 || begins && PASSED_OVER.indexOf(character) >= 0;
        }
        return harmless.toString();
    }
}
