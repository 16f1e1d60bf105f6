package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.AppealChanged;
import no.algoritmetilsyn.letter.kind.AppealDecision;
import no.algoritmetilsyn.letter.kind.AppealForwarded;
import no.algoritmetilsyn.letter.kind.AppealNotice;
import no.algoritmetilsyn.letter.kind.AppealOutcomeTold;
import no.algoritmetilsyn.letter.kind.AppealStatement;
import no.algoritmetilsyn.letter.kind.ChangedPoint;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.SuspendedEffect;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters about appeals for tests. */
final class SampleAppeals {

    private static final String APPEAL = "A-2027-000012";
    private static final String DECISION = "V-2026-000012";
    private static final LocalDate LIMIT = LocalDate.of(2027, 5, 3);

    private SampleAppeals() {}

    /** One or more of each kind. */
    static List<Letter> all(LetterLanguage language) {
        return List.of(
                notice(language),
                forwarded(language),
                statement(language),
                changed(language, false),
                changed(language, true),
                decided(language, "CHANGED", 75_000),
                decided(language, "CHANGED", null),
                decided(language, "REMITTED", null),
                told(language, "CHANGED", true),
                told(language, "UPHELD", false),
                told(language, "DISMISSED", true),
                suspended(language, true, LocalDate.of(2027, 3, 1)),
                suspended(language, false, null));
    }

    static AppealForwarded forwarded(LetterLanguage language) {
        return new AppealForwarded(
                law("fvl67-33", 33, language),
                APPEAL,
                DECISION,
                SampleLetters.DAY,
                LocalDate.of(2026, 12, 10),
                "Klagenemnda for algoritmesaker",
                "Kommunen har ikke sagt noe nytt.");
    }

    /** To another party than the one that appeals. */
    static AppealNotice notice(LetterLanguage language) {
        return new AppealNotice(
                law("fvl67-33", 33, language),
                APPEAL,
                DECISION,
                SampleLetters.DAY,
                "Leigebuarforeininga",
                LocalDate.of(2026, 12, 10),
                "Foreningen mener at pålegget er for mildt.",
                LocalDate.of(2026, 12, 28));
    }

    /** To the same, when the appeal is sent on. */
    static AppealStatement statement(LetterLanguage language) {
        return new AppealStatement(
                law("fvl67-33", 33, language),
                APPEAL,
                DECISION,
                SampleLetters.DAY,
                "Leigebuarforeininga",
                "Klagenemnda for algoritmesaker",
                "Foreningen har ikke sagt noe nytt.");
    }

    /** What becomes of two points, or that all of it is annulled. */
    static AppealChanged changed(LetterLanguage language, boolean annulled) {
        return new AppealChanged(
                law("fvl67-33", 33, language),
                APPEAL,
                DECISION,
                SampleLetters.DAY,
                annulled,
                annulled ? List.of() : List.of(new ChangedPoint(1, LIMIT), new ChangedPoint(2, null)),
                null,
                "Kommunen har rett i at fristen er for kort.",
                SampleLetters.appeal(language));
    }

    /** The decision of the appeal body; a claim is reduced where there is an amount. */
    static AppealDecision decided(LetterLanguage language, String result, Integer amount) {
        return new AppealDecision(
                law("fvl67-34", 34, language),
                APPEAL,
                DECISION,
                SampleLetters.DAY,
                "Klagenemnda for algoritmesaker",
                result,
                result.equals("CHANGED") && amount == null ? List.of(new ChangedPoint(1, LIMIT)) : List.of(),
                amount,
                "forvaltningsloven § 51",
                "Nemnda er enig med kommunen i at fire dager ikke kan regnes med.",
                result.equals("REMITTED") ? null : law("sivo-9", 9, language),
                result.equals("REMITTED") ? null : law("fvl67-27b", 27, language),
                result.equals("DISMISSED") || result.equals("UPHELD") ? null : law("fvl67-36", 36, language));
    }

    /** To another party: changed by the authority itself, or decided by the appeal body. */
    static AppealOutcomeTold told(LetterLanguage language, String result, boolean own) {
        return new AppealOutcomeTold(
                law("fvl67-27", 27, language),
                APPEAL,
                DECISION,
                SampleLetters.DAY,
                "Leigebuarforeininga",
                own ? null : "Klagenemnda for algoritmesaker",
                result,
                result.equals("CHANGED") ? List.of(new ChangedPoint(1, LIMIT), new ChangedPoint(2, null)) : List.of(),
                null,
                result.equals("DISMISSED") ? null : "Foreningen har rett i at fristen er for lang.",
                own && !result.equals("DISMISSED") ? SampleLetters.appeal(language) : null);
    }

    static SuspendedEffect suspended(LetterLanguage language, boolean granted, LocalDate last) {
        return new SuspendedEffect(
                law("fvl67-42", 42, language),
                APPEAL,
                DECISION,
                granted,
                granted ? LocalDate.of(2026, 12, 14) : null,
                last,
                "Skaden ved å vente er liten.");
    }

    private static LegalBasis law(String code, int section, LetterLanguage language) {
        return SampleLetters.law(code, section, language);
    }
}
