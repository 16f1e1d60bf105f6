package no.algoritmetilsyn.complaint;

import java.util.ArrayDeque;
import java.util.Deque;
import no.algoritmetilsyn.platform.Defects;

/** The last steps of a walk, for the developer who must find out what went wrong. */
final class Trail {

    private static final int LENGTH = 25;

    private final Deque<String> lines = new ArrayDeque<>();
    private final Defects defects = new Defects();

    /** Somebody takes a step. */
    void note(String line) {
        lines.addLast(line);
        if (lines.size() > LENGTH) {
            lines.removeFirst();
        }
    }

    /** What the last step was answered with, which may be a refusal but no error of ours. */
    void look(int status, String body) {
        defects.look(lines.getLast(), status, body);
        defects.assertNone();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
