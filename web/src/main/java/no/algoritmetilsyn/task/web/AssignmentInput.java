package no.algoritmetilsyn.task.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * To whom a task is given, and why.
 *
 * @param to user name of the colleague
 */
record AssignmentInput(
        @NotBlank @Size(max = ReleaseInput.LONGEST) String to,
        @NotBlank @Size(max = ReleaseInput.LONGEST) String reason) {}
