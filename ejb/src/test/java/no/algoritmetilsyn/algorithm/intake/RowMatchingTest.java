package no.algoritmetilsyn.algorithm.intake;

import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.JSONL;
import static no.algoritmetilsyn.algorithm.intake.file.ImportFormat.NO_KI_CSV;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which rows of a file are records that the register has. */
class RowMatchingTest extends ImportsTestBase {

    @Test
    void owner_and_title_are_the_same_in_whatever_case_and_spacing() {
        run("1,Prøvebyen kommune,Brøyting  om natten,Ruter,Pilot\n");
        assertThat(run("1, PRØVEBYEN kommune ,\"Brøyting om\nNatten\",Ruter,Pilot\n"))
                .isEqualTo(counts(1, 0, 1, 0));
    }

    @Test
    void a_renumbered_row_is_the_same_record_and_makes_no_version() {
        run("1,Prøvebyen,Brøyting,Ruter,\n2,Prøvebyen,Lys,Gatelys,\n", "2024-01-01", 0);
        assertThat(run("1,Prøvebyen,Lys,Gatelys,\n2,Prøvebyen,Brøyting,Ruter,\n", "2025-01-01", 0))
                .isEqualTo(counts(2, 0, 0, 2));
        assertThat(run("8,Prøvebyen,Lys,Gatelys,\n9,Prøvebyen,Brøyting,Ruter,\n", "2024-06-01", 0))
                .as("an older file that comes late")
                .isEqualTo(counts(2, 0, 0, 2));
        assertThat(register.rows("SELECT name, source_id, saved FROM algorithm_records ORDER BY name"))
                .containsExactly("Brøyting|2|1", "Lys|1|1");
    }

    @Test
    void twins_are_told_apart_by_content_first_and_then_by_order() {
        run("1,Prøvebyen,Lys,a,\n2,Prøvebyen,Lys,b,\n", "2024-01-01", 0);
        ImportReport next = register.run(
                NO_KI_CSV, HEADER + "1,Prøvebyen,Lys,ny,\n2,Prøvebyen,Lys,a,\n3,Prøvebyen,Lys,c,\n", "2025-01-01", 0);
        assertThat(next.status().counts()).isEqualTo(counts(3, 1, 1, 1));
        assertThat(next.remarks(Remark.Kind.NOTE))
                .extracting(Remark::row, Remark::details)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, List.of("1", "3", "UPDATED")),
                        org.assertj.core.groups.Tuple.tuple(2L, List.of("2", "3", "UNCHANGED")),
                        org.assertj.core.groups.Tuple.tuple(3L, List.of("3", "3", "CREATED")));
        assertThat(versions())
                .containsExactly("2024-01-01|0|a|t", "2024-01-01|0|b|f", "2025-01-01|0|ny|t", "2025-01-01|0|c|t");
    }

    @Test
    void a_row_that_repeats_another_is_the_same_record() {
        ImportReport report = register.run(NO_KI_CSV, HEADER + "1,Prøvebyen,Lys,a,\n2,Prøvebyen,Lys,a,\n");
        assertThat(report.status().counts()).isEqualTo(counts(2, 1, 0, 1));
        assertThat(report.remarks()).extracting(Remark::code).containsExactly("REPEATED");
    }

    @Test
    void a_record_that_is_missing_is_reported_and_kept() {
        run("1,Prøvebyen,Brøyting,Ruter,\n2,Prøvebyen,Lys,Gatelys,\n", "2024-01-01", 0);
        ImportReport later = register.run(NO_KI_CSV, HEADER + "1,Prøvebyen,Lys,Gatelys,\n", "2025-01-01", 0);
        assertThat(later.status().counts()).isEqualTo(new ImportStatus.Counts(1, 0, 0, 1, 0, 1));
        assertThat(later.remarks(Remark.Kind.MISSING))
                .extracting(Remark::details)
                .containsExactly(List.of("Brøyting"));
        assertThat(register.rows("SELECT count(*) FROM algorithm_records WHERE published IS NOT NULL"))
                .containsExactly("2");
        assertThat(run("1,Prøvebyen,Lys,Gatelys,\n", "2023-01-01", 0).missing())
                .as("nothing was there before the first file")
                .isZero();
    }

    @Test
    void series_in_one_file_of_lines_do_not_miss_each_other() {
        String one =
                "{\"source\":\"a\",\"source_id\":\"1\",\"name\":\"Lys\",\"organisation\":\"Prøvebyen\",\"language\":\"nb\"}\n";
        String other = one.replace("\"a\"", "\"b\"");
        register.run(JSONL, one + other + one.replace("\"nb\"", "\"en\""));
        assertThat(register.rows("SELECT source_key, source FROM algorithm_records ORDER BY source_key"))
                .containsExactly("a\n1\nen|jsonl", "a\n1\nnb|jsonl", "b\n1\nnb|jsonl");
        assertThat(register.run(JSONL, other).status().counts()).isEqualTo(counts(1, 0, 0, 1));
        assertThat(register.run(JSONL, one).status().counts().missing()).isEqualTo(1);
    }

    @Test
    void our_own_export_comes_back_by_its_ids_and_takes_nothing_hidden_away() {
        UUID system = UUID.randomUUID();
        UUID use = UUID.randomUUID();
        String export =
                """
                {"id":"%s","kind":"USE","system":"%s","number":3,"content":{"name":"Lys","risks":[{"text":"Mørke"}],"organisation":{"name":"Prøvebyen"}}}
                {"id":"%s","kind":"SYSTEM","content":{"name":"Lysstyring","provider":{"name":"Lampefabrikken"}}}
                """
                        .formatted(use, system, system);
        assertThat(register.run(JSONL, export).status().counts()).isEqualTo(counts(2, 2, 0, 0));
        assertThat(register.rows("SELECT id, system_id, organisation FROM algorithm_records ORDER BY kind"))
                .containsExactly(system + "|null|Lampefabrikken", use + "|" + system + "|Prøvebyen");
        register.execute(
                """
                UPDATE algorithm_versions SET content = content || '{"supervisionNote": "Følges opp"}';
                INSERT INTO algorithm_withholdings (id, record_id, field, legal_ground, decided_by, decided_at)
                SELECT gen_random_uuid(), id, 'risks', 'offentleglova § 24', gen_random_uuid(), now() FROM algorithm_records;
                """);
        String shown = export.replace("\"risks\":[{\"text\":\"Mørke\"}],", "");
        assertThat(register.run(JSONL, shown).status().counts()).isEqualTo(counts(2, 0, 0, 2));
        assertThat(register.run(JSONL, shown.replace("\"Lys\"", "\"Lys ute\""))
                        .status()
                        .counts())
                .isEqualTo(counts(2, 0, 1, 1));
        assertThat(register.rows("SELECT content ->> 'supervisionNote', content -> 'risks' -> 0 ->> 'text', "
                        + "content ->> 'name' FROM algorithm_versions WHERE number = 2"))
                .containsExactly("Følges opp|Mørke|Lys ute");
    }

    @Test
    void an_id_of_ours_is_no_free_for_all() {
        UUID id = UUID.randomUUID();
        String line = "{\"id\":\"%s\",\"kind\":\"%s\",\"content\":{\"name\":\"%s\"}}\n";
        register.run(JSONL, line.formatted(id, "USE", "Lys"));
        ImportReport report = register.run(
                JSONL,
                line.formatted(id, "SYSTEM", "Lys")
                        + line.formatted("ingen", "USE", "Lys")
                        + line.formatted(UUID.randomUUID(), "THING", "Lys")
                        + "{\"id\":\"" + UUID.randomUUID()
                        + "\",\"kind\":\"USE\",\"content\":{\"name\":\"Lys\",\"status\":\"I bruk\"}}\n");
        assertThat(report.status().counts().rejected()).isEqualTo(4);
        assertThat(report.remarks(Remark.Kind.REJECTED))
                .extracting(Remark::code)
                .containsExactly("OTHER_KIND", "BAD_ID", "BAD_KIND", "INVALID_FIELD");
        UUID other = UUID.randomUUID();
        ImportReport twice =
                register.run(JSONL, line.formatted(other, "USE", "Lys") + line.formatted(other, "USE", "Mørke"));
        assertThat(twice.status().counts()).isEqualTo(new ImportStatus.Counts(2, 1, 0, 0, 1, 0));
        assertThat(twice.remarks()).extracting(Remark::code).containsExactly("SAME_ID");
    }
}
