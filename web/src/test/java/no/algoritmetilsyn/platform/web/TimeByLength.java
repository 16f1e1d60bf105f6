package no.algoritmetilsyn.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures how the time of readers grows with the length of what they read: twice the time for twice the input, whatever the
 * input is. Time of the processor is measured, which others on the machine do not spoil much, and the best of some rounds.
 * Those who extend it have a static method {@code readers}; what it reads by is found by {@link OutsideReadersTest}.
 */
public abstract class TimeByLength {

    private static final double MOST = 2.6;
    private static final int ROUNDS = 5;
    private static final int LOOKS = 3;
    private static final int LARGEST = 4 << 20;
    private static final int LARGEST_IN_SHORT = 1 << 17;

    /** The short form measures less and forgives more: two doublings at once, of which a square would make sixteen. */
    private static final double MOST_IN_SHORT = 8;

    /** What readers tell apart: marks, letters, digits, blanks, ends of lines, signs that are not seen, pairs and accents. */
    protected static final List<String> PIECES = List.of(
            ".",
            "a",
            "a.",
            "@",
            "a@",
            "0",
            " ",
            "\u200B",
            "\u0301\u0327",
            "\r",
            "\"",
            "\u00AB",
            "\u0905\u200C",
            "\uD83D\uDC68\u200D",
            "-",
            "a\u030A");

    private static final long SHORT = 1_000_000;
    private static final long LONG = 50_000_000;

    /** A reader and what it is given, by length. */
    public record Reader(String name, IntFunction<String> input, Consumer<String> read) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Each of these readers with each of these pieces, repeated; the beginning is that of an address. */
    protected static Stream<Reader> each(Map<String, Consumer<String>> readers, List<String> pieces) {
        return readers.entrySet().stream().flatMap(reader -> pieces.stream()
                .map(piece -> of(reader.getKey(), "a@", piece, "@", reader.getValue())));
    }

    /** A reader of a text that begins and ends like this, with a piece that is repeated between. */
    protected static Reader of(String name, String before, String piece, String after, Consumer<String> read) {
        String shown = before + piece + piece + after;
        return new Reader(
                name + " of " + shown.replaceAll("\\p{C}|\\p{M}", "?"),
                length -> before + piece.repeat(Math.max(1, length / piece.length())) + after,
                read);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void four_times_the_input_takes_no_square_of_time(Reader reader) {
        int length = length(reader, SHORT, LARGEST_IN_SHORT);
        if (length <= LARGEST_IN_SHORT) {
            double ratio = MOST_IN_SHORT;
            // What compiles or collects meanwhile is not the reader's: it is looked at again.
            for (int round = 0; round < ROUNDS && ratio >= MOST_IN_SHORT; round++) {
                ratio = (double) best(reader, length * 4, 2) / best(reader, length, 3);
            }
            assertThat(ratio).as("%s at %d", reader, length).isLessThan(MOST_IN_SHORT);
        }
    }

    @Tag("soak")
    @ParameterizedTest
    @MethodSource("readers")
    void twice_the_input_takes_twice_the_time(Reader reader) {
        int length = length(reader, LONG, LARGEST);
        for (int doubling = 0; doubling < 3 && length <= LARGEST; doubling++) {
            double ratio = Double.MAX_VALUE;
            // Texts of millions of characters are collected apart, which may fall on one of the two: looked at again, a
            // square stays.
            for (int look = 0; look < LOOKS && ratio > MOST; look++) {
                ratio = (double) best(reader, length * 2, ROUNDS) / best(reader, length, ROUNDS);
            }
            assertThat(ratio).as("%s at %d", reader, length).isLessThanOrEqualTo(MOST);
            length *= 2;
        }
    }

    /** The length that takes so long, in nanoseconds; more than the largest when none does, since the reader has a limit. */
    private static int length(Reader reader, long time, int largest) {
        int length = 1_000;
        while (length <= largest && best(reader, length, 2) < time) {
            length *= 2;
        }
        return length;
    }

    private static long best(Reader reader, int length, int rounds) {
        String input = reader.input().apply(length);
        var processor = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            long before = processor.getCurrentThreadCpuTime();
            reader.read().accept(input);
            best = Math.min(best, processor.getCurrentThreadCpuTime() - before);
        }
        return Math.max(1, best);
    }
}
