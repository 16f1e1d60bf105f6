package no.algoritmetilsyn.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a start makes of the PostgreSQL that an earlier run left behind, and of what only looks like it. */
class PostmasterTest {

    @TempDir
    Path folder;

    private final List<Process> bystanders = new ArrayList<>();

    @AfterEach
    void stop() {
        bystanders.forEach(Process::destroyForcibly);
    }

    @Test
    void a_number_that_another_process_has_by_now_is_no_proof() throws Exception {
        Path data = folder.resolve("postgres");
        PostgresServer first = PostgresServer.start(data, 0);
        long pid = first.pid();
        String lock = Files.readString(data.resolve("postmaster.pid"));
        first.kill();

        Path namesake = Files.copy(
                Path.of("/bin/sleep"),
                Files.createDirectories(folder.resolve("bin")).resolve("postgres"));
        for (Process innocent : List.of(bystander(Path.of("/bin/sleep"), data), bystander(namesake, folder))) {
            Files.writeString(
                    data.resolve("postmaster.pid"),
                    lock.replaceFirst("^" + pid + "\n", innocent.pid() + "\n")
                            .replaceFirst("\n\\d{10,}\n", "\n" + Instant.now().getEpochSecond() + "\n"));
            assertThat(new Postmaster(data).running()).isEmpty();
            PostgresServer.start(data, 0).stop();
            assertThat(innocent.isAlive()).isTrue();
        }
    }

    @Test
    void a_leftover_is_stopped_however_much_of_it_is_left() throws Exception {
        Path data = folder.resolve("postgres");
        PostgresServer first = PostgresServer.start(data, 0);
        ProcessHandle left = ProcessHandle.of(first.pid()).orElseThrow();
        List<ProcessHandle> children = left.descendants().toList();
        new Postmaster(data).stopLeftover();
        assertThat(children).hasSizeGreaterThan(3);
        // Until somebody has asked for their end, they are still listed.
        Patience.until(
                Duration.ofSeconds(20),
                () -> !left.isAlive() && children.stream().noneMatch(ProcessHandle::isAlive));

        // As an empty file is left by a power cut.
        first.stop();
        Files.writeString(data.resolve("postmaster.pid"), "");
        PostgresServer third = PostgresServer.start(data, 0);
        third.stop();
        assertThat(new Postmaster(data).running()).isEmpty();
    }

    @Test
    void a_first_start_that_was_ended_half_way_is_begun_anew() throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.createFile(folder.resolve("postgres.unfinished"));
        Files.writeString(data.resolve("postgresql.conf"), "# and no more");
        PostgresServer.start(data, 0).stop();
        assertThat(folder.resolve("postgres.unfinished")).doesNotExist();
        assertThat(data.resolve("PG_VERSION")).exists();
    }

    @Test
    void a_first_start_whose_making_of_the_folder_still_runs_is_begun_anew() throws Exception {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.createFile(folder.resolve("postgres.unfinished"));
        ProcessHandle orphan = initdb(data).toHandle();
        Patience.until(Duration.ofSeconds(20), () -> Files.exists(data.resolve("base")) || !orphan.isAlive());
        assertThat(orphan.isAlive()).isTrue();
        PostgresServer.start(data, 0).stop();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(data.resolve("PG_VERSION")).exists();
    }

    @Test
    void programs_that_were_unpacked_half_way_are_unpacked_again() throws Exception {
        Path programs = Files.list(PostgresBinaries.unpacked())
                .filter(place -> place.getFileName().toString().matches("PG-[0-9a-f]{32}"))
                .findFirst()
                .orElseThrow();
        Path half = Files.createDirectories(folder.resolve("tmp"));
        String tmp = System.getProperty("java.io.tmpdir");
        System.setProperty("java.io.tmpdir", half.toString());
        try {
            Path unpacked = PostgresBinaries.unpacked();
            Path postgres = unpacked.resolve(programs.getFileName()).resolve("bin/postgres");
            Files.writeString(postgres, "half");
            PostgresBinaries.unpacked();
            assertThat(postgres)
                    .hasSameBinaryContentAs(programs.resolve("bin/postgres"))
                    .isExecutable();
        } finally {
            System.setProperty("java.io.tmpdir", tmp);
        }
    }

    /** PostgreSQL refuses to be root; in a namespace of its own it is nobody. */
    private Process initdb(Path in) throws IOException {
        Path program;
        try (Stream<Path> programs =
                Files.find(PostgresBinaries.unpacked(), 4, (file, is) -> file.endsWith(Path.of("bin", "initdb")))) {
            program = programs.findFirst().orElseThrow();
        }
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(program.toString(), "-A", "trust", "-U", "postgres", "-D", in.toString(), "-E", "UTF-8"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        bystanders.add(process);
        return process;
    }

    private Process bystander(Path program, Path in) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "300")
                .directory(in.toFile())
                .start();
        bystanders.add(process);
        return process;
    }
}
