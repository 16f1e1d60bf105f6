package no.algoritmetilsyn.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.StepField;
import no.algoritmetilsyn.casefile.step.input.Violation;
import org.junit.jupiter.api.Test;

/** A form with a list: rows come and go, nothing typed is lost, and a fault is told where it was typed. */
class StepFormTest {

    /** One row. */
    record Point(@NotBlank @Size(max = 400) String text, LocalDate limit) {}

    /** What a step takes. */
    record Trial(@NotBlank @Size(max = 100) String purpose, @Size(min = 1, max = 3) List<Point> points) {}

    private static final List<StepField> FIELDS = StepField.of(Trial.class);

    private static StepForm form(Map<String, String> typed) {
        var form = new StepForm(FIELDS, typed::get);
        form.fill(typed);
        return form;
    }

    @Test
    void rows_with_nothing_in_them_are_not_sent() {
        StepForm form = form(Map.of(
                "purpose",
                "Hvorfor",
                "points-rows",
                "3",
                "points-0-text",
                " ",
                "points-2-text",
                "Logg",
                "points-2-limit",
                "2",
                "points-2-limit-month",
                "3",
                "points-2-limit-year",
                "2027"));
        assertThat(form.json())
                .isEqualTo(Json.createReader(new java.io.StringReader(
                                "{\"purpose\":\"Hvorfor\",\"points\":[{\"text\":\"Logg\",\"limit\":\"2027-03-02\"}]}"))
                        .readObject());
    }

    @Test
    void a_fault_is_told_at_the_row_it_was_typed_in() {
        StepForm form = form(Map.of("points-rows", "3", "points-2-text", "Logg"));
        assertThat(form.nameOf(Violation.at("/points/0/limit", "past"))).isEqualTo("points-2-limit");
        assertThat(form.nameOf(Violation.at("/points", "tooFew"))).isEqualTo("points-0-text");
        assertThat(form.nameOf(Violation.at("/purpose", "required"))).isEqualTo("purpose");
    }

    @Test
    void a_row_is_added_and_taken_out_with_the_others_kept() {
        Map<String, String> typed = form(Map.of("points-rows", "2", "points-0-text", "a", "points-1-text", "b"))
                .withRow("points");
        assertThat(typed).containsEntry("points-rows", "3").containsEntry("points-1-text", "b");
        Map<String, String> left = form(new HashMap<>(typed)).withoutRow("points", 0);
        assertThat(left).containsEntry("points-rows", "2").containsEntry("points-0-text", "b");
        assertThat(form(left).json().getJsonArray("points")).hasSize(1);
    }

    @Test
    void there_are_never_more_rows_than_the_step_takes_nor_none() {
        assertThat(form(Map.of("points-rows", "999")).getRows()).containsEntry("points", 3);
        assertThat(form(Map.of("points-rows", "0")).getRows()).containsEntry("points", 1);
        assertThat(form(Map.of("points-rows", "-1")).getRows()).containsEntry("points", 1);
    }

    /** What another step takes. */
    record WithFiles(@Size(max = 5) List<UUID> files) {}

    @Test
    void files_that_were_received_are_kept_with_what_is_typed_and_sent_as_ids() {
        String id = "0f8fad5b-d9cb-469f-a165-70867728950e";
        var form = new StepForm(StepField.of(WithFiles.class), name -> null);
        form.fill(Map.of("files", "svar.txt", "files-ids", id + " nothing " + id));
        assertThat(form.getFileFields()).containsExactly("files");
        assertThat(form.json().toString()).isEqualTo("{\"files\":[\"" + id + "\"]}");
        form.setFiles("files", List.of());
        assertThat(form.typed()).containsExactly(Map.entry("files-ids", ""));
        assertThat(form.nameOf(Violation.at("/files/0", "unknownFile"))).isEqualTo("files");
    }
}
