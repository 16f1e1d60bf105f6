package no.algoritmetilsyn.algorithm.intake.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a record of a file is known again by in the next one: our own id, or a key that its series gives it.
 *
 * <p>The number of the row, and in some series the id too, is given anew from file to file and is no part of it.
 *
 * @param id of a record of ours; null for others
 * @param key within the source; null where there is an id
 */
public record Identity(UUID id, String key) {

    /** Longer parts stand in the key as their hash: an index takes no longer ones. */
    private static final int LONGEST = 300;

    /** A record of ours. */
    static Identity of(UUID id) {
        return new Identity(id, null);
    }

    /** One that is known by who owns it and what it is called. */
    static Identity ofOwner(String owner, String title) {
        return new Identity(null, key(owner, title));
    }

    /** One within a series of several, which may have ids of its own. */
    static Identity ofSeries(String series, String... parts) {
        return new Identity(
                null, key(Stream.concat(Stream.of(series), Stream.of(parts)).toArray(String[]::new)));
    }

    private static String key(String... parts) {
        return Stream.of(parts).map(Identity::part).collect(Collectors.joining("\n"));
    }

    /** The same whether or not somebody has put a space too many or written it in capitals. */
    private static String part(String text) {
        String part = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("(?U)\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
        return part.length() <= LONGEST ? part : hash(part);
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Our own id. */
    public Optional<UUID> record() {
        return Optional.ofNullable(id);
    }
}
