package no.algoritmetilsyn.platform.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.platform.web.edge.IncompleteBody;

/** What stands behind an exception: a refusal, something that is missing, a body too large or one that cannot be read. */
final class Failure {

    /** Seconds after which it makes sense to try again. */
    static final String RETRY_AFTER = "30";

    private static final Set<String> TOO_LARGE = Set.of(
            "io.undertow.server.RequestTooBigException",
            "io.undertow.server.handlers.form.MultiPartParserDefinition$FileTooLargeException");

    /** More parameters than the listener takes; a form of staff without the nonce, which no page of ours sends. */
    private static final Set<String> UNREADABLE =
            Set.of("io.undertow.util.ParameterLimitException", "org.primefaces.csp.CspException");

    /** Undertow: a form with files was expected, and something else came. */
    private static final String NOT_MULTIPART = "UT010016";

    /** Undertow: where the body of a form is read. */
    private static final String READING = "parseFormData";

    /** So near to where it happened is the reading when it was the reading that failed. */
    private static final int NEAR = 10;

    private static final int DEPTH = 40;

    private Failure() {}

    /** Whether more was sent than we take. */
    static boolean isTooLarge(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> TOO_LARGE.contains(cause.getClass().getName()));
    }

    /** Whether the access table has said no. */
    static boolean isRefused(Throwable failure) {
        return causes(failure).anyMatch(AccessRefused.class::isInstance);
    }

    /** The refusal for which nothing is missing but the declaration of impartiality, when that is what happened. */
    static Optional<AccessRefused> undeclared(Throwable failure) {
        return causes(failure)
                .filter(AccessRefused.class::isInstance)
                .map(AccessRefused.class::cast)
                .filter(AccessRefused::isForWantOfDeclaration)
                .findFirst();
    }

    /** Whether the page is about something that does not exist. */
    static boolean isMissing(Throwable failure) {
        return causes(failure).anyMatch(PageMissing.class::isInstance);
    }

    /** Whether what was sent ends too early, or is no form of ours. */
    static boolean isUnreadable(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> UNREADABLE.contains(cause.getClass().getName())
                        || cause instanceof IncompleteBody
                        || cause.getMessage() != null && cause.getMessage().startsWith(NOT_MULTIPART)
                        || isOfReading(cause));
    }

    /** A body that breaks the rules of its kind is told of by an exception that says nothing but where it was thrown. */
    private static boolean isOfReading(Throwable cause) {
        return (cause instanceof IOException || cause.getClass() == RuntimeException.class)
                && Arrays.stream(cause.getStackTrace()).limit(NEAR).anyMatch(frame -> frame.getMethodName()
                        .equals(READING));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEPTH);
    }
}
