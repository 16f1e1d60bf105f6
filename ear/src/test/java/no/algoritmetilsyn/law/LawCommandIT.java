package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The command that compares provisions with texts of statutes, as it lies in the server's folder, beside a server. */
@ExtendWith(Installation.class)
class LawCommandIT {

    @TempDir
    Path folder;

    @Test
    void it_names_what_a_text_does_not_have(Installation installation) throws Exception {
        Files.writeString(
                folder.resolve("offl.md"),
                "identifier: LOV-2006-05-19-16\n\n##### § 1. Prøve\n\nBare dette står her.\n");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("server.home"), "bin/tilsyn-law")
                                .toString(),
                        folder.toString())
                .redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "TILSYN_DB_URL", installation.postgres().url(),
                        "TILSYN_DB_USER", "tilsyn_app",
                        "TILSYN_DB_PASSWORD", "tilsyn_app"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("offl-13: not found: offl.md has no § 13").contains("Not compared: fvl67, ");
    }
}
