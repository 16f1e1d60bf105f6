package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.letter.kind.AppealChanged;
import no.algoritmetilsyn.letter.kind.AppealDecision;
import no.algoritmetilsyn.letter.kind.AppealForwarded;
import no.algoritmetilsyn.letter.kind.AppealNotice;
import no.algoritmetilsyn.letter.kind.AppealStatement;
import no.algoritmetilsyn.letter.kind.ChangedPoint;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.SuspendedEffect;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters about appeals for tests. */
final class SampleAppeals {

    private static final String APPEAL = "A-2027-000012";
    private static final String DECISION = "V-2026-000012";
    private static final LocalDate LIMIT = LocalDate.of(2027, 5, 3);

    private SampleAppeals() {}

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
                result.equals("DISMISSED") || result.equals("UPHELD") ? null : law("fvl67-36", 36, language));
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
