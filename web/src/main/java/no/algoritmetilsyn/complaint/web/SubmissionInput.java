package no.algoritmetilsyn.complaint.web;

import java.util.List;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.Submission;

/** What a program files: with a name, or expressly without one. */
public interface SubmissionInput {

    /** How the sender can be reached, or null. */
    ContactInput contact();

    /** Whether the sender wants to be anonymous, or null. */
    Boolean anonymous();

    /** What is wrong with it before it is a {@link Submission submission}. */
    default List<Violation> violations() {
        return Boolean.TRUE.equals(anonymous()) == (contact() != null)
                ? List.of(Violation.of("contact", "eitherContactOrAnonymous"))
                : List.of();
    }

    /** What the body calls the member, {@code about.description}: it holds what is told of an error among the rest. */
    static String nameOf(Violation violation) {
        return violation
                .pointer()
                .substring(1)
                .replaceFirst("^error/", "")
                .replace('/', '.')
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
