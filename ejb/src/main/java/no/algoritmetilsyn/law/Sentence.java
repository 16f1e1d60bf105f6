package no.algoritmetilsyn.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * A line of an explanation that is one sentence.
 *
 * @param <K> the sentences of one matter
 * @param kind the sentence
 * @param arguments as its kind says
 */
public record Sentence<K extends LineKind>(K kind, List<String> arguments) implements Line {

    public Sentence {
        arguments = Line.checked(kind, arguments);
    }

    /** A sentence with values in it: days as ISO 8601, numbers in digits with a point before their decimals. */
    public static <K extends LineKind> Sentence<K> of(K kind, Object... arguments) {
        return new Sentence<>(
                kind, Arrays.stream(arguments).map(Sentence::written).toList());
    }

    private static String written(Object argument) {
        return argument instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : argument.toString();
    }
}
