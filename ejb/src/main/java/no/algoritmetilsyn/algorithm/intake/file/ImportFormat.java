package no.algoritmetilsyn.algorithm.intake.file;

import java.util.Arrays;
import java.util.Optional;

/** The formats that other registers come in. What each calls our fields stands in the standard's own file. */
public enum ImportFormat {
    /** The Norwegian overview of projects with artificial intelligence: a table with commas. */
    NO_KI_CSV("no-ki-csv", "nb"),
    /** The Dutch publication standard, before and since version 1.0: an array of objects. */
    NL_JSON("nl-json", "nl"),
    /** One object a line: our own export, or the registers of several countries in one shape. */
    JSONL("jsonl", null);

    private final String code;
    private final String language;

    ImportFormat(String code, String language) {
        this.code = code;
        this.language = language;
    }

    /** Its name in addresses, which is the source of the records that come by it. */
    public String code() {
        return code;
    }

    /** The language of a record that does not say; empty where it may be any. */
    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** The format of this name. */
    public static Optional<ImportFormat> of(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code.equals(code))
                .findFirst();
    }
}
