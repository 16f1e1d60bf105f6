package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.search.analysis.Readable;
import no.algoritmetilsyn.search.analysis.Word;
import no.algoritmetilsyn.search.analysis.Words;
import no.algoritmetilsyn.search.index.AccessFilter;
import no.algoritmetilsyn.search.index.Suggestion;
import no.algoritmetilsyn.search.query.Beginnings;
import no.algoritmetilsyn.search.query.Fields;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/**
 * Names, organisations and words that go on from what somebody has typed. Each answer looks at a bounded number of
 * records and words, so that it takes no longer in a large index.
 */
final class Suggester {

    /** Records looked at for names that begin with what was typed, and again for names that hold it. */
    private static final int LOOKED_AT = 120;

    private static final int WORDS_LOOKED_AT = 100;
    private static final int MOST_TYPED_WORDS = 8;

    private final IndexSearcher searcher;
    private final AccessFilter access;

    Suggester(IndexSearcher searcher, AccessFilter access) {
        this.searcher = searcher;
        this.access = access;
    }

    /** Up to {@code limit} suggestions, those that begin with what was typed first. */
    List<Suggestion> suggest(String typed, int limit) throws IOException {
        List<String> words =
                Words.of(typed).stream().limit(MOST_TYPED_WORDS).map(Word::text).toList();
        if (words.isEmpty() || limit <= 0) {
            return List.of();
        }
        Map<String, Suggestion> suggestions = new LinkedHashMap<>();
        int share = Math.max(1, limit / 3);
        labels(words, Suggestion.Kind.NAME, limit, suggestions);
        List<Suggestion> names = new ArrayList<>(suggestions.values());
        suggestions.clear();
        labels(words, Suggestion.Kind.ORGANISATION, share, suggestions);
        List<Suggestion> others = new ArrayList<>(suggestions.values());
        if (words.size() == 1) {
            others.addAll(words(words.get(0), share));
        }
        int room = Math.max(limit - others.size(), limit - 2 * share);
        List<Suggestion> all = new ArrayList<>(names.subList(0, Math.min(room, names.size())));
        others.stream().limit(limit - all.size()).forEach(all::add);
        return all;
    }

    private void labels(List<String> words, Suggestion.Kind kind, int limit, Map<String, Suggestion> into)
            throws IOException {
        char first = kind == Suggestion.Kind.NAME ? Beginning.NAME : Beginning.ORGANISATION;
        into.putAll(labels(words, kind, first, limit));
        if (into.size() < limit) {
            labels(words, kind, (char) (first + 1), limit - into.size() + 2).forEach(into::putIfAbsent);
        }
    }

    private Map<String, Suggestion> labels(List<String> words, Suggestion.Kind kind, char space, int limit)
            throws IOException {
        char inside = (char) (kind == Suggestion.Kind.NAME ? Beginning.NAME + 1 : Beginning.ORGANISATION + 1);
        var query = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            String key = Beginning.key(words.get(i));
            String start = key.substring(0, Math.min(Beginning.LONGEST, key.length()));
            query.add(new TermQuery(new Term(Fields.BEGINNING, (i == 0 ? space : inside) + start)), Occur.FILTER);
        }
        String field = kind == Suggestion.Kind.NAME ? Fields.LABEL_NAME : Fields.LABEL_ORGANISATION;
        List<String> found = new ArrayList<>();
        for (int document : Existence.some(searcher, Filters.visible(query.build(), access), LOOKED_AT)) {
            String label = label(document, field);
            if (label != null && goesOn(label, words)) {
                found.add(label);
            }
        }
        Map<String, Suggestion> suggestions = new LinkedHashMap<>();
        found.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .limit(limit)
                .forEach(label -> suggestions.put(label, new Suggestion(label, kind)));
        return suggestions;
    }

    /** Whether each word typed is within a word of the label; beginnings in the index are too short to tell. */
    private static boolean goesOn(String label, List<String> words) {
        String key = Beginning.key(Readable.of(label).text().toLowerCase(java.util.Locale.ROOT));
        for (String word : words) {
            if (!key.contains(Beginning.key(word))) {
                return false;
            }
        }
        return true;
    }

    private String label(int document, String field) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues labels = leaf.reader().getBinaryDocValues(field);
        return labels != null && labels.advanceExact(document - leaf.docBase)
                ? labels.binaryValue().utf8ToString()
                : null;
    }

    private List<Suggestion> words(String typed, int limit) throws IOException {
        if (typed.length() < 2) {
            return List.of();
        }
        IndexReader reader = searcher.getIndexReader();
        List<Suggestion> words = new ArrayList<>();
        var ordered = Beginnings.frequencies(reader, Fields.EXACT, typed, WORDS_LOOKED_AT).entrySet().stream()
                .filter(entry -> entry.getValue() > 1 && entry.getKey().length() > typed.length())
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit * 2L)
                .map(Map.Entry::getKey)
                .toList();
        for (String word : ordered) {
            if (words.size() < limit && isVisible(word)) {
                words.add(new Suggestion(word, Suggestion.Kind.WORD));
            }
        }
        return words;
    }

    /** Words of records that were deleted stay in the index for a while; they are nobody's. */
    private boolean isVisible(String word) throws IOException {
        return Existence.of(searcher, Filters.visible(new TermQuery(new Term(Fields.EXACT, word)), access));
    }
}
