package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.ContentCheck;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import org.junit.jupiter.api.Test;

/** The authority is a supervised body too: what it lets a machine propose, rank or compare stands in its own register. */
class DeployedAlgorithmsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void every_decision_table_has_a_record_beside_it() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".dmn")).toList();
            assertThat(tables).isNotEmpty().allSatisfy(table -> {
                String key = RESOURCES.relativize(table).toString().replaceFirst("\\.dmn$", "");
                assertThat(DeployedAlgorithms.keys()).contains(key);
                assertThat(RESOURCES.resolve(key + ".record.json")).exists();
            });
        }
    }

    @Test
    void every_record_can_be_published_as_it_stands() {
        assertThat(DeployedAlgorithms.keys()).allSatisfy(key -> {
            Content content = DeployedAlgorithms.content(key);
            assertThat(ContentCheck.all(RecordStandard.newest(), RecordKind.USE, content).stream()
                            // Those two are filled in with the authority's own.
                            .filter(fault ->
                                    !List.of("organisation", "publicContact").contains(fault.field())))
                    .as(key)
                    .isEmpty();
        });
    }

    @Test
    void a_changed_table_is_a_changed_record() {
        assertThat(DeployedAlgorithms.content("no/algoritmetilsyn/complaint/complaint-sorting")
                        .text("documentation"))
                .matches("complaint-sorting\\.dmn, SHA-256 [0-9a-f]{64}");
    }
}
