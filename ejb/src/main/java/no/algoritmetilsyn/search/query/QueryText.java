package no.algoritmetilsyn.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.search.analysis.Word;
import no.algoritmetilsyn.search.analysis.Words;
import no.algoritmetilsyn.text.CleanText;

/**
 * Understands what somebody has written: words, {@code "a phrase"}, {@code -without}, {@code +with}, {@code beginn*},
 * {@code this OR that}, numbers and references. Whatever is none of it is taken as words; nothing is an error.
 */
public final class QueryText {

    /** Letters that are read; the rest is left out. */
    static final int LONGEST = 1_000;
    /** Words, phrases and beginnings that are looked for; the rest is left out. */
    static final int MOST = 32;

    private static final Pattern PIECE = Pattern.compile("([+-]?)(?:\"([^\"]*)(?:\"|$)|([^\\s\"]+))");
    private static final Pattern ORGANISATION_NUMBER =
            Pattern.compile("(?<!\\d)(\\d{3})[ .-]?(\\d{3})[ .-]?(\\d{3})(?!\\d)");
    private static final Pattern NUMBERED = Pattern.compile("[\\p{L}\\d][\\p{L}\\d/._:#-]{1,63}");

    /** Of all languages, in pairs or alone, also doubled primes and those of Chinese and Japanese. */
    private static final String QUOTES = "\u00AB\u00BB\u201C\u201D\u201E\u201F\u2033\u301D\u301E\u301F\uFF02";

    private static final String HYPHENS = "\u2010\u2011\u2212\uFE63\uFF0D";

    private final List<String> words = new ArrayList<>();
    private final List<List<Operand>> required = new ArrayList<>();
    private final List<Operand> excluded = new ArrayList<>();
    private final Set<String> identifiers = new LinkedHashSet<>();
    private boolean or;
    private boolean afterWord;
    private boolean lastIsWord;
    private int count;

    private QueryText() {}

    /**
     * Understands a text.
     *
     * @param text anything, also null
     */
    public static ParsedQuery parse(String text) {
        var query = new QueryText();
        if (text != null) {
            query.read(typed(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
        }
        return new ParsedQuery(query.words, query.required, query.excluded, List.copyOf(query.identifiers));
    }

    /** Clean, with quotation marks and hyphens of every kind as the plain ones. */
    private static String typed(String text) {
        var plain = new StringBuilder(CleanText.line(text));
        for (int i = 0; i < plain.length(); i++) {
            if (QUOTES.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '"');
            } else if (HYPHENS.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '-');
            }
        }
        return plain.toString();
    }

    private void read(String text) {
        Matcher numbers = ORGANISATION_NUMBER.matcher(text);
        while (numbers.find()) {
            identifiers.add(numbers.group(1) + numbers.group(2) + numbers.group(3));
        }
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find() && count < MOST) {
            String sign = pieces.group(1);
            if (pieces.group(2) != null) {
                phrase(sign, pieces.group(2));
            } else {
                piece(sign, pieces.group(3));
            }
        }
    }

    private void phrase(String sign, String text) {
        List<String> of = texts(text);
        if (!of.isEmpty()) {
            take(sign.equals("-") ? "-" : "+", phraseOf(of));
        }
    }

    private static Operand phraseOf(List<String> words) {
        return new Operand(Operand.Kind.PHRASE, words.subList(0, Math.min(words.size(), MOST)));
    }

    private void piece(String sign, String text) {
        if (text.equals("OR") || text.equals("ELLER")) {
            or = afterWord;
            return;
        }
        if (text.equals("AND") || text.equals("OG")) {
            return;
        }
        identifier(text);
        List<String> of = texts(text);
        if (of.isEmpty()) {
            return;
        }
        if (text.length() > 1 && text.endsWith("*")) {
            take(sign.isEmpty() ? "+" : sign, new Operand(Operand.Kind.PREFIX, List.of(of.get(of.size() - 1))));
        } else if (of.size() > 1 && !sign.isEmpty()) {
            take(sign, phraseOf(of));
        } else {
            for (String word : of) {
                take(sign, new Operand(Operand.Kind.WORD, List.of(word)));
            }
        }
    }

    private void identifier(String text) {
        int end = text.length();
        while (end > 0 && ",;.:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String trimmed = text.substring(0, end);
        if (trimmed.chars().anyMatch(Character::isDigit)
                && NUMBERED.matcher(trimmed).matches()) {
            identifiers.add(trimmed.toLowerCase(Locale.ROOT));
        }
    }

    private void take(String sign, Operand operand) {
        if (count++ >= MOST) {
            return;
        }
        if (sign.equals("-")) {
            excluded.add(operand);
            or = false;
            afterWord = false;
            return;
        }
        if (or) {
            join(operand);
        } else if (sign.equals("+")) {
            required.add(new ArrayList<>(List.of(operand)));
            lastIsWord = false;
        } else {
            words.add(operand.word());
            lastIsWord = true;
        }
        or = false;
        afterWord = true;
    }

    /** Puts an operand beside the one before it, as alternatives. */
    private void join(Operand operand) {
        if (lastIsWord) {
            String before = words.remove(words.size() - 1);
            required.add(new ArrayList<>(List.of(new Operand(Operand.Kind.WORD, List.of(before)))));
            lastIsWord = false;
        }
        required.get(required.size() - 1).add(operand);
    }

    private static List<String> texts(String text) {
        return Words.of(text).stream().map(Word::text).toList();
    }
}
