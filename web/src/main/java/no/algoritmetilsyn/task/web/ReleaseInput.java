package no.algoritmetilsyn.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a task is given back. */
record ReleaseInput(@NotBlank @Size(max = LONGEST) String reason) {

    /** Characters of a reason. */
    static final int LONGEST = 500;
}
