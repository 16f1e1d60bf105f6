package no.algoritmetilsyn.search.index.lucene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.algoritmetilsyn.search.analysis.TextAnalysis;
import no.algoritmetilsyn.search.analysis.Token;
import no.algoritmetilsyn.search.index.IndexedRecord;
import no.algoritmetilsyn.search.index.NamedText;
import no.algoritmetilsyn.search.index.Role;
import no.algoritmetilsyn.search.index.lucene.TermStream.Placed;
import no.algoritmetilsyn.search.query.Fields;
import no.algoritmetilsyn.text.CleanText;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Makes documents of records. */
public final class Documents {

    /** Between two texts, so that no phrase spans them. */
    private static final int GAP = 100;

    private static final int LONGEST_READ = 1_000;

    private static final FieldType TERMS = terms(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = terms(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType FLAGS = flags();

    private final TextAnalysis analysis;
    private final Collation collation = new Collation();

    /** Documents by an analysis. */
    public Documents(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    private static FieldType terms(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    private static FieldType flags() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /** The document of a record. */
    public Document of(IndexedRecord record) {
        var document = new Document();
        document.add(new StringField(Fields.ID, record.id(), Field.Store.YES));
        document.add(new StoredField(Fields.VERSION, record.version()));
        document.add(new NumericDocValuesField(Fields.TIE, tie(record.id())));
        document.add(new NumericDocValuesField(Fields.VERSION, record.version()));
        texts(record, document);
        Set<String> identifiers = new LinkedHashSet<>();
        identifiers.add(identifier(record.id()));
        record.identifiers().forEach(identifier -> identifiers.add(identifier(identifier)));
        identifiers.forEach(value -> document.add(new StringField(Fields.IDENTIFIER, value, Field.Store.NO)));
        record.access().forEach(token -> document.add(new StringField(Fields.ACCESS, token, Field.Store.NO)));
        record.facets()
                .forEach((name, values) -> values.forEach(value -> {
                    document.add(new StringField(Fields.FACET + name, value, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(Fields.FACET + name, new BytesRef(value)));
                }));
        record.numbers().forEach((name, value) -> {
            document.add(new NumericDocValuesField(Fields.NUMBER + name, value));
            document.add(new LongPoint(Fields.NUMBER + name, value));
        });
        record.orders()
                .forEach((name, value) ->
                        document.add(new SortedDocValuesField(Fields.ORDER + name, collation.key(value))));
        record.stored().forEach((name, value) -> document.add(new StoredField(Fields.STORED + name, value)));
        return document;
    }

    private void texts(IndexedRecord record, Document document) {
        var text = new TermCounts();
        var name = new TermCounts();
        var organisation = new TermCounts();
        List<Placed> exact = new ArrayList<>();
        Map<Role, String> labels = new LinkedHashMap<>();
        for (NamedText of : record.texts()) {
            List<Token> tokens = analysis.tokens(of.text());
            text.add(tokens, weight(of.role()));
            if (of.role() == Role.NAME) {
                name.add(tokens, 1);
            } else if (of.role() == Role.ORGANISATION) {
                organisation.add(tokens, 1);
            }
            int step = exact.isEmpty() ? 1 : GAP;
            for (Token token : tokens) {
                if (token.word() != null) {
                    exact.add(new Placed(token.word(), step));
                    step = 1;
                }
            }
            if (of.role() == Role.NAME || of.role() == Role.ORGANISATION) {
                labels.putIfAbsent(of.role(), of.text());
            }
            if (of.role() != Role.HIDDEN) {
                document.add(new StoredField(Fields.SOURCE + of.field(), of.text()));
            }
        }
        document.add(new Field(Fields.TEXT, text.stream(), TERMS));
        document.add(new Field(Fields.NAME, name.stream(), TERMS));
        document.add(new Field(Fields.ORGANISATION, organisation.stream(), TERMS));
        document.add(new Field(Fields.EXACT, new TermStream(exact), PLACED));
        labels(labels, document);
    }

    private void labels(Map<Role, String> labels, Document document) {
        Set<String> beginnings = new LinkedHashSet<>();
        labels.forEach((role, label) -> {
            beginnings.addAll(Beginning.of(label, role == Role.NAME, analysis));
            String field = role == Role.NAME ? Fields.LABEL_NAME : Fields.LABEL_ORGANISATION;
            document.add(new BinaryDocValuesField(field, new BytesRef(label)));
        });
        List<Placed> placed =
                beginnings.stream().map(term -> new Placed(term, 1)).toList();
        document.add(new Field(Fields.BEGINNING, new TermStream(placed), FLAGS));
    }

    /** How many times a text counts. */
    private static int weight(Role role) {
        return switch (role) {
            case NAME -> 3;
            case ORGANISATION, SUMMARY -> 2;
            case BODY, HIDDEN -> 1;
        };
    }

    /** A number or reference as it is looked for. */
    public static String identifier(String text) {
        String plain = text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
        plain = CleanText.line(plain).replace(" ", "").toLowerCase(Locale.ROOT);
        // Longer ones are no identifiers, and the index takes no longer terms.
        return plain.length() > 200 ? plain.substring(0, 200) : plain;
    }

    /** A number that puts records with equal scores into an order of their own. */
    static long tie(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
