package no.algoritmetilsyn.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the characters that a pattern looks at. */
abstract class PatternCost {

    /** Twice the text may take so many times the looks: two, and some for what is looked at once. */
    static final double MOST = 2.6;

    static final int LENGTH = 250;
    static final long SMALL_STACK = 512 * 1024;
    static final int DEEP = 20_000;

    /** Characters that patterns of this product tell apart, beside those a pattern names. */
    static final String USUAL = "aA0 \n.-@";

    static List<String> faults(Pattern pattern) {
        List<String> faults = new ArrayList<>();
        for (String[] parts : inputs(pattern)) {
            for (boolean whole : new boolean[] {true, false}) {
                long once = looks(pattern, input(parts, LENGTH), whole);
                long twice = looks(pattern, input(parts, 2 * LENGTH), whole);
                // Fewer looks than a few for each character are no growth.
                if (twice > 8L * LENGTH && twice > MOST * once) {
                    faults.add((whole ? "matches " : "find ") + String.join("|", parts) + " " + once + " " + twice);
                }
            }
        }
        for (String[] parts : inputs(pattern)) {
            if (parts[0].isEmpty() && parts[2].isEmpty() && overflows(pattern, input(parts, DEEP))) {
                faults.add("stack " + parts[1]);
            }
        }
        return faults;
    }

    /** With a small stack, so that a short text shows what a long one does. */
    static boolean overflows(Pattern pattern, String text) {
        boolean[] overflown = new boolean[1];
        var thread = new Thread(
                null,
                () -> {
                    try {
                        pattern.matcher(text).matches();
                        pattern.matcher("a@" + text).matches();
                    } catch (StackOverflowError deep) {
                        overflown[0] = true;
                    }
                },
                "deep",
                SMALL_STACK);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return overflown[0];
    }

    /** Beginning, what is repeated, end. */
    static List<String[]> inputs(Pattern pattern) {
        Set<String> letters = new LinkedHashSet<>();
        USUAL.chars().forEach(letter -> letters.add(Character.toString(letter)));
        pattern.pattern()
                .chars()
                .filter(letter ->
                        letter < 127 && !Character.isLetterOrDigit(letter) && "\\()[]?*+^$|".indexOf(letter) < 0)
                .limit(4)
                .forEach(letter -> letters.add(Character.toString(letter)));
        List<String[]> inputs = new ArrayList<>();
        for (String one : letters) {
            for (String other : letters) {
                inputs.add(new String[] {"", one.equals(other) ? one : one + other, ""});
                inputs.add(new String[] {"", one, other});
                inputs.add(new String[] {other, one, "\u0001"});
            }
        }
        return inputs;
    }

    static String input(String[] parts, int length) {
        return parts[0] + parts[1].repeat(length / parts[1].length()) + parts[2];
    }

    static long looks(Pattern pattern, String text, boolean whole) {
        var counted = new Counted(text, 0, text.length(), new long[1]);
        Matcher matcher = pattern.matcher(counted);
        if (whole) {
            matcher.matches();
        } else {
            while (matcher.find()) {
                // Each is looked for, as a replacement does.
            }
        }
        return counted.looks[0];
    }

    /** A text that counts how often one of its characters is looked at. */
    record Counted(String text, int start, int end, long[] looks) implements CharSequence {

        @Override
        public int length() {
            return end - start;
        }

        @Override
        public char charAt(int index) {
            looks[0]++;
            return text.charAt(start + index);
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return new Counted(text, start + from, start + to, looks);
        }

        @Override
        public String toString() {
            return text.substring(start, end);
        }
    }
}
