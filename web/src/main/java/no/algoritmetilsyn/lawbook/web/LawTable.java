package no.algoritmetilsyn.lawbook.web;

import java.util.List;
import no.algoritmetilsyn.law.RuleVersion;

/**
 * One table of rows of law.
 *
 * @param id of its heading, in the address of the contents
 * @param columns headings
 * @param rows what is left after the choice of an act
 */
public record LawTable(String id, List<String> columns, List<Row> rows) {

    /**
     * A row.
     *
     * @param regime code of its act; null where it rests on none
     * @param head what it is about
     * @param cells the rest, in the order of the columns
     * @param version what the row is called, with the hash of all that it says; null where rows of the table have none
     */
    public record Row(String regime, String head, List<String> cells, RuleVersion version) {

        private static final int SHOWN = 12;

        /** First digits of the hash; empty where the row has none. */
        public String hash() {
            return version == null ? "" : version.sha256().substring(0, SHOWN);
        }
    }

    /** Only the rows of an act; all of them when none is chosen. */
    LawTable of(String regime) {
        return regime.isEmpty()
                ? this
                : new LawTable(
                        id,
                        columns,
                        rows.stream().filter(row -> regime.equals(row.regime())).toList());
    }
}
