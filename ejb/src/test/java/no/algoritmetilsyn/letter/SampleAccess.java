package no.algoritmetilsyn.letter;

import java.util.List;
import no.algoritmetilsyn.letter.kind.ImpartialityRuled;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.PartyAccessRuled;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters about the access of parties and about impartiality, with values that law and template want. */
final class SampleAccess {

    private SampleAccess() {}

    /** One of each form. */
    static List<Letter> all(LetterLanguage language) {
        return List.of(
                ruled(language, true, true),
                ruled(language, true, false),
                ruled(language, false, true),
                objection(language, true),
                objection(language, false));
    }

    /** A ruling that gives something, refuses something, or both. */
    static PartyAccessRuled ruled(LetterLanguage language, boolean given, boolean refused) {
        return new PartyAccessRuled(
                SampleLetters.law("fvl67-18-1", 18, language),
                "I-2026-000003",
                SampleLetters.DAY,
                given
                        ? List.of(
                                new PartyAccessRuled.Given(1, "Rapport om modellen", false),
                                new PartyAccessRuled.Given(2, "Svar fra leverandøren", true))
                        : List.of(),
                refused
                        ? List.of(
                                new PartyAccessRuled.Refused(
                                        2,
                                        "Svar fra leverandøren",
                                        true,
                                        SampleLetters.law("fvl67-19-1-b", 19, language),
                                        "Prisene er en forretningshemmelighet."),
                                new PartyAccessRuled.Refused(
                                        3,
                                        null,
                                        false,
                                        SampleLetters.law("aml-2A-7", 2, language),
                                        "Dokumentet kan vise hvem en kilde er."))
                        : List.of(),
                refused ? SampleLetters.appeal(language) : null);
    }

    /** A ruling on an objection to impartiality. */
    static ImpartialityRuled objection(LetterLanguage language, boolean upheld) {
        return new ImpartialityRuled(
                SampleLetters.law("fvl67-8-1", 8, language),
                "V-2026-000014",
                SampleLetters.DAY,
                "Ingeborg Lie",
                upheld,
                SampleLetters.law("fvl67-6-1", 6, language),
                "De er søsken.",
                SampleLetters.law("fvl67-28", 28, language));
    }
}
