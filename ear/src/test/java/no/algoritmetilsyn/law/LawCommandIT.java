package no.algoritmetilsyn.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.server.Client;
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
        Said said = run(installation, folder.toString());
        assertThat(said.code).as(said.text).isEqualTo(1);
        assertThat(said.text)
                .contains("offl-13: not found: offl.md has no § 13")
                .contains("Not compared: fvl67, ");
    }

    /** What the command writes is what the API answers, and can be handed in. */
    @Test
    void it_exports_a_table_in_the_form_in_which_it_is_changed(Installation installation) throws Exception {
        Said said = run(installation, "export", "powers");
        assertThat(said.code).as(said.text).isZero();
        assertThat(said.text)
                .isEqualTo(new Client(installation.url(), "jurist")
                        .get("/api/v1/law/tables/powers")
                        .body());
        assertThat(run(installation, "export", "laws").code).isEqualTo(2);
    }

    private record Said(int code, String text) {}

    private static Said run(Installation installation, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("server.home"), "bin/tilsyn-law").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "TILSYN_DB_URL", installation.postgres().url(),
                        "TILSYN_DB_USER", "tilsyn_app",
                        "TILSYN_DB_PASSWORD", "tilsyn_app"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }
}
