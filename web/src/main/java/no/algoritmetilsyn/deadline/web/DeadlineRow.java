package no.algoritmetilsyn.deadline.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.deadline.question.Method;

/**
 * A row of {@code docs/law/golden/deadlines.csv}. A vertical bar separates two values where the earlier of two limits counts;
 * other columns are left alone.
 *
 * @param regime code of the act that the case follows
 * @param method way of counting
 * @param amount of units, as a number or as text
 * @param unit of the amount
 * @param startType what kind of day it is counted from
 * @param start ISO 8601 date, or date and time
 * @param productRule code of a rule of the product, which then goes before the method
 */
record DeadlineRow(
        @Nullable @Size(max = 100) String regime,
        @Nullable Method method,
        @Nullable @Schema(types = {"integer", "string"}) Object amount,
        @Nullable @Size(max = 100) String unit,
        @Nullable @JsonbProperty("start_type") @Size(max = 100) String startType,
        @Nullable @Size(max = 100) String start,
        @Nullable @JsonbProperty("product_rule") @Size(max = 100) String productRule) {}
