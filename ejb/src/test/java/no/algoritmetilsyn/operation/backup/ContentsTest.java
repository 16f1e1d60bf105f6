package no.algoritmetilsyn.operation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.util.Set;
import no.algoritmetilsyn.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentsTest {

    @TempDir
    Path folder;

    @Test
    void what_was_noted_of_this_schema_is_missed_when_it_is_gone() throws Exception {
        var sums = new Checksums(folder);
        try (TestDatabase database = TestDatabase.fresh();
                Connection all = database.asSuperuser()) {
            Contents.note(all, folder, sums);
            assertThat(Contents.missing(all, folder)).isEmpty();
            assertThat(Files.readAllLines(folder.resolve(Contents.COUNTS)))
                    .anyMatch(line -> line.startsWith("vault.persons "))
                    .anyMatch(line -> line.startsWith("audit_events "));
            Files.writeString(folder.resolve(Contents.COUNTS), "complaints 1\n");
            Files.writeString(folder.resolve(Contents.RECEIPTS), "K-2026-000001\n");
            assertThat(Contents.missing(all, folder))
                    .containsExactly("table complaints: 0 rows, 1 when it was backed up", "receipt K-2026-000001");
        }
    }

    @Test
    void a_byte_that_has_changed_and_a_file_that_is_gone_are_found() throws Exception {
        var sums = new Checksums(folder);
        Folders.write(folder.resolve("one"), "one", sums);
        Folders.write(folder.resolve("two"), "two", sums);
        sums.write();
        assertThat(Checksums.broken(folder)).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(Checksums.FILE))))
                .isEqualTo("rw-------");
        Files.writeString(folder.resolve("one"), "onE");
        Files.delete(folder.resolve("two"));
        assertThat(Checksums.broken(folder)).containsExactly("one", "two");
    }

    @Test
    void a_secret_is_told_from_another_and_not_told() {
        String secret = "0123456789abcdef0123456789abcdef";
        assertThat(Contents.fingerprint(secret))
                .hasSize(16)
                .isEqualTo(Contents.fingerprint(secret))
                .isNotEqualTo(Contents.fingerprint(secret + "0"));
    }

    @Test
    void what_is_not_understood_does_nothing() {
        assertThatThrownBy(() -> new Arguments(Set.of("to"), "--too", "x")).hasMessageContaining("--too");
        assertThatThrownBy(() -> new Arguments(Set.of("to"), "--to")).hasMessageContaining("--to");
        assertThat(Backup.run()).isEqualTo(2);
        assertThat(Restore.run("--from", folder.toString())).isEqualTo(2);
        assertThat(Restore.run(
                        "--from",
                        folder.toString(),
                        "--data",
                        folder.resolve("d").toString(),
                        "--until",
                        "2026-01-01T00:00:00Z"))
                .isEqualTo(2);
    }
}
