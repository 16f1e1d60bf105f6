package no.algoritmetilsyn.operation;

import java.util.List;

/** Something that must hold in the database. Each module brings its own; the nightly check runs them all. */
public interface Invariant {

    /** So many violations are looked for: who has a thousand to mend needs no exact number, and the search for all takes long. */
    int MOST = 1_000;

    /** What holds, in a few words with hyphens. */
    String name();

    /** What breaks it: ids, never names, {@link #MOST} of them where there are more. Empty when nothing does. */
    List<String> violations();

    /**
     * Whether what breaks it is a defect. If not, it is something that comes about by what people do, such as when they leave,
     * and that somebody has to arrange.
     */
    default boolean isDrift() {
        return true;
    }
}
