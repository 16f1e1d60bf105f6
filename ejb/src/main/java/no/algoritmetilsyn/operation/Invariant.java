package no.algoritmetilsyn.operation;

import java.util.List;

/** Something that must hold in the database. Each module brings its own; the nightly check runs them all. */
public interface Invariant {

    /** What holds, in a few words with hyphens. */
    String name();

    /** What breaks it: ids, never names. Empty when nothing does. */
    List<String> violations();

    /**
     * Whether what breaks it is a defect. If not, it is something that comes about by what people do, such as when they leave,
     * and that somebody has to arrange.
     */
    default boolean isDrift() {
        return true;
    }
}
