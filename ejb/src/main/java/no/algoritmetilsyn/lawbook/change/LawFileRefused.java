package no.algoritmetilsyn.lawbook.change;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A file was not taken: nothing of it is kept. */
@ApplicationException(rollback = true)
public class LawFileRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<LineProblem> problems;

    LawFileRefused(List<LineProblem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, line by line. */
    public List<LineProblem> problems() {
        return problems;
    }
}
