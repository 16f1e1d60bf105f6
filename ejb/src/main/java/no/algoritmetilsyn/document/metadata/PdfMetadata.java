package no.algoritmetilsyn.document.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * PDF (ISO 32000-2): what stands open in the document information dictionary (14.3.3), in metadata streams (14.3.2) and
 * in the Exif segments of pictures is overwritten where it stands, so that every reference into the file stays right.
 * What is packed into object streams stays: to unpack a hostile file takes more than the file is worth.
 */
final class PdfMetadata {

    private static final Pattern INFORMATION = Pattern.compile("/Info\\s{1,8}(\\d{1,10})\\s{1,8}(\\d{1,5})\\s{1,8}R");
    private static final Pattern OBJECT = Pattern.compile("(\\d{1,10})\\s{1,8}(\\d{1,5})\\s{1,8}obj\\s{0,8}<<");
    private static final String PACKET_BEGIN = "<?xpacket begin";
    private static final String PACKET_END = "<?xpacket end";
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    /** More objects than a file has revisions; each is read to the end of its dictionary. */
    private static final int MOST_OBJECTS = 1000;

    private final byte[] bytes;
    private final String text;

    private PdfMetadata(byte[] bytes) {
        this.bytes = bytes;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The file with blanks where its metadata stood; of the same length. */
    static byte[] remove(byte[] pdf) {
        var removal = new PdfMetadata(pdf.clone());
        removal.blankInformation();
        removal.blankPackets();
        removal.blankExif();
        return removal.bytes;
    }

    /** An encrypted file is left: its strings are unreadable where they stand, and blanks would break them. */
    private void blankInformation() {
        Set<String> references = new HashSet<>();
        for (Matcher reference = INFORMATION.matcher(text); reference.find(); ) {
            references.add(reference.group(1) + " " + reference.group(2));
        }
        if (references.isEmpty() || text.contains("/Encrypt")) {
            return;
        }
        int found = 0;
        Matcher object = OBJECT.matcher(text);
        while (found < MOST_OBJECTS && object.find()) {
            if (references.contains(object.group(1) + " " + object.group(2))) {
                found++;
                // What is blanked here is not searched again.
                object.region(blankStrings(object.end()), text.length());
            }
        }
    }

    /** Blanks the strings of the dictionary whose content begins here. Gives where it ends. */
    private int blankStrings(int start) {
        int depth = 1;
        int at = start;
        while (at < bytes.length && depth > 0) {
            switch (bytes[at]) {
                case '(' -> at = blankLiteral(at);
                case '<' -> {
                    boolean dictionary = at + 1 < bytes.length && bytes[at + 1] == '<';
                    depth += dictionary ? 1 : 0;
                    at = dictionary ? at + 1 : blankHexadecimal(at);
                }
                case '>' -> {
                    depth--;
                    at++;
                }
                default -> {
                    // Names, numbers and references say nothing.
                }
            }
            at++;
        }
        return Math.min(at, bytes.length);
    }

    private int blankLiteral(int open) {
        int depth = 1;
        int at = open + 1;
        for (; at < bytes.length; at++) {
            boolean escape = bytes[at] == '\\';
            depth += bytes[at] == '(' ? 1 : bytes[at] == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
            if (escape && at + 1 < bytes.length) {
                bytes[at++] = ' ';
            }
            bytes[at] = ' ';
        }
        return at;
    }

    private int blankHexadecimal(int open) {
        int at = open + 1;
        for (; at < bytes.length && bytes[at] != '>'; at++) {
            bytes[at] = '0';
        }
        return at;
    }

    /** Metadata streams are left unpacked, so that programs which know nothing of PDF find them (14.3.2). */
    private void blankPackets() {
        int begin = text.indexOf(PACKET_BEGIN);
        while (begin >= 0) {
            int content = text.indexOf("?>", begin);
            int end = content < 0 ? -1 : text.indexOf(PACKET_END, content);
            if (end < 0) {
                return;
            }
            Arrays.fill(bytes, content + 2, end, (byte) ' ');
            begin = text.indexOf(PACKET_BEGIN, end);
        }
    }

    private void blankExif() {
        for (int at = 4; at + EXIF.length < bytes.length; at++) {
            boolean segment = (bytes[at - 4] & 0xff) == 0xff
                    && (bytes[at - 3] & 0xff) == 0xe1
                    && Arrays.equals(bytes, at, at + EXIF.length, EXIF, 0, EXIF.length);
            if (segment) {
                int end = at - 2 + ((bytes[at - 2] & 0xff) << 8 | bytes[at - 1] & 0xff);
                Arrays.fill(bytes, at + EXIF.length, Math.max(at + EXIF.length, Math.min(end, bytes.length)), (byte) 0);
            }
        }
    }
}
