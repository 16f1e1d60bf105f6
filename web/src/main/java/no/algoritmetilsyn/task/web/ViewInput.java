package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A work list under a name.
 *
 * @param query what stands after the question mark in the address of the list
 * @param pinned whether it stands above the list; no when it is left out
 * @param shared whether all colleagues of the organ see it, which leaders may say; no when it is left out
 */
record ViewInput(
        @NotBlank @Size(max = ViewInput.LONGEST) String name,
        @NotBlank @Size(max = ViewInput.LONGEST_QUERY) @Pattern(regexp = QUERY) String query,
        @Nullable Boolean pinned,
        @Nullable Boolean shared) {

    static final int LONGEST = 100;
    static final int LONGEST_QUERY = 2_000;

    /** What the address of a list is made of, by which nothing but a list can be led to. */
    private static final String QUERY = "[A-Za-z0-9=&%+._~*-]+";

    static boolean isQuery(String typed) {
        return typed.matches(QUERY);
    }
}
