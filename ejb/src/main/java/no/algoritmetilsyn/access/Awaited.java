package no.algoritmetilsyn.access;

/**
 * What waits for the decision of another person and is nobody's task. Each feature brings its own, and the work list tells
 * those who may decide how many there are, and which.
 *
 * @param name what it is, as its text is called
 * @param act what deciding on it takes
 * @param path where it is decided, below the context path
 * @param listing SQL that reads those that wait: what each is called, since when it waits, and where it is decided, below the
 *     context path; its one parameter {@code :actor} is the reader, whose own are not among them
 */
public record Awaited(String name, Act act, String path, String listing) {

    /** SQL that counts them, with the same parameter. */
    public String statement() {
        return "SELECT count(*) FROM (" + listing + ") x";
    }
}
