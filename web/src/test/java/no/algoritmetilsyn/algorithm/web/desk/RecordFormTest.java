package no.algoritmetilsyn.algorithm.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.platform.web.FailureFilter;
import org.junit.jupiter.api.Test;

/** A record goes through its form and comes out whole. */
class RecordFormTest {

    private static final RecordField SOURCES =
            RecordStandard.newest().field("dataSources").orElseThrow();

    private final RecordForm form = new RecordForm(RecordStandard.newest(), RecordKind.USE);

    private static Content sources(int rows) {
        var array = Json.createArrayBuilder();
        IntStream.range(0, rows)
                .forEach(row -> array.add(Json.createObjectBuilder().add("text", "Kilde " + row)));
        return Content.NONE.with("name", "Brøyting").with("dataSources", array.build());
    }

    @Test
    void no_row_is_lost_however_many_a_file_has_brought() {
        Content many = sources(120);
        Map<String, Object> answers = form.answers(many);
        assertThat(form.content(answers)).isEqualTo(many);
        assertThat(form.rows(SOURCES, answers)).hasSize(122);
    }

    @Test
    void rows_that_are_left_empty_close_up() {
        Map<String, Object> answers = new HashMap<>(Map.of("dataSources-0-text", " ", "dataSources-70-text", "Kilde"));
        assertThat(form.content(answers).get("dataSources").orElseThrow().asJsonArray())
                .hasSize(1);
    }

    @Test
    void a_field_without_rows_offers_some() {
        assertThat(form.rows(SOURCES, Map.of())).containsExactly(0, 1);
    }

    @Test
    void a_record_with_more_rows_than_a_request_may_bring_does_not_fit() {
        assertThat(form.fits(form.answers(sources(120)))).isTrue();
        assertThat(form.fits(form.answers(sources(300)))).isFalse();
    }

    @Test
    void the_server_takes_more_so_that_what_is_too_much_is_refused_with_a_page() throws IOException {
        String server = Files.readString(Path.of("../ear/src/main/server/tilsyn.cli"));
        String most = server.replaceAll("(?s).*\\(name=max-parameters,value=(\\d+)\\).*", "$1");
        assertThat(Integer.parseInt(most)).isGreaterThan(FailureFilter.MOST_PARAMETERS);
    }
}
