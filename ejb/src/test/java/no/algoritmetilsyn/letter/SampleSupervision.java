package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.AdvanceNotice;
import no.algoritmetilsyn.letter.kind.FinalReport;
import no.algoritmetilsyn.letter.kind.InspectionNotice;
import no.algoritmetilsyn.letter.kind.OrderDecision;
import no.algoritmetilsyn.letter.kind.PenaltyClaim;
import no.algoritmetilsyn.letter.kind.PreliminaryReport;
import no.algoritmetilsyn.letter.kind.VisitProtocol;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters of inspections, decisions and coercive fines, each with all its values. */
final class SampleSupervision {

    private SampleSupervision() {}

    /** A claim, the first or a later one. */
    static PenaltyClaim claim(LetterLanguage language, Integer earlier) {
        return new PenaltyClaim(
                SampleLetters.law("pol-29", 29, language),
                "M-2027-000012",
                "rangering av boligsøkere",
                LocalDate.of(2027, 2, 10),
                List.of(new PenaltyClaim.Line(
                        "1", LocalDate.of(2027, 2, 2), LocalDate.of(2027, 2, 10), 9, 15_000, 135_000)),
                earlier,
                135_000 - (earlier == null ? 0 : earlier),
                new PenaltyClaim.Payment(
                        "Algoritmetilsynet",
                        "12345678903",
                        LocalDate.of(2027, 3, 10),
                        earlier == null,
                        earlier == null),
                SampleLetters.appeal(language));
    }

    /** An advance notice, with a coercive fine or without. */
    static AdvanceNotice notice(LetterLanguage language, Integer dailyPenalty) {
        return new AdvanceNotice(
                SampleLetters.law("fvl67-16", 16, language),
                SampleLetters.law("pol-20", 20, language),
                "V-2026-000012",
                "rangering av boligsøkere",
                List.of(new AdvanceNotice.Fact("Modellen avgjør alene.", SampleLetters.law("fvl67-17", 17, language))),
                "Kommunen må la et menneske avgjøre.",
                dailyPenalty,
                LocalDate.of(2026, 12, 21),
                dailyPenalty == null ? null : SampleLetters.law("fvl67-48", 48, language));
    }

    /** A decision of two points, secured by a coercive fine or not. */
    static OrderDecision order(LetterLanguage language, OrderDecision.Penalty penalty) {
        return new OrderDecision(
                SampleLetters.law("pol-20", 20, language),
                "V-2026-000012",
                "rangering av boligsøkere",
                List.of(
                        new OrderDecision.Point(
                                1,
                                "La et menneske avgjøre.",
                                LocalDate.of(2027, 2, 1),
                                penalty == null ? null : 20_000),
                        new OrderDecision.Point(2, "Forklar rangeringen.", LocalDate.of(2027, 3, 1), null)),
                LocalDate.of(2027, 2, 1),
                penalty,
                "Modellen avgjør alene.",
                "Reglene sier at et menneske skal avgjøre.",
                "Ingen ser på saken. Da må det rettes.",
                SampleLetters.appeal(language));
    }

    /** A notice of inspection, with a visit or without. */
    static InspectionNotice inspection(LetterLanguage language, LocalDate visitOn) {
        return new InspectionNotice(
                SampleLetters.law("gdpr-58-1-f", 58, language),
                "T-2026-000003",
                "Utvelging av søknader om bolig",
                "Automatiserte avgjørelser",
                "Temaet gjelder avgjørelser om folk.",
                List.of("Utvelging av søknader om startlån"),
                visitOn,
                visitOn == null ? null : SampleLetters.law("fvl67-15", 15, language),
                List.of("Loggen for den siste måneden", "En plass å sitte"),
                "den som kan systemet",
                SampleLetters.law("fvl67-48", 48, language));
    }

    /** The record of a visit with all that it can say, or with little. */
    static VisitProtocol protocol(LetterLanguage language, boolean full) {
        return new VisitProtocol(
                SampleLetters.law("fvl67-15", 15, language),
                "T-2026-000003",
                "Utvelging av søknader om bolig",
                1,
                LocalDate.of(2026, 12, 14),
                "rådhuset i Furuvik",
                SampleLetters.law("gdpr-58-1-f", 58, language),
                full ? List.of("Ola Hansen, fra tilsynet", "Vilma Prøvesen, leder hos dere") : List.of("Ola Hansen"),
                true,
                true,
                !full,
                full ? true : null,
                full ? "Det var ingen der da vi kom." : null,
                "Vi fulgte ti søknader gjennom systemet.",
                full ? List.of("Vilma Prøvesen sa: Ingen har endret et forslag i høst.") : List.of(),
                full ? List.of("skjerm.png. SHA-256: " + "a1".repeat(32)) : List.of(),
                LocalDate.of(2026, 12, 15),
                "b2".repeat(32),
                full ? LocalDate.of(2026, 12, 3) : null,
                full ? SampleLetters.law("fvl67-48", 48, language) : null);
    }

    /** A preliminary report, with findings about a fine that is contemplated, or with nothing found. */
    static PreliminaryReport preliminary(LetterLanguage language, boolean found) {
        return new PreliminaryReport(
                SampleLetters.law("fvl67-17-2", 17, language),
                "T-2026-000003",
                "Utvelging av søknader om bolig",
                found
                        ? List.of(
                                "Funn 1: avvik. Gjelder personvernforordningen artikkel 22.\nIngen ser på saken.",
                                "Funn 2: anmerkning. Gjelder personvernforordningen artikkel 35.\nVurderingen er gammel.")
                        : List.of(),
                LocalDate.of(2026, 12, 21),
                found ? SampleLetters.law("fvl67-48", 48, language) : null);
    }

    /** A final report, with a finding that leads to more, or with nothing found. */
    static FinalReport report(LetterLanguage language, boolean found) {
        return new FinalReport(
                SampleLetters.law("fvl67-17-1", 17, language),
                "T-2026-000003",
                "Utvelging av søknader om bolig",
                SampleLetters.DAY,
                found ? List.of("Funn 1: avvik. Vi mener at funnet står.") : List.of(),
                found,
                found ? SampleLetters.law("fvl67-48", 48, language) : null);
    }
}
