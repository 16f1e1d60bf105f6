package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.AdvanceNotice;
import no.algoritmetilsyn.letter.kind.FineChanged;
import no.algoritmetilsyn.letter.kind.FineDecision;
import no.algoritmetilsyn.letter.kind.FineDropped;
import no.algoritmetilsyn.letter.kind.FineNotice;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters about fines, each with all its values. */
final class SampleFines {

    private static final String SUBJECT = "rangering av boligsøkere";

    private SampleFines() {}

    static FineNotice notice(LetterLanguage language) {
        return new FineNotice(
                SampleLetters.law("fvl67-16", 16, language),
                SampleLetters.law("pol-20", 20, language),
                "V-2026-000013",
                SUBJECT,
                List.of(new AdvanceNotice.Fact("Modellen avgjør alene.", SampleLetters.law("fvl67-17", 17, language))),
                "Kommunen må betale et gebyr.",
                2_000_000,
                SampleLetters.law("fvl67-48", 48, language),
                LocalDate.of(2026, 12, 21));
    }

    /** A decision that is paid when it is final, or from its own day. */
    static FineDecision decision(LetterLanguage language, boolean whenFinal) {
        return new FineDecision(
                SampleLetters.law("pol-20", 20, language),
                "V-2026-000013",
                SUBJECT,
                1_500_000,
                new FineDecision.Payment(SampleLetters.law("fvl67-44", 44, language), 4, whenFinal),
                SampleLetters.law("fvl67-46-1", 46, language),
                List.of(new FineDecision.Breach(
                        "Modellen avgjør alene.",
                        SampleLetters.law("fvl67-17", 17, language),
                        "NEGLIGENCE",
                        "Ledelsen visste om det og gjorde ingenting.")),
                SampleLetters.law("fvl67-46-2", 46, language),
                List.of(new FineDecision.Factor("hvor grovt bruddet er", "Mange ble rammet over lang tid.")),
                SampleLetters.law("pol-26", 26, language),
                "Modellen avgjør alene.",
                "Reglene sier at et menneske skal avgjøre.",
                "Bruddet var langvarig. Et gebyr er på sin plass.",
                SampleLetters.law("fvl67-48", 48, language),
                SampleLetters.law("fvl67-50", 50, language),
                SampleLetters.appeal(language));
    }

    /** A fine that was reduced, or that is not due at all. */
    static FineChanged changed(LetterLanguage language, int after) {
        return new FineChanged(
                SampleLetters.law("fvl67-35", 35, language),
                "G-2027-000003",
                SUBJECT,
                SampleLetters.DAY,
                1_500_000,
                after,
                "Vi hadde regnet med for mange saker.",
                SampleLetters.appeal(language));
    }

    static FineDropped dropped(LetterLanguage language) {
        return new FineDropped(
                SampleLetters.law("fvl67-49", 49, language),
                "V-2026-000013",
                SUBJECT,
                "Feilen var liten og er rettet.");
    }
}
