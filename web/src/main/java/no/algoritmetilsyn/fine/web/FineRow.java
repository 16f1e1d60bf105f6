package no.algoritmetilsyn.fine.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.Size;

/**
 * A row of {@code docs/law/golden/fine.csv}; other columns are left alone. Days are ISO 8601.
 *
 * @param basis the power, such as {@code 83(4)}
 * @param turnoverNok worldwide, last year, whole kroner
 * @param size of the undertaking, {@code PUBLIC} or {@code PERSON}
 * @param eurRate kroner for a euro on the day of the decision
 * @param gNok the basic amount of the national insurance, whole kroner
 */
record FineRow(
        @Nullable @Size(max = 100) String basis,
        @Nullable @JsonbProperty("turnover_nok") @Schema(types = {"integer", "string"}) Object turnoverNok,
        @Nullable @Size(max = 100) String size,
        @Nullable @JsonbProperty("eur_rate") @Schema(types = {"number", "string"}) Object eurRate,
        @Nullable @JsonbProperty("g_nok") @Schema(types = {"integer", "string"}) Object gNok,
        @Nullable @JsonbProperty("breach_ended") @Size(max = 100) String breachEnded,
        @Nullable @JsonbProperty("advance_notice") @Size(max = 100) String advanceNotice,
        @Nullable @Size(max = 100) String decided,
        @Nullable @Size(max = 100) String arrived,
        @Nullable @JsonbProperty("became_final") @Size(max = 100) String becameFinal) {}
