package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.CostsRuled;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.ReversalDecision;
import no.algoritmetilsyn.letter.kind.ReversalTold;
import no.algoritmetilsyn.letter.kind.Reversed;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters about the costs of a case, with values that law and template want. */
final class SampleCosts {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 17);
    private static final int CLAIMED = 48_000;

    private SampleCosts() {}

    /** One for each ground of the law, one that is dismissed, and one that came late and is heard all the same. */
    static List<Letter> all(LetterLanguage language) {
        return List.of(
                ruled(language, "NECESSARY", CLAIMED, false),
                ruled(language, "PROCEDURAL_ERROR", CLAIMED, true),
                ruled(language, "NOT_NECESSARY", 30_000, false),
                ruled(language, "NOT_SUBSTANTIAL", 0, false),
                ruled(language, "OWN_CIRCUMSTANCES", 0, false),
                ruled(language, "OUTSIDE_CONTROL", 0, false),
                ruled(language, "SPECIAL_REASONS", 10_000, false),
                ruled(language, null, 0, true),
                reversed(language, 2, null),
                reversed(language, null, 50_000),
                takenBack(language, true),
                takenBack(language, false),
                told(language, true),
                told(language, false));
    }

    /** A whole decision that was taken back, from the beginning or from now on. */
    private static ReversalDecision takenBack(LetterLanguage language, boolean fromTheBeginning) {
        return new ReversalDecision(
                SampleLetters.law("fvl67-35-1-c", 35, language),
                "V-2026-000012",
                "rangering av boligsøkere",
                LocalDate.of(2026, 10, 26),
                fromTheBeginning,
                "Vi hadde ikke hjemmel til å bestemme det.",
                SampleLetters.appeal(language));
    }

    /** The same for a person who has complained, as a party or not. */
    private static ReversalTold told(LetterLanguage language, boolean party) {
        return new ReversalTold(
                SampleLetters.law("fvl67-35-1-c", 35, language),
                "K-2026-000012",
                "Furuvik kommune",
                LocalDate.of(2026, 10, 26),
                party,
                "Vi hadde ikke hjemmel til å bestemme det.",
                party ? SampleLetters.law("fvl67-28", 28, language) : null);
    }

    private static CostsRuled ruled(LetterLanguage language, String term, int covered, boolean late) {
        return new CostsRuled(
                SampleLetters.law("fvl67-36", 36, language),
                "S-2026-000004",
                "A-2026-000012",
                LocalDate.of(2026, 10, 26),
                SampleLetters.DAY,
                CLAIMED,
                covered,
                late ? LAST : null,
                late ? SampleLetters.law("fvl67-31", 31, language) : null,
                late && term != null ? "Advokaten var syk." : null,
                term,
                "Dere trengte hjelp til å lese modellen.",
                covered == 0 ? null : "Algoritmetilsynet",
                SampleLetters.appeal(language));
    }

    /** Something that was taken away in favour of a body: a point of an order, or a sum of a coercive fine. */
    static Reversed reversed(LetterLanguage language, Integer point, Integer amount) {
        return new Reversed(
                SampleLetters.law("fvl67-35-1", 35, language),
                "P-2026-000012",
                "rangering av boligsøkere",
                point,
                amount,
                "Vi hadde regnet med feil tall.",
                SampleLetters.appeal(language));
    }
}
