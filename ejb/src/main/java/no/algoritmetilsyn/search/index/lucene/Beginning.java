package no.algoritmetilsyn.search.index.lucene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.Spelling;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.analysis.Word;
import no.algoritmetilsyn.search.analysis.Words;

/** The beginnings by which a name is suggested: those of the whole name, of its words and of the parts of its words. */
final class Beginning {

    /** Longest beginning kept: what is typed further is compared with the name itself. */
    static final int LONGEST = 6;

    private static final int MOST_WORDS = 10;
    /** Before the beginnings of whole names and of whole organisations. */
    static final char NAME = '>';

    static final char ORGANISATION = '@';

    private Beginning() {}

    static Set<String> of(String label, boolean isName, TextAnalysis analysis) {
        Set<String> beginnings = new LinkedHashSet<>();
        List<Word> words = Words.of(label);
        for (int i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            String word = words.get(i).text();
            char first = isName ? NAME : ORGANISATION;
            if (i == 0) {
                add(word, first, beginnings);
            }
            add(word, (char) (first + 1), beginnings);
            for (String part : analysis.parts(word)) {
                add(part, (char) (first + 1), beginnings);
            }
        }
        return beginnings;
    }

    private static void add(String word, char space, Set<String> into) {
        String normal = key(word);
        for (int length = 1; length <= Math.min(LONGEST, normal.length()); length++) {
            into.add(space + normal.substring(0, length));
        }
    }

    /** A word as beginnings are compared. */
    static String key(String word) {
        return Spelling.plain(Spelling.normal(word));
    }
}
