package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a task is given back.
 *
 * @param code why, from the list {@code IMPARTIALITY, WRONG_PROVISION, ABSENCE, COMPETENCE, WORKLOAD, OTHER}; {@code OTHER} when it is left out
 */
record ReleaseInput(@NotBlank @Size(max = LONGEST) String reason, @Nullable @Size(max = LONGEST) String code) {

    /** Characters of a reason. */
    static final int LONGEST = 500;
}
