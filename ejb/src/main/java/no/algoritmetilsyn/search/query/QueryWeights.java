package no.algoritmetilsyn.search.query;

/**
 * How much of a match counts, found on judged queries.
 *
 * @param name a word in the name, beside one anywhere
 * @param organisation a word in the name of the organisation
 * @param exact a word exactly as it is written
 * @param concept another word for the same
 * @param plain the word written without Norwegian letters
 * @param parts all parts of a compound, apart
 * @param joined two neighbours written as one word
 * @param corrected a word that is nowhere, taken as one that is
 * @param common share of the records from which on a word is too common to be asked for
 * @param coverage share of the other words that a record must hold
 */
public record QueryWeights(
        float name,
        float organisation,
        float exact,
        float concept,
        float plain,
        float parts,
        float joined,
        float corrected,
        float common,
        float coverage) {

    /** The weights in use. */
    public static final QueryWeights USUAL =
            new QueryWeights(0.5f, 0.4f, 0.1f, 0.8f, 0.6f, 0.2f, 0.5f, 0.6f, 0.1f, 0.25f);
}
