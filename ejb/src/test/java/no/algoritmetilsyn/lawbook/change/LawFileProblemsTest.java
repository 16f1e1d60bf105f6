package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is wrong with a file is told line by line, and a file that nobody has edited changes nothing. */
class LawFileProblemsTest extends LawChangesSetup {

    /** What is exported can be handed in, and changes nothing as it is. */
    @ParameterizedTest
    @EnumSource
    void a_file_that_nobody_has_edited_changes_nothing(LawKind kind) {
        String file = as(LAWYER, changes -> changes.export(kind));
        assertThat(file).startsWith(String.join(",", kind.names()));
        var said = new StringBuilder();
        assertThat(ExportLaw.run(
                        Map.of("TILSYN_DB_URL", database.url(), "TILSYN_DB_PASSWORD", "tilsyn_app"),
                        new String[] {kind.table()},
                        said))
                .isEqualTo(ExportLaw.WRITTEN);
        assertThat(said).hasToString(file);
        assertThat(problems(kind, file)).extracting(LineProblem::code).containsExactly(LineProblem.Code.NOTHING_NEW);
    }

    /** All that is wrong is told at once, each with its line. */
    @Test
    void what_is_wrong_is_told_line_by_line() {
        assertThat(problems(LawKind.EURO_RATES, "day,kurs\n2026-11-27,11\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("1 kurs UNKNOWN_COLUMN", "1 rate MISSING_COLUMN");
        assertThat(
                        problems(
                                LawKind.EURO_RATES,
                                "day,rate\n2026-11-31,11\n2026-11-27\n2026-11-26,elleve\n2026-11-25,11\n2026-11-25,12\n,=1+1\n\"x"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "2 day MALFORMED_DATE",
                        "3  CELLS",
                        "4 rate MALFORMED_DECIMAL",
                        "6 day DOUBLE_ROW",
                        "7 day MISSING",
                        "7 rate MALFORMED_DECIMAL",
                        "8  QUOTES");
        assertThat(
                        problems(
                                LawKind.COMPETENCES,
                                "id,regime,authority,valid_from,valid_until\ngdpr,gdpr,Andre,,\naml,aml,Arbeidstilsynet,,2030-01-01\n"
                                        + "aml/2,aml,Nytt tilsyn,2029-01-01,\nx,nolov,X,2027-01-01,2026-01-01\ny y,digs,Y,2027-01-01,2026-01-01\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("5 regime UNKNOWN_REFERENCE", "6 id MALFORMED_NAME");
        assertThat(problems(
                        LawKind.COMPETENCES,
                        "id;regime;authority;valid_from;valid_until\ngdpr;gdpr;Andre;;\naml;aml;Arbeidstilsynet;;2030-01-01\n"
                                + "aml/2;aml;Nytt tilsyn;2029-01-01;\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("2  CHANGES_ROW", "4 valid_from OVERLAPS");
        assertThat(
                        problems(
                                LawKind.BASIC_AMOUNTS,
                                "valid_from,valid_until,amount,verified\n2026-05-01,2027-05-01,0,true\n2027-05-01,2028-05-01,140000,ja\n"))
                .extracting(problem -> problem.line() + " " + problem.column() + " " + problem.code())
                .containsExactly("3 verified MALFORMED_YES_NO");
        assertThat(problems(
                        LawKind.BASIC_AMOUNTS,
                        "valid_from,valid_until,amount,verified\n2026-05-01,2027-05-01,0,true\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(LineProblem.Code.REFUSED_BY_DATABASE);
                    assertThat(problem.details()).containsExactly("basic_amounts_amount_check");
                });
        assertThat(problems(LawKind.EURO_RATES, " \n"))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.UNREADABLE);
    }
}
