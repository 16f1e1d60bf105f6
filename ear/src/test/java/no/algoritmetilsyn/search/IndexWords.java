package no.algoritmetilsyn.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** Everything that the files of an index hold in words: terms, stored texts, values of facets. */
final class IndexWords {

    private IndexWords() {}

    static Set<String> of(Path folder) throws IOException {
        Set<String> words = new HashSet<>();
        for (Path index : indexes(folder)) {
            try (FSDirectory directory = FSDirectory.open(index);
                    DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    read(leaf.reader(), words);
                }
            }
        }
        return words;
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
