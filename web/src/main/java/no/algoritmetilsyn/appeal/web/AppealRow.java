package no.algoritmetilsyn.appeal.web;

import jakarta.annotation.Nullable;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.Size;

/**
 * A row of {@code docs/law/golden/appeal.csv}; other columns are left alone. Days are ISO 8601.
 *
 * @param regime code of the act
 * @param appellant who appeals, as the table writes it
 */
record AppealRow(
        @Nullable @Size(max = 100) String regime,
        @Nullable @Size(max = 100) String appellant,
        @Nullable @Size(max = 100) String decided,
        @Nullable @Size(max = 100) String dispatched,
        @Nullable @Size(max = 100) String arrived,
        @Nullable @Size(max = 100) String posted,
        @Nullable @Size(max = 100) String received,
        @Nullable @JsonbProperty("reasons_asked") @Size(max = 100) String reasonsAsked,
        @Nullable @JsonbProperty("reasons_arrived") @Size(max = 100) String reasonsArrived,
        @Nullable @JsonbProperty("lengthened_until") @Size(max = 100) String lengthenedUntil,
        @Nullable @JsonbProperty("changed_arrived") @Size(max = 100) String changedArrived) {}
