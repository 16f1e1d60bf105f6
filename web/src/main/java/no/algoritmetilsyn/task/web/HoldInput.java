package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Until when a task waits, and for what.
 *
 * @param until the day, as {@code 2026-12-24}; no later than the task falls due
 * @param code one of {@code ANSWER, OTHER_CASE, OTHER_AUTHORITY, EXPERT, INTERNAL, OTHER}; {@code OTHER} when it is left out
 * @param text more about it
 */
record HoldInput(
        @NotBlank @Size(max = ReleaseInput.LONGEST) String until,
        @Nullable @Size(max = ReleaseInput.LONGEST) String code,
        @Nullable @Size(max = ReleaseInput.LONGEST) String text) {}
