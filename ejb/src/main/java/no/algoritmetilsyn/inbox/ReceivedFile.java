package no.algoritmetilsyn.inbox;

/**
 * A file that came in, as it is told to those who have sent it.
 *
 * @param name as its sender called it
 * @param sha256 hash of its content as it came, 64 hexadecimal digits
 */
public record ReceivedFile(String name, String sha256) {}
