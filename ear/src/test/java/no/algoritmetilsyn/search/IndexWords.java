package no.algoritmetilsyn.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import no.algoritmetilsyn.server.Patience;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** Everything that the files of an index hold in words: terms, stored texts, values of facets. */
public final class IndexWords {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private IndexWords() {}

    /**
     * The words of the indexes below a folder, as soon as this one is among them and nothing lies there that is not read:
     * an index takes changes in their order, so what came before that word has then reached the disk as well.
     */
    public static Set<String> since(Path folder, String word) {
        Set<String> words = new HashSet<>();
        Patience.until(PATIENCE, () -> {
            words.clear();
            try {
                return readAll(folder, words)
                        && words.stream().anyMatch(each -> each.contains(word.toLowerCase(Locale.ROOT)));
            } catch (IOException | UncheckedIOException changing) {
                return false;
            }
        });
        return words;
    }

    private static boolean readAll(Path folder, Set<String> words) throws IOException {
        boolean whole = true;
        for (Path index : indexes(folder)) {
            try (FSDirectory directory = FSDirectory.open(index);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    read(leaf.reader(), words);
                }
                // Parts that are written down and not committed, or were and still lie there.
                Set<String> files = new HashSet<>(Set.of(directory.listAll()));
                files.remove(IndexWriter.WRITE_LOCK_NAME);
                files.removeAll(reader.getIndexCommit().getFileNames());
                whole &= files.isEmpty();
            }
        }
        return whole;
    }

    private static List<Path> indexes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
    }

    private static void read(LeafReader leaf, Set<String> words) throws IOException {
        for (FieldInfo field : leaf.getFieldInfos()) {
            Terms terms = leaf.terms(field.name);
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    words.add(each.term().utf8ToString().toLowerCase(Locale.ROOT));
                }
            }
            if (field.getDocValuesType() == org.apache.lucene.index.DocValuesType.SORTED_SET) {
                SortedSetDocValues values = DocValues.getSortedSet(leaf, field.name);
                for (long ordinal = 0; ordinal < values.getValueCount(); ordinal++) {
                    words.add(values.lookupOrd(ordinal).utf8ToString().toLowerCase(Locale.ROOT));
                }
            }
        }
        for (int document = 0; document < leaf.maxDoc(); document++) {
            for (IndexableField stored : leaf.storedFields().document(document)) {
                if (stored.stringValue() != null) {
                    words.add(stored.stringValue().toLowerCase(Locale.ROOT));
                }
            }
        }
    }
}
