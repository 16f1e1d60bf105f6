package no.algoritmetilsyn.search.index.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.analysis.Token;

/**
 * Marks in a text what a query asks for: a word is marked when one of its terms is asked for, so inflections, compounds
 * and synonyms are marked by the same rule by which they are found.
 */
public final class Highlighter {

    private static final int PASSAGE = 240;
    /** Longest text that is marked whole. */
    private static final int WHOLE = 200;
    /** How far into a text is looked. */
    private static final int READ = 20_000;

    private record Match(int start, int end, String term) {}

    private final TextAnalysis analysis;
    private final Set<String> terms;
    private final Set<String> words;

    /**
     * A highlighter for one query.
     *
     * @param terms terms asked for
     * @param words words asked for exactly as they are written
     */
    public Highlighter(TextAnalysis analysis, Set<String> terms, Set<String> words) {
        this.analysis = analysis;
        this.terms = terms;
        this.words = words;
    }

    /**
     * The best passage of a text.
     *
     * @return safe HTML in which only {@code <mark>} is an element, or null when nothing in the text is asked for
     */
    public String passage(String text) {
        String read = text.length() > READ ? text.substring(0, READ) : text;
        List<Match> matches = matches(read);
        if (matches.isEmpty()) {
            return null;
        }
        int from = 0;
        int to = read.length();
        if (read.length() > WHOLE) {
            int first = best(matches);
            from = wordStart(read, Math.max(0, matches.get(first).start() - PASSAGE / 4));
            to = wordEnd(read, Math.min(read.length(), from + PASSAGE));
        }
        return marked(read, matches, from, to, text.length());
    }

    private List<Match> matches(String text) {
        List<Match> matches = new ArrayList<>();
        for (Token token : analysis.tokens(text)) {
            if (token.word() != null && words.contains(token.word())) {
                matches.add(new Match(token.start(), token.end(), token.word()));
                continue;
            }
            for (String term : token.terms()) {
                if (terms.contains(term)) {
                    matches.add(new Match(token.start(), token.end(), term));
                    break;
                }
            }
        }
        matches.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return matches;
    }

    /** The match from which on a passage holds most of what is asked for. */
    private static int best(List<Match> matches) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < matches.size() && i < 200; i++) {
            Set<String> different = new HashSet<>();
            int all = 0;
            int end = matches.get(i).start() + PASSAGE * 3 / 4;
            for (int j = i; j < matches.size() && matches.get(j).end() <= end; j++) {
                different.add(matches.get(j).term());
                all++;
            }
            int value = different.size() * 8 + Math.min(all, 7);
            if (value > most) {
                most = value;
                best = i;
            }
        }
        return best;
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String marked(String text, List<Match> matches, int from, int to, int length) {
        var html = new StringBuilder(to - from + 64);
        if (from > 0) {
            html.append("… ");
        }
        int at = from;
        for (Match match : matches) {
            if (match.start() < at || match.end() > to || match.start() == match.end()) {
                continue;
            }
            escape(text, at, match.start(), html);
            html.append("<mark>");
            escape(text, match.start(), match.end(), html);
            html.append("</mark>");
            at = match.end();
        }
        escape(text, at, to, html);
        if (to < length) {
            html.append(" …");
        }
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
