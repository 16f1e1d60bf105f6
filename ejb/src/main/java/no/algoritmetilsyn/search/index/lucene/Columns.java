package no.algoritmetilsyn.search.index.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.algoritmetilsyn.search.query.Fields;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;

/** The columns of an index: made once for each segment, kept as long as the segment is. */
final class Columns {

    private final Map<IndexReader.CacheKey, Map<String, Column>> segments = new ConcurrentHashMap<>();
    private final Map<String, Dictionary> dictionaries = new ConcurrentHashMap<>();

    /** The values of a facet. */
    Dictionary dictionary(String facet) {
        return dictionaries.computeIfAbsent(facet, key -> new Dictionary());
    }

    /** The column of a facet in a segment. */
    Column column(LeafReader reader, String facet) {
        IndexReader.CacheHelper segment = reader.getCoreCacheHelper();
        if (segment == null) {
            return read(reader, facet);
        }
        Map<String, Column> columns = segments.get(segment.getKey());
        if (columns == null) {
            columns = segments.computeIfAbsent(segment.getKey(), key -> {
                segment.addClosedListener(segments::remove);
                return new ConcurrentHashMap<>();
            });
        }
        Column column = columns.get(facet);
        return column != null ? column : columns.computeIfAbsent(facet, key -> read(reader, key));
    }

    private Column read(LeafReader reader, String facet) {
        try {
            return Column.of(reader, Fields.FACET + facet, dictionary(facet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes all columns of a segment before anybody waits for them. */
    void warm(LeafReader reader) {
        for (FieldInfo field : reader.getFieldInfos()) {
            if (field.name.startsWith(Fields.FACET)) {
                column(reader, field.name.substring(Fields.FACET.length()));
            }
        }
    }
}
