package no.algoritmetilsyn.law;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One row of law in the version in which it was applied: what it said is proved by a hash, so that a row which somebody changed
 * in place can be told from the one that was applied.
 *
 * @param id names the row, such as {@code deadline_rules/fvl67/appeal}
 * @param sha256 hash of all that the row says
 */
public record RuleVersion(String id, String sha256) {

    private static final String BETWEEN = "\u001F";

    /** The version that a row is in, from its columns in an order that never changes. */
    public static RuleVersion of(String id, Object... columns) {
        String text = Arrays.stream(columns).map(Objects::toString).collect(Collectors.joining(BETWEEN));
        return new RuleVersion(id, hash(text));
    }

    /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
