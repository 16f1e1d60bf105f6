package no.algoritmetilsyn.letter.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Sets words that run from right to left: each Arabic letter gets the form that joins it to its neighbours, and the characters
 * of a line the order in which they are seen.
 */
final class RightToLeftText implements BidiReorderer {

    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Characters that look the other way between such words. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    private static final int MOST_OPENINGS = 63;

    /** Of each letter: first of its forms (alone, at the end, at the beginning, in the middle) and how many it has. */
    private static final Map<Integer, Forms> FORMS = new HashMap<>();

    /** Of each alef: lam and it in one sign, alone; the form at the end of a word is the next. */
    private static final Map<Integer, Integer> LAM_ALEF = new HashMap<>();

    private record Forms(int first, int count) {

        boolean joinsNext() {
            return count == 4;
        }

        int form(boolean joinedBefore, boolean joinedAfter) {
            return first + (joinedAfter ? 2 : 0) + (joinedBefore ? 1 : 0);
        }
    }

    static {
        // Presentation forms of Unicode stand letter by letter, the forms of each in one order.
        IntStream.concat(
                        IntStream.concat(IntStream.rangeClosed(0xFB50, 0xFBB1), IntStream.rangeClosed(0xFBFC, 0xFBFF)),
                        IntStream.rangeClosed(0xFE80, 0xFEFC))
                .forEach(form -> {
                    String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
                    if (letters.length() == 1) {
                        FORMS.merge(
                                (int) letters.charAt(0),
                                new Forms(form, 1),
                                (known, one) -> new Forms(known.first(), known.count() + 1));
                    } else if (letters.length() == 2 && letters.charAt(0) == LAM) {
                        LAM_ALEF.putIfAbsent((int) letters.charAt(1), form);
                    }
                });
    }

    @Override
    public String shapeText(String text) {
        int[] letters = text.codePoints().toArray();
        var shaped = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            Forms forms = FORMS.get(letters[i]);
            if (forms == null) {
                shaped.appendCodePoint(letters[i]);
                continue;
            }
            int next = neighbour(letters, i, 1);
            boolean joinedBefore = joinsNext(letters, neighbour(letters, i, -1));
            Integer ligature =
                    letters[i] == LAM && next == i + 1 && next < letters.length ? LAM_ALEF.get(letters[next]) : null;
            if (ligature != null) {
                shaped.appendCodePoint(ligature + (joinedBefore ? 1 : 0));
                i++;
            } else {
                boolean joinedAfter = forms.joinsNext() && joinsBefore(letters, next);
                shaped.appendCodePoint(forms.count() == 1 ? forms.first() : forms.form(joinedBefore, joinedAfter));
            }
        }
        return shaped.toString();
    }

    /** Place of the letter before or after this one, marks passed over; outside when there is none. */
    private static int neighbour(int[] letters, int place, int step) {
        int other = place + step;
        while (other >= 0
                && other < letters.length
                && Character.getType(letters[other]) == Character.NON_SPACING_MARK) {
            other += step;
        }
        return other;
    }

    private static boolean joinsNext(int[] letters, int place) {
        if (place < 0) {
            return false;
        }
        Forms forms = FORMS.get(letters[place]);
        return forms != null && forms.joinsNext() || isJoiner(letters[place]);
    }

    private static boolean joinsBefore(int[] letters, int place) {
        if (place >= letters.length) {
            return false;
        }
        Forms forms = FORMS.get(letters[place]);
        return forms != null && forms.count() > 1 || isJoiner(letters[place]);
    }

    private static boolean isJoiner(int character) {
        return character == TATWEEL || character == ZERO_WIDTH_JOINER;
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(withFewOpenings(text), Bidi.DIRECTION_RIGHT_TO_LEFT);
        int[] characters = text.codePoints().toArray();
        var levels = new byte[characters.length];
        var seen = new Integer[characters.length];
        int place = 0;
        for (int i = 0; i < characters.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(place);
            seen[i] = levels[i] % 2 == 1 ? mirrored(characters[i]) : characters[i];
            place += Character.charCount(characters[i]);
        }
        Bidi.reorderVisually(levels, 0, seen, 0, seen.length);
        var out = new StringBuilder(text.length());
        for (int character : seen) {
            out.appendCodePoint(character);
        }
        return out.toString();
    }

    /**
     * For the order only: beyond so many brackets that wait for their end, brackets are signs like others, as Unicode wants it
     * (UAX #9, BD16). The Java library goes on, and looks at all that wait for each letter.
     */
    private static String withFewOpenings(String text) {
        var few = new StringBuilder(text);
        int open = 0;
        for (int i = 0; i < few.length(); i++) {
            int type = Character.getType(few.charAt(i));
            if (type == Character.START_PUNCTUATION) {
                open++;
            }
            if (open > MOST_OPENINGS && (type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION)) {
                few.setCharAt(i, '!');
            } else if (type == Character.END_PUNCTUATION && open > 0) {
                open--;
            }
        }
        return few.toString();
    }

    private static int mirrored(int character) {
        int place = MIRRORED.indexOf(character);
        return place < 0 ? character : MIRRORED.charAt(place % 2 == 0 ? place + 1 : place - 1);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
