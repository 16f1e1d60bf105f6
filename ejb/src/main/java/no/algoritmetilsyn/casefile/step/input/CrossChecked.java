package no.algoritmetilsyn.casefile.step.input;

import java.util.List;

/** A step whose values depend on each other. What depends on the state of the proceeding is checked by the step itself. */
public interface CrossChecked {

    /** What is wrong with values that are allowed one by one; empty when nothing is. */
    List<Violation> crossCheck();
}
