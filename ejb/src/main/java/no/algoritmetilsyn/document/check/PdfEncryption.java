package no.algoritmetilsyn.document.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.encryption.StandardSecurityHandler;

/** The standard security handler of PDF (ISO 32000-2, 7.6.4), as far as it takes to know whether there is a password. */
final class PdfEncryption {

    private static final byte[] NO_PASSWORD = {};

    /** Keys of 40 bits are the default, and some writers leave the length of longer ones out. */
    private static final int SHORTEST_KEY = 5;

    private static final int COMMON_KEY = 16;
    private static final int LONGEST_KEY = 32;

    private PdfEncryption() {}

    /**
     * Whether a file opens for everybody: its user password is empty.
     *
     * @param dictionary the encryption dictionary, as {@link PdfTokens#dictionary} gives it
     * @param id the first half of the file's identifier, one character for each byte; empty when there is none
     * @return false also when the dictionary cannot be read, or the file is locked to certificates
     */
    static boolean opensWithoutPassword(Map<String, String> dictionary, String id) {
        if (!"Standard".equals(dictionary.get("Filter"))) {
            return false;
        }
        int revision = number(dictionary, "R", 0);
        int keyLength = number(dictionary, "Length", 8 * SHORTEST_KEY) / 8;
        if (revision < 2 || revision > 6 || keyLength < SHORTEST_KEY || keyLength > LONGEST_KEY) {
            return false;
        }
        IntStream lengths =
                revision == 2 ? IntStream.of(SHORTEST_KEY) : IntStream.of(keyLength, COMMON_KEY, SHORTEST_KEY);
        return lengths.distinct().anyMatch(length -> isUserPassword(dictionary, id, revision, length));
    }

    private static boolean isUserPassword(Map<String, String> dictionary, String id, int revision, int keyLength) {
        try {
            return new StandardSecurityHandler()
                    .isUserPassword(
                            NO_PASSWORD,
                            bytes(dictionary.getOrDefault("U", "")),
                            bytes(dictionary.getOrDefault("O", "")),
                            number(dictionary, "P", 0),
                            bytes(id),
                            revision,
                            keyLength,
                            !"false".equals(dictionary.get("EncryptMetadata")));
        } catch (IOException | RuntimeException malformed) {
            // Values that are too short, or that no reader could use either.
            return false;
        }
    }

    private static int number(Map<String, String> dictionary, String key, int absent) {
        try {
            // Permissions are a number of 32 bits, which some writers give without its sign.
            return (int) Long.parseLong(dictionary.getOrDefault(key, Integer.toString(absent)));
        } catch (NumberFormatException e) {
            return absent;
        }
    }

    private static byte[] bytes(String string) {
        return string.getBytes(StandardCharsets.ISO_8859_1);
    }
}
