package no.algoritmetilsyn.letter.phrase;

import no.algoritmetilsyn.letter.kind.LetterKind;

/**
 * What somebody wants a phrase to say.
 *
 * @param phrase its name, the same in all versions
 * @param kind of the letters in which it is offered
 * @param block beside which it is offered
 * @param outcome of the letters in which it is offered
 * @param basis code of the provision on which those letters rest; null for all
 * @param provision code of the one that it comes from
 * @param nb in bokmål
 * @param nn in nynorsk
 * @param en in English; null where there is none
 */
public record NewPhrase(
        String phrase,
        LetterKind kind,
        String block,
        PhraseOutcome outcome,
        String basis,
        String provision,
        String nb,
        String nn,
        String en) {}
