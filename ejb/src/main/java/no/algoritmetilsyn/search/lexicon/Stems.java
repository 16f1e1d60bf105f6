package no.algoritmetilsyn.search.lexicon;

import org.tartarus.snowball.ext.NorwegianStemmer;

/** The Snowball stem of a Norwegian word. */
public final class Stems {

    private static final ThreadLocal<NorwegianStemmer> STEMMER = ThreadLocal.withInitial(NorwegianStemmer::new);

    private Stems() {}

    /** The stem of a word in small letters. */
    public static String of(String word) {
        NorwegianStemmer stemmer = STEMMER.get();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }
}
