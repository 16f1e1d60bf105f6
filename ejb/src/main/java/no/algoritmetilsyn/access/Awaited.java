package no.algoritmetilsyn.access;

/**
 * What waits for the decision of another person and is nobody's task. Each feature brings its own, and the work list tells
 * those who may decide how many there are.
 *
 * @param name what it is, as its text is called
 * @param act what deciding on it takes
 * @param path where it is decided, below the context path
 * @param statement SQL that counts those that wait; its one parameter {@code :actor} is the reader, whose own do not count
 */
public record Awaited(String name, Act act, String path, String statement) {}
