package no.algoritmetilsyn.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Cuts a text into words by the rules of Unicode, as all parts of the index and every query do alike. */
public final class Words {

    private static final ThreadLocal<StandardTokenizer> TOKENIZER = ThreadLocal.withInitial(StandardTokenizer::new);

    private Words() {}

    /** The words of a text in order, in small letters, each with its place in the text as it stands. */
    public static List<Word> of(String source) {
        Readable readable = Readable.of(source);
        String text = readable.text();
        int end = 0;
        List<Word> words = new ArrayList<>(text.length() / 6 + 1);
        StandardTokenizer tokenizer = TOKENIZER.get();
        var term = tokenizer.getAttribute(CharTermAttribute.class);
        var offset = tokenizer.getAttribute(OffsetAttribute.class);
        try {
            tokenizer.setReader(new StringReader(text));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                // Of one character that is several words the first is marked; the others follow it, empty.
                int start = Math.max(end, readable.start(offset.startOffset()));
                end = Math.max(start, readable.end(offset.endOffset()));
                words.add(new Word(written(term.toString()), start, end));
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close(tokenizer);
        }
        return words;
    }

    /** An apostrophe is one, whichever way it is turned. */
    private static String written(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static void close(StandardTokenizer tokenizer) {
        try {
            tokenizer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
