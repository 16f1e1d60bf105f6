package no.algoritmetilsyn.operation;

import java.util.List;

/** Something that must always hold in the database. Each module brings its own; the nightly check runs them all. */
public interface Invariant {

    /** What holds, in a few words with hyphens. */
    String name();

    /** What breaks it: ids, never names. Empty when nothing does. */
    List<String> violations();
}
