package no.algoritmetilsyn.search.lexicon;

/**
 * How the splitter weighs, found on compounds with a known analysis.
 *
 * @param rootWhole cost of a word of the lexicon that is known to stand in compounds itself being one piece
 * @param knownWhole cost of another word of the lexicon being one piece
 * @param unknownWhole cost of a word that no lexicon holds being one piece
 * @param perLetter cost of each letter beyond twelve of a word being one piece
 * @param perPart cost of each part
 * @param three extra cost of a part of three letters
 * @param two extra cost of a part of two letters
 * @param tripled extra cost of a letter left out
 */
record SplitWeights(
        double rootWhole,
        double knownWhole,
        double unknownWhole,
        double perLetter,
        double perPart,
        double three,
        double two,
        double tripled) {

    static final SplitWeights USUAL = new SplitWeights(18, 25, 25, 0.5, 0.5, 1, 4, 3);

    double part(int length) {
        return perPart + (length == 2 ? two : length == 3 ? three : 0);
    }
}
