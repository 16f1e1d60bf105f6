package no.algoritmetilsyn.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The number of a case, a proceeding, a journal entry or an organisation as people say it: {@code Sak 2026/14}, {@code
 * 2026/14.}, {@code k 2026 462}, {@code K-2026-000462}, {@code 462}, {@code 2026/14-3}, {@code org.nr. 912 345 678}. What
 * stands between the parts never decides, nor does the word before them, unless it says what kind of number it is.
 *
 * @param kind what the word before it says it is
 * @param mark capitals before the digits, such as {@code K}; null when there are none
 * @param year 0 when it was not said
 * @param sequence 0 when the digits are too many for one
 * @param padded whether the sequence was written with zeros before it, as in references
 * @param entry number of an entry within a case; 0 when it was not said
 * @param digits all of them, in order
 */
public record TypedNumber(Kind kind, String mark, int year, int sequence, boolean padded, int entry, String digits) {

    /** What kind of number somebody says it is. */
    public enum Kind {
        ANY,
        CASE,
        REFERENCE,
        ENTRY,
        ORGANISATION
    }

    private static final int LONGEST = 100;
    private static final int MOST_GROUPS = 5;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_DIGITS = 9;
    private static final int REFERENCE_DIGITS = 6;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final int LONGEST_MARK = 2;

    /** Words that stand before numbers, in Norwegian and English. */
    private static final Map<Kind, List<String>> WORDS = Map.of(
            Kind.ANY, List.of("NR", "NO", "NUMMER", "NUMBER", "MVA"),
            Kind.CASE, List.of("SAK", "SAKA", "SAKEN", "SAKNR", "SAKSNR", "SAKSNUMMER", "CASE"),
            Kind.REFERENCE,
                    List.of("KLAGE", "KLAGA", "KLAGEN", "TIPS", "REF", "REFERANSE", "REFERENCE", "COMPLAINT", "DELSAK"),
            Kind.ENTRY,
                    List.of(
                            "JOURNALPOST",
                            "JOURNALNR",
                            "JOURNALNUMMER",
                            "JNR",
                            "DOK",
                            "DOKNR",
                            "DOKUMENT",
                            "DOKUMENTNUMMER",
                            "DOCUMENT",
                            "ENTRY"),
            Kind.ORGANISATION, List.of("ORG", "ORGNR", "ORGANISASJONSNUMMER", "ORGANISATION"));

    /**
     * Reads what somebody has typed.
     *
     * @param typed anything, also null
     * @return empty when it is no number
     */
    public static Optional<TypedNumber> read(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return Optional.empty();
        }
        Kind kind = Kind.ANY;
        String mark = null;
        var groups = new ArrayList<String>();
        List<String> parts = parts(typed);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            Optional<Kind> word = word(part);
            if (isNumber(part)) {
                groups.add(part);
            } else if (word.isPresent()) {
                kind = word.get() == Kind.ANY ? kind : word.get();
            } else if (mark == null && groups.isEmpty() && isMark(part) && isNumber(next(parts, i))) {
                mark = part;
            } else {
                return Optional.empty();
            }
        }
        return groups.isEmpty() || groups.size() > MOST_GROUPS ? Optional.empty() : read(kind, mark, groups);
    }

    private static Optional<TypedNumber> read(Kind kind, String mark, List<String> groups) {
        String digits = String.join("", groups);
        String first = groups.get(0);
        String rest = digits.substring(first.length());
        boolean joined = groups.size() == 1
                && isYear(digits, YEAR_DIGITS)
                && (mark == null ? digits.length() == YEAR_DIGITS + REFERENCE_DIGITS : digits.length() > YEAR_DIGITS);
        if (joined) {
            return of(kind, mark, digits.substring(0, YEAR_DIGITS), digits.substring(YEAR_DIGITS), "0", digits);
        }
        if (isYear(first, first.length()) && groups.size() == 3 && mark == null) {
            return of(kind, null, first, groups.get(1), groups.get(2), digits);
        }
        if (isYear(first, first.length()) && groups.size() > 1 && (mark != null || groups.size() == 2)) {
            return of(kind, mark, first, rest, "0", digits);
        }
        if (mark == null && groups.size() == 2 && isYear(rest, rest.length())) {
            return of(kind, null, rest, first, "0", digits);
        }
        return of(kind, mark, "0", digits, "0", digits);
    }

    private static Optional<TypedNumber> of(
            Kind kind, String mark, String year, String sequence, String entry, String digits) {
        if (sequence.length() > MOST_DIGITS || entry.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(new TypedNumber(
                kind,
                mark,
                Integer.parseInt(year),
                Integer.parseInt(sequence),
                sequence.startsWith("0"),
                Integer.parseInt(entry),
                digits));
    }

    /** Whether it can be nothing but a number of ours, so that words are not looked for. */
    public boolean isCertain() {
        return mark != null || year > 0 || kind != Kind.ANY;
    }

    /** The sequence as references have it: {@code 000462}. */
    public String reference() {
        return "%06d".formatted(sequence);
    }

    /** Runs of letters and runs of digits, in capitals, without what stands between them. */
    private static List<String> parts(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        int before = -1;
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            int digit = Character.digit(character, 10);
            int sort = digit >= 0 && Character.isDigit(character) ? 1 : Character.isLetter(character) ? 0 : -1;
            if (sort != before && !part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (sort >= 0) {
                part.append(sort == 1 ? Character.forDigit(digit, 10) : character);
            }
            before = sort;
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static Optional<Kind> word(String part) {
        return WORDS.entrySet().stream()
                .filter(words -> words.getValue().contains(part))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isMark(String part) {
        return part.length() <= LONGEST_MARK && part.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static boolean isNumber(String part) {
        return part != null && !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }

    private static String next(List<String> parts, int index) {
        return index + 1 < parts.size() ? parts.get(index + 1) : null;
    }

    private static boolean isYear(String digits, int length) {
        if (length != YEAR_DIGITS || digits.length() < YEAR_DIGITS) {
            return false;
        }
        int year = Integer.parseInt(digits.substring(0, YEAR_DIGITS));
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
