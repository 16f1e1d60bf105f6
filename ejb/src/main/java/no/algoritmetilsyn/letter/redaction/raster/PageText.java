package no.algoritmetilsyn.letter.redaction.raster;

import java.awt.Rectangle;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import no.algoritmetilsyn.text.CleanText;
import no.algoritmetilsyn.text.PlainScan;

/** The text of a page in one order, and where on it each letter stands. */
final class PageText {

    private static final int FIRST_FORM = 0xFB00;
    private static final int LAST_FORM = 0xFDFF;
    private static final int FIRST_ARABIC_FORM = 0xFE70;
    private static final int LAST_ARABIC_FORM = 0xFEFC;
    private static final int NONE = -1;

    /** A box around several signs may be so many times as large as they are. */
    private static final int LOOSE = 3;

    /** Stands where a sign is hidden; no words hold it. */
    private static final char HIDDEN = '\uE000';

    private final List<Glyph> glyphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> owners = new ArrayList<>();
    private boolean seen;

    /** Signs as they are written in text: a ligature is its letters (Unicode NFKC of the presentation forms). */
    static String plain(String signs) {
        var out = new StringBuilder(signs.length());
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            boolean form =
                    sign >= FIRST_FORM && sign <= LAST_FORM || sign >= FIRST_ARABIC_FORM && sign <= LAST_ARABIC_FORM;
            out.append(form ? Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC) : sign);
        }
        return CleanText.visible(out.toString().replace('\u00AD', '-'));
    }

    /** Adds the signs of a word in the order in which they stand on the page; one that runs to the left is read backwards. */
    void addWord(List<Glyph> word) {
        int first = glyphs.size();
        glyphs.addAll(word);
        boolean toTheLeft = word.stream().anyMatch(glyph -> isToTheLeft(glyph.text()));
        for (int i = 0; i < word.size(); i++) {
            int owner = toTheLeft ? first + word.size() - 1 - i : first + i;
            String signs = glyphs.get(owner).text();
            for (int at = 0; at < signs.length(); at++) {
                text.append(signs.charAt(at));
                owners.add(owner);
            }
        }
    }

    private static boolean isToTheLeft(String signs) {
        return signs.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** Adds a blank or the end of a line, which no sign stands for. */
    void addGap(char gap) {
        text.append(gap);
        owners.add(NONE);
    }

    /** Remembers that there is something on the page that only a person can read. */
    void addPicture() {
        seen = true;
    }

    /** Whether there is something on the page that only a person can read. */
    boolean hasPicture() {
        return seen;
    }

    /** What can be read. */
    String text() {
        return text.toString();
    }

    /** The signs, in order. */
    List<Glyph> glyphs() {
        return glyphs;
    }

    /** The signs of each word, in the order in which they stand on the page. */
    List<List<Glyph>> words() {
        List<List<Glyph>> words = new ArrayList<>();
        List<Integer> word = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || owners.get(i) == NONE || text.charAt(i) == ' ';
            if (!ends) {
                word.add(owners.get(i));
            } else if (!word.isEmpty()) {
                words.add(word.stream().distinct().sorted().map(glyphs::get).toList());
                word.clear();
            }
        }
        return words;
    }

    /** Boxes around words, wherever they stand. */
    List<Rectangle> boxes(String words) {
        List<Rectangle> boxes = new ArrayList<>();
        for (PlainScan.Place place :
                PlainScan.asItIs(text.toString(), plain(words)).places()) {
            var row = new Row();
            for (int i = place.start(); i < place.end(); i++) {
                if (owners.get(i) != NONE) {
                    row.add(glyphs.get(owners.get(i)).box());
                } else if (text.charAt(i) == '\n') {
                    boxes.addAll(row.boxes());
                    row = new Row();
                }
            }
            boxes.addAll(row.boxes());
        }
        return boxes;
    }

    /** Signs that follow each other on one line. */
    private static final class Row {

        private final List<Rectangle> each = new ArrayList<>();

        void add(Rectangle box) {
            each.add(box);
        }

        /** One box around them, so that nothing between them tells where each began; several where that would hide much else. */
        List<Rectangle> boxes() {
            Rectangle all = each.stream().reduce(Rectangle::union).orElse(new Rectangle());
            long sum = each.stream()
                    .mapToLong(box -> (long) box.width * box.height)
                    .sum();
            return (long) all.width * all.height > LOOSE * sum ? each : each.isEmpty() ? List.of() : List.of(all);
        }
    }

    /** Whether words can still be read where boxes hide something. */
    boolean holds(String words, List<Rectangle> boxes) {
        var rest = new StringBuilder(text);
        for (int i = 0; i < rest.length(); i++) {
            if (owners.get(i) != NONE && isHidden(glyphs.get(owners.get(i)), boxes)) {
                rest.setCharAt(i, HIDDEN);
            }
        }
        return PlainScan.asItIs(rest.toString(), plain(words)).finds();
    }

    static boolean isHidden(Glyph glyph, List<Rectangle> boxes) {
        return boxes.stream().anyMatch(glyph::isUnder);
    }
}
