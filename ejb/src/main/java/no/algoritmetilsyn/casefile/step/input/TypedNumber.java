package no.algoritmetilsyn.casefile.step.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people type them in Norway and as JSON writes them. */
final class TypedNumber {

    /** Twelve digits, grouped or not, and at most two after a comma or a point. */
    private static final Pattern AMOUNT = Pattern.compile("[0-9](?:[ ]?[0-9]){0,11}(?:[.,][0-9]{1,2})?");

    private static final Pattern COUNT = Pattern.compile("[0-9](?:[ ]?[0-9]){0,8}");

    private TypedNumber() {}

    /** An amount of kroner that is not negative, such as {@code 12 500,50}; empty when it is none. */
    static Optional<BigDecimal> amount(String text) {
        return AMOUNT.matcher(text).matches()
                ? Optional.of(new BigDecimal(digits(text).replace(',', '.')))
                : Optional.empty();
    }

    /** A whole number that is not negative; empty when it is none. */
    static Optional<Integer> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(Integer.valueOf(digits(text))) : Optional.empty();
    }

    private static String digits(String text) {
        return text.replace(" ", "");
    }
}
