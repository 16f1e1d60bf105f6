package no.algoritmetilsyn.letter.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts that letters are set in. They lie in the jar and are embedded in each letter, so that it looks the same for ever. */
public enum LetterFont {
    INTER("Inter", 400, "inter/400Regular/Inter_400Regular.ttf"),
    INTER_BOLD("Inter", 700, "inter/700Bold/Inter_700Bold.ttf"),
    ARABIC("Noto Sans Arabic", 400, "noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf"),
    ARABIC_BOLD("Noto Sans Arabic", 700, "noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf");

    private static final int TABLE_COUNT_AT = 4;
    private static final int RECORDS_AT = 12;
    private static final int RECORD_BYTES = 16;
    private static final int GSUB = 0x47535542;
    private static final int UNKNOWN = 0x2D2D2D2D;

    private final String family;
    private final int weight;
    private final byte[] file;
    private final CmapLookup glyphs;

    LetterFont(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = withoutSubstitutions(read("font/" + file));
        this.glyphs = glyphs(this.file);
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** The file, to be embedded. */
    public InputStream open() {
        return new ByteArrayInputStream(file);
    }

    /** Whether a character can be written in a letter, in text and in headings alike. */
    static boolean canWrite(int character) {
        return isIn(character, INTER.weight) && isIn(character, INTER_BOLD.weight);
    }

    /** Whether this font has a sign for a character. */
    public boolean writes(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    private static boolean isIn(int character, int weight) {
        return Arrays.stream(values())
                .anyMatch(font -> font.weight == weight && font.glyphs.getGlyphId(character) != 0);
    }

    private static byte[] read(String name) {
        try (InputStream in = LetterFont.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The font " + name + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Hides the table of glyph substitutions (GSUB, ISO/IEC 14496-22 5.3.4), by whose rules two thirds of the time of printing
     * would go: letters are set without ligatures, and Arabic comes in forms that are joined already.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        ByteBuffer directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(TABLE_COUNT_AT);
        for (int record = RECORDS_AT; record < RECORDS_AT + tables * RECORD_BYTES; record += RECORD_BYTES) {
            if (directory.getInt(record) == GSUB) {
                directory.putInt(record, UNKNOWN);
            }
        }
        return font;
    }

    private static CmapLookup glyphs(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
