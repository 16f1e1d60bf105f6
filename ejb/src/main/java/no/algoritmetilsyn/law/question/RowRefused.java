package no.algoritmetilsyn.law.question;

import jakarta.ejb.ApplicationException;

/** A row could be read, but has no answer: the law that it names is unknown, or an amount is missing that we do not know. */
@ApplicationException(rollback = true)
public class RowRefused extends RuntimeException {

    private final String column;
    private final FieldProblem problem;

    public RowRefused(String column, FieldProblem problem) {
        super(column + " " + problem);
        this.column = column;
        this.problem = problem;
    }

    /** The column that keeps it from being answered. */
    public String column() {
        return column;
    }

    /** What is wrong with it. */
    public FieldProblem problem() {
        return problem;
    }
}
