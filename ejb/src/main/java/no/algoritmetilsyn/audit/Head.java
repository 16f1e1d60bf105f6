package no.algoritmetilsyn.audit;

import java.util.UUID;

/**
 * The last event of a chain.
 *
 * @param hash its hash, 64 hexadecimal digits
 */
record Head(UUID chain, long seq, String hash) {

    /** How a head stands in an anchor file and in the digest over all heads. */
    String line() {
        return chain + " " + seq + " " + hash;
    }

    /**
     * Reads a {@link #line()}.
     *
     * @throws IllegalArgumentException when it is none
     */
    static Head parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != 3 || !parts[2].matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no head of a chain");
        }
        return new Head(UUID.fromString(parts[0]), Long.parseLong(parts[1]), parts[2]);
    }
}
