package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Where the law says something about interim bans today: under the act on procedure of 1967, or the one that follows it. */
@Dependent
class BanLaw {

    /** When notice may be left out; the act of 2025 says so in the section on notice. */
    static final String NO_NOTICE = "fvl67-16-3";
    /** That a party says something about what the decision rests on. */
    static final String STATEMENT = "fvl67-17";

    private static final String LATER = "fvl25";
    private static final int APPEAL_WEEKS = 3;

    private static final Map<String, String> IN_2025 = Map.of(
            NO_NOTICE,
            "fvl25-42",
            STATEMENT,
            "fvl25-43",
            "fvl67-28",
            "fvl25-61-1-a",
            "fvl67-29",
            "fvl25-63",
            "fvl67-42",
            "fvl25-76",
            "fvl67-18",
            "fvl25-46",
            "fvl67-36",
            "fvl25-69");

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    Authority authority;

    @Inject
    AuthorityClock clock;

    /**
     * A place of the act on procedure that is in force.
     *
     * @param place its code in the act of 1967
     */
    LegalBasis procedure(String place, LetterLanguage language) {
        String act =
                laws.regimeInForce("procedure", clock.today()).orElseThrow().code();
        return LegalBasis.of(laws.provision(act.equals(LATER) ? IN_2025.get(place) : place), language);
    }

    /** Where a power stands. */
    LegalBasis power(Power power, LetterLanguage language) {
        return LegalBasis.of(laws.provision(power.provision()), language);
    }

    /** The version of a power by which something was decided. */
    Power version(String powerId) {
        return powers.all().stream()
                .filter(row -> row.id().equals(powerId))
                .findFirst()
                .orElseThrow();
    }

    /** How a decision is appealed. */
    Appeal appeal(LetterLanguage language) {
        AuthoritySettings us = authority.on(clock.today());
        String address = us.postalAddress()
                .lines()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Appeal(
                procedure("fvl67-28", language),
                APPEAL_WEEKS,
                procedure("fvl67-29", language),
                authority.name(Organ.APPEAL_BODY, language.locale(), clock.today()),
                us.name(language.locale()) + ", " + address,
                procedure("fvl67-42", language),
                procedure("fvl67-18", language),
                procedure("fvl67-36", language));
    }
}
