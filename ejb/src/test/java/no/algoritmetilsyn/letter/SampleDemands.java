package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.DemandReminder;
import no.algoritmetilsyn.letter.kind.DemandRepeated;
import no.algoritmetilsyn.letter.kind.InformationDemand;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters of demands, each with all its values. */
final class SampleDemands {

    private static final String REFERENCE = "R-2026-000004";
    private static final LocalDate LIMIT = LocalDate.of(2026, 12, 21);

    private SampleDemands() {}

    /** A demand; an order with an effect of an appeal. */
    static InformationDemand demand(LetterLanguage language, InformationDemand.Effect effect) {
        return new InformationDemand(
                SampleLetters.law("gdpr-58-1-a", 58, language),
                REFERENCE,
                "rangering av boligsøkere",
                LIMIT,
                "Dette gjelder systemet Bolig.",
                "Vi skal finne ut om søkerne får en forklaring.",
                "En søker har klaget.",
                "Et menneske avgjør. En algoritme gir råd.",
                "Vi har prøvd dokumenter og tester først.",
                points(),
                effect == null ? null : duty(language, effect),
                SampleLetters.law("fvl67-48", 48, language));
    }

    private static InformationDemand.Duty duty(LetterLanguage language, InformationDemand.Effect effect) {
        return new InformationDemand.Duty(
                SampleLetters.law("fvl67-14", 14, language),
                LocalDate.of(2026, 12, 3),
                effect,
                effect == InformationDemand.Effect.URGENT ? "Loggene slettes onsdag." : null);
    }

    private static List<InformationDemand.Point> points() {
        return List.of(
                new InformationDemand.Point(1, "Logg", "Loggen for november.", LocalDate.of(2026, 12, 9)),
                new InformationDemand.Point(2, "Forklaring", "Hvordan blir søkerne rangert?", null));
    }

    /** A reminder before the limit or after it. */
    static DemandReminder reminder(LetterLanguage language, boolean passed) {
        return new DemandReminder(
                SampleLetters.law("fvl67-14", 14, language),
                REFERENCE,
                passed,
                LIMIT,
                points(),
                "Ring gjerne.",
                SampleLetters.law("fvl67-48", 48, language));
    }

    /** Answers that are not enough. */
    static DemandRepeated repeated(LetterLanguage language) {
        return new DemandRepeated(
                SampleLetters.law("fvl67-14", 14, language),
                REFERENCE,
                List.of(
                        new DemandRepeated.Point(2, "Kortet er tomt.", LIMIT),
                        new DemandRepeated.Point(3, "Loggen stopper i mai.", LIMIT.plusDays(7))),
                SampleLetters.law("fvl67-48", 48, language));
    }
}
