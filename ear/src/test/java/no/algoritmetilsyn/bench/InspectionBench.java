package no.algoritmetilsyn.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.algoritmetilsyn.inspection.ManyFiles;
import no.algoritmetilsyn.inspection.ReadyInspections;
import no.algoritmetilsyn.server.ApplicationServer;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The pages of an inspection with five hundred requirements and two thousand files, beside those of a small one. */
@Tag("bench")
@ExtendWith(Installation.class)
class InspectionBench {

    private static final int REQUIREMENTS = 500;
    private static final int FILES = 2_000;
    private static final int VISITS = 20;
    private static final int WARM = 60;
    private static final int ROUNDS = 80;
    private static final List<String> PAGES = List.of("", "/filer", "/sjekkliste", "/gransking");

    @Test
    void a_large_inspections_pages_take_little_longer(Installation installation, @TempDir Path themes)
            throws Exception {
        Files.writeString(themes.resolve("bench.json"), theme());
        ApplicationServer server =
                installation.startBeside("bench-inspection", Map.of("TILSYN_THEME_DIR", themes.toString()));
        try {
            measure(installation, server);
        } finally {
            server.stop();
        }
    }

    private static void measure(Installation installation, ApplicationServer server) {
        var ready = new ReadyInspections(installation);
        String small = ready.until("reportPreliminary");
        String large = ready.until("reportPreliminary");
        new ManyFiles(installation).add(large, VISITS, FILES);
        String sha256 = new Client(server.url(), "inspektor")
                .get("/api/v1/themes/bench")
                .json()
                .getJsonArray("versions")
                .getJsonObject(0)
                .getString("sha256");
        new Database(installation)
                .run(
                        "UPDATE inspections SET theme = 'bench', theme_version = 1, theme_sha256 = ? WHERE id = ?::uuid",
                        sha256,
                        large);
        var pages = new Form(new Client(server.url()).from("10.60.0.1"));
        pages.send("/logg-inn", "enter", "login", "login", "userName", "inspektor", "password", "inspektor", "til", "");
        var figures = new Figures("inspection");
        for (String page : PAGES) {
            List<Double> few = new ArrayList<>();
            List<Double> many = new ArrayList<>();
            for (int round = -WARM; round < ROUNDS; round++) {
                double one = millis(pages, "/tilsyn/delsak/" + small + page);
                double other = millis(pages, "/tilsyn/delsak/" + large + page);
                if (round >= 0) {
                    few.add(one);
                    many.add(other);
                }
            }
            String name = page.isEmpty() ? "the inspection" : page;
            figures.put(name + ", small, ms", Figures.median(few));
            figures.put(name + ", large, ms", Figures.median(many));
            figures.atMost(1.5, name + ", ratio", Figures.median(many) / Figures.median(few));
        }
        figures.print();
        figures.assertWithinLimits();
    }

    private static double millis(Form pages, String path) {
        long before = System.nanoTime();
        assertThat(pages.get(path).status()).as(path).isEqualTo(200);
        return (System.nanoTime() - before) / 1e6;
    }

    /** A theme with as many requirements, all worded as the first of a released one. */
    private static String theme() throws IOException {
        String released = Files.readString(Path.of(
                System.getProperty("root.dir"),
                "ejb/src/main/resources/no/algoritmetilsyn/inspection/theme/register-duties.json"));
        int list = released.indexOf("\"requirements\": [") + "\"requirements\": [".length();
        int second = released.indexOf("\"id\": \"register-02\"");
        String first =
                released.substring(list, released.lastIndexOf('{', second)).strip();
        String one = first.substring(0, first.lastIndexOf('}') + 1);
        String requirements = IntStream.rangeClosed(1, REQUIREMENTS)
                .mapToObj(number -> numbered(one.replace("register-01", "bench-%02d".formatted(number)), number))
                .collect(Collectors.joining(",\n"));
        return numbered(released.substring(0, list), 0)
                        .replace("\"register-duties\"", "\"bench\"")
                        .replace("\"ids\": \"register\"", "\"ids\": \"bench\"")
                + requirements + "\n  ]\n}\n";
    }

    /** No two requirements may say the same. */
    private static String numbered(String json, int number) {
        return json.replaceAll("\"(nb|nn|en)\": \"([^\"]*)\"", "\"$1\": \"$2 (" + number + ")\"");
    }
}
