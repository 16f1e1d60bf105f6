package no.algoritmetilsyn.penalty.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.Size;

/**
 * A row of {@code docs/law/golden/penalty.csv}; other columns are left alone.
 *
 * @param regime the act
 * @param kind unit that the rate is for, such as {@code DAY}
 * @param rate whole kroner
 * @param limit the day that the order has set, ISO 8601
 * @param cap most that it may come to, whole kroner; left out, none
 * @param events what has happened, as an object or as its text
 * @param queryDate the day at the end of which is counted, ISO 8601
 */
record PenaltyRow(
        @Nullable @Size(max = 100) String regime,
        @Nullable @Size(max = 100) String kind,
        @Nullable @Schema(types = {"integer", "number", "string"}) Object rate,
        @Nullable @Size(max = 100) String limit,
        @Nullable @Schema(types = {"integer", "number", "string"}) Object cap,
        @Nullable @Schema(types = {"object", "string"}) Object events,
        @Nullable @JsonbProperty("query_date") @Size(max = 100) String queryDate) {}
