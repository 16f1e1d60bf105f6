package no.algoritmetilsyn.search;

import java.util.UUID;

/**
 * One thing that was found, with the page it is on.
 *
 * @param kind {@code CASE}, {@code ENTRY}, {@code RECORD}, {@code PERSON}, or the kind of a proceeding
 * @param number what people call it; empty where it has none
 * @param title what it is about
 * @param path address below the context path
 */
public record Found(String kind, UUID id, String number, String title, String path) {

    /** A case. */
    static final String CASE = "CASE";

    /** A journal entry. */
    static final String ENTRY = "ENTRY";

    /** A record of the register. */
    static final String RECORD = "RECORD";

    private static final String CASE_PAGE = "/tilsyn/sak/";

    /** Path of the page of a case. */
    public static String casePage(String casefile) {
        return CASE_PAGE + casefile;
    }

    /** The case whose page has a path; null for another path. */
    static UUID caseOf(String path) {
        return path.startsWith(CASE_PAGE) ? UUID.fromString(path.substring(CASE_PAGE.length())) : null;
    }

    /** Path of the page of a record, for those who work on the register. */
    public static String recordPage(String record) {
        return "/tilsyn/register/" + record;
    }
}
