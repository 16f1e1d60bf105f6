package no.algoritmetilsyn.search.index.lucene;

import java.text.Collator;
import java.util.Locale;
import org.apache.lucene.util.BytesRef;

/** The Norwegian order of the alphabet, as bytes that are compared one by one. */
final class Collation {

    private static final int LONGEST = 120;

    private final Collator collator = Collator.getInstance(Locale.forLanguageTag("nb"));

    /** A key that sorts as the text does. */
    BytesRef key(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        // The collator of the platform is not made for several threads.
        synchronized (collator) {
            return new BytesRef(collator.getCollationKey(start).toByteArray());
        }
    }
}
