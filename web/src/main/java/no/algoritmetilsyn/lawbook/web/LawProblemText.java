package no.algoritmetilsyn.lawbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import no.algoritmetilsyn.lawbook.change.LineProblem;
import no.algoritmetilsyn.platform.web.Texts;

/** Says what is wrong with a line of a file of law, in the reader's language. */
@Named("lawProblems")
@RequestScoped
public class LawProblemText {

    @Inject
    Texts texts;

    /** The sentence, without the line. */
    public String sentence(LineProblem problem) {
        Object[] arguments = Stream.concat(Stream.of(problem.column()), problem.details().stream())
                .toArray();
        return texts.get("lawbook.problem." + problem.code(), arguments);
    }

    /** Where it is. */
    public String place(LineProblem problem) {
        return problem.line() == 0
                ? texts.get("lawbook.changes.wholeFile")
                : texts.get("lawbook.changes.line", Integer.toString(problem.line()));
    }
}
