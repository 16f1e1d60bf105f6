package no.algoritmetilsyn.search.analysis;

/** Letters that are written in more than one way. */
public final class Spelling {

    private Spelling() {}

    /**
     * A word as Norwegian writes it: {@code ä ö aa ae oe} become {@code æ ø å æ ø}, accents fall. Sámi letters stay.
     *
     * @param word in small letters
     */
    public static String normal(String word) {
        StringBuilder out = null;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            char other = letter == 'a' && next == 'a'
                    ? 'å'
                    : letter == 'a' && next == 'e' ? 'æ' : letter == 'o' && next == 'e' ? 'ø' : single(letter);
            boolean pair = other != letter && (letter == 'a' || letter == 'o');
            if (other != letter && out == null) {
                out = new StringBuilder(word.length()).append(word, 0, i);
            }
            if (out != null) {
                out.append(other);
            }
            if (pair) {
                i++;
            }
        }
        return out == null ? word : out.toString();
    }

    private static char single(char letter) {
        return switch (letter) {
            case 'ä' -> 'æ';
            case 'ö' -> 'ø';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'ò', 'ó', 'ô' -> 'o';
            case 'à', 'â' -> 'a';
            case 'ü', 'ù', 'û' -> 'u';
            case 'ñ' -> 'n';
            case 'ç' -> 'c';
            default -> letter;
        };
    }

    /**
     * A word as somebody writes it whose keyboard lacks Norwegian and Sámi letters.
     *
     * @return the word in plain letters; the word itself when it has no others
     */
    public static String plain(String word) {
        StringBuilder out = null;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter > 127) {
                if (out == null) {
                    out = new StringBuilder(word);
                }
                out.setCharAt(i, plain(letter));
            }
        }
        return out == null ? word : out.toString();
    }

    private static char plain(char letter) {
        return switch (letter) {
            case 'å', 'æ', 'ä', 'á', 'à', 'â', 'ã' -> 'a';
            case 'ø', 'ö', 'ó', 'ò', 'ô', 'õ' -> 'o';
            case 'é', 'è', 'ê', 'ë' -> 'e';
            case 'í', 'ì', 'î', 'ï' -> 'i';
            case 'ü', 'ú', 'ù', 'û' -> 'u';
            case 'ý', 'ÿ' -> 'y';
            case 'č', 'ç', 'ć' -> 'c';
            case 'đ', 'ð' -> 'd';
            case 'ŋ', 'ń', 'ñ' -> 'n';
            case 'š', 'ś' -> 's';
            case 'ŧ' -> 't';
            case 'ž', 'ź' -> 'z';
            case 'ǥ', 'ǧ' -> 'g';
            case 'ǩ' -> 'k';
            default -> letter;
        };
    }
}
