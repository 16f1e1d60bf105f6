package no.algoritmetilsyn.letter;

import java.time.LocalDate;
import no.algoritmetilsyn.letter.kind.BanReviewed;
import no.algoritmetilsyn.letter.kind.InterimBan;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Letters about interim bans with values that law and template want. */
final class SampleBans {

    private static final String SUBJECT = "rangering av søkere";
    private static final String SYSTEM = "modellen som rangerer søkere";
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 1);

    private SampleBans() {}

    /** A decision without a notice, or with one. */
    static InterimBan ban(LetterLanguage language, boolean unnoticed) {
        return new InterimBan(
                SampleLetters.law("pol-20", 20, language),
                "V-2026-000014",
                SUBJECT,
                SYSTEM,
                "Modellen skal ikke avgjøre hvem som får bolig.",
                "Familier med barn mister boligen sin.",
                "Neste runde er i morgen.",
                LAST_DAY,
                "Et menneske ser over hver sak.",
                LocalDate.of(2026, 12, 21),
                SampleLetters.law("fvl67-17", 17, language),
                unnoticed ? SampleLetters.law("fvl67-16-3", 16, language) : null,
                unnoticed ? "Vedtaket ville ha kommet for sent." : null,
                unnoticed ? SampleLetters.law("fvl67-48", 48, language) : null,
                "Modellen avgjør alene.",
                "Reglene sier at et menneske skal avgjøre.",
                "Faren er stor, og tiltaket er lite.",
                SampleLetters.appeal(language));
    }

    /** A review that ends as a result says. */
    static BanReviewed reviewed(LetterLanguage language, String result) {
        return new BanReviewed(
                SampleLetters.law("pol-20", 20, language),
                "F-2026-000002",
                SUBJECT,
                SampleLetters.DAY,
                result,
                SYSTEM,
                "Modellen skal ikke avgjøre hvem som får bolig.",
                result.equals("LIFTED") ? null : LAST_DAY,
                "Vi har lest det dere skrev. Faren er der ennå.",
                SampleLetters.appeal(language));
    }
}
