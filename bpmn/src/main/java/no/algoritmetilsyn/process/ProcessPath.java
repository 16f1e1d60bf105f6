package no.algoritmetilsyn.process;

import java.time.Instant;
import java.util.List;

/**
 * Where one procedure stands.
 *
 * @param svg the picture of its model with the path taken
 * @param steps the same in words, in the order they began
 */
public record ProcessPath(String svg, List<Step> steps) {

    /**
     * A step that has begun.
     *
     * @param label in the reader's language
     * @param end null while it goes on
     * @param cancelled overtaken by events
     */
    public record Step(String label, Instant start, Instant end, boolean cancelled) {}
}
