package no.algoritmetilsyn.algorithm.web;

import java.util.List;

/**
 * A field of a record as a page shows it. Exactly one of text, items and rows says something, or else the field is
 * withheld.
 *
 * @param field id of the field
 * @param label what it is called
 * @param text one value; empty where there are several
 * @param link where the value leads, or null
 * @param items words that stand beside each other
 * @param rows what stands below each other
 * @param ground legal ground on which it is withheld, or null
 * @param lang tag of the language it is in, or null for that of the page
 */
public record RecordLine(
        String field,
        String label,
        String text,
        String link,
        List<String> items,
        List<Row> rows,
        String ground,
        String lang) {

    /**
     * A row.
     *
     * @param text what it says
     * @param link where that leads, or null
     * @param more what else is told about it
     */
    public record Row(String text, String link, List<Cell> more) {}

    /** Something told about a row. */
    public record Cell(String label, String text) {}

    /** The same under another name; what is withheld stays so. */
    RecordLine called(String other) {
        return new RecordLine(field, other, text, link, items, rows, ground, lang);
    }

    static RecordLine withheld(String field, String label, String ground) {
        return new RecordLine(field, label, "", null, List.of(), List.of(), ground, null);
    }

    static RecordLine text(String field, String label, String text, String link, String lang) {
        return new RecordLine(field, label, text, link, List.of(), List.of(), null, lang);
    }

    static RecordLine items(String field, String label, List<String> items, String lang) {
        return new RecordLine(field, label, "", null, items, List.of(), null, lang);
    }

    static RecordLine rows(String field, String label, List<Row> rows, String lang) {
        return new RecordLine(field, label, "", null, List.of(), rows, null, lang);
    }
}
