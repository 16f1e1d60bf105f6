package no.algoritmetilsyn.lawbook.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that holds provisions against texts, on a database, with an act that was made up for it. */
class CompareLawTest {

    private static final String ACT =
            """
            ---
            title: "Prøvelova"
            identifier: "LOV-2031-02-03-7"
            ---
            # Prøvelova

            ## Kapittel 1. Om prøving

            ##### § 1. Føremål

            Lova skal prøve ein kommando.

            ##### § 2 a. (plikter)

            Den som prøver, skal lese.

            Den som les, skal forstå.
            """;

    private static final String AS_ENACTED =
            """
            Lov om prøving
            DokumentID
            LOV-2031-02-03-7
            Innhold
            § 1. Føremål
            § 2 a. (plikter)
            Kapittel 1. Om prøving
            § 1. Føremål
            Lova skal prøve ein kommando.
            § 2 a. (plikter)
            Den som prøver, skal lese.
            Den som les,   skal forstå.
            """;

    @AutoClose
    private static TestDatabase database;

    @TempDir
    Path folder;

    @BeforeAll
    static void create() throws SQLException {
        database = TestDatabase.fresh();
        own(
                """
                INSERT INTO regimes (code, family, kind, short_nb, short_nn, short_en, title_nb, title_nn, title_en, adopted)
                VALUES ('try', 'trying', 'ACT', 'prøveloven', 'prøvelova', 'Trial Act', 'Prøveloven av 3. februar 2031 nr. 7',
                  'Prøvelova av 3. februar 2031 nr. 7', 'Trial Act of 3 February 2031 no. 7', '2031-02-03')
                """);
        cite("try-1", "1", null);
        cite("try-2a-2", "2 a", "2");
    }

    @Test
    void nothing_has_drifted_and_acts_without_a_text_are_named() throws Exception {
        Files.writeString(folder.resolve("try.md"), ACT);
        List<String> said = new ArrayList<>();
        assertThat(run(said)).as(said.toString()).isEqualTo(CompareLaw.SAME);
        assertThat(said).contains("2 provisions were found in 1 texts; 0 things have drifted");
        assertThat(said).anyMatch(line -> line.startsWith("Not compared: fvl67, "));
    }

    @Test
    void a_section_and_a_paragraph_that_are_gone_are_named() throws Exception {
        Files.writeString(
                folder.resolve("try.md"), ACT.replace("§ 1. ", "§ 9. ").replace("Den som les, skal forstå.\n", ""));
        List<String> said = new ArrayList<>();
        assertThat(run(said)).isEqualTo(CompareLaw.DRIFTED);
        assertThat(said)
                .contains(
                        "try-1: not found: try.md has no § 1", "try-2a-2: not found: § 2 a has no paragraph 2, but 1");
    }

    /** As it was enacted or consolidated, broken into lines in one way or another: the words are the same. */
    @Test
    void another_wording_is_named_and_other_line_ends_are_not() throws Exception {
        Statute read = Statute.read("try.md", ACT);
        own("INSERT INTO provision_wordings VALUES ('try-2a-2', '"
                + Comparison.hash(read.section("§", "2a").orElseThrow()) + "', '2031-03-01')");
        try {
            Files.writeString(folder.resolve("try.txt"), AS_ENACTED);
            List<String> same = new ArrayList<>();
            assertThat(run(same)).as(same.toString()).isEqualTo(CompareLaw.SAME);

            Files.writeString(folder.resolve("try.txt"), AS_ENACTED.replace("skal forstå", "bør forstå"));
            List<String> said = new ArrayList<>();
            assertThat(run(said)).isEqualTo(CompareLaw.DRIFTED);
            assertThat(said)
                    .contains("try-2a-2: worded otherwise: § 2 a in try.txt is not what was read on 2031-03-01");
        } finally {
            own("DELETE FROM provision_wordings WHERE provision LIKE 'try-%'");
        }
    }

    @Test
    void what_it_lacks_is_said_in_a_line() throws IOException {
        List<String> said = new ArrayList<>();
        assertThat(CompareLaw.run(Map.of(), new String[0], said)).isEqualTo(CompareLaw.UNKNOWN);
        assertThat(said).singleElement().asString().startsWith("usage");
        said.clear();
        assertThat(run(said)).isEqualTo(CompareLaw.UNKNOWN);
        assertThat(said).singleElement().asString().contains("has no texts");
        said.clear();
        Files.writeString(folder.resolve("try.md"), ACT);
        var environment = new HashMap<>(environment());
        environment.remove("TILSYN_DB_PASSWORD");
        assertThat(CompareLaw.run(environment, new String[] {folder.toString()}, said))
                .isEqualTo(CompareLaw.UNKNOWN);
        assertThat(said).singleElement().asString().contains("TILSYN_DB_PASSWORD is not set");
    }

    private int run(List<String> said) {
        return CompareLaw.run(environment(), new String[] {folder.toString()}, said);
    }

    private static Map<String, String> environment() {
        return Map.of(
                "TILSYN_DB_URL", database.url(), "TILSYN_DB_USER", "tilsyn_app", "TILSYN_DB_PASSWORD", "tilsyn_app");
    }

    private static void cite(String code, String section, String paragraph) throws SQLException {
        own(
                "INSERT INTO provisions (code, regime, section, paragraph, title_nb, title_nn, title_en, rule_nb, rule_nn, rule_en) "
                        + "VALUES ('%s', 'try', '%s', %s, 'P', 'P', 'T', 'R', 'R', 'R')"
                                .formatted(code, section, paragraph == null ? "NULL" : "'" + paragraph + "'"));
    }

    private static void own(String sql) throws SQLException {
        try (var connection = database.asOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
