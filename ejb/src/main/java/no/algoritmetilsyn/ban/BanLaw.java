package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Where the law says something about interim bans today: under the act on procedure of 1967, or the one that follows it. */
@Dependent
class BanLaw {

    /** When notice may be left out; the act of 2025 says so in the section on notice. */
    static final String NO_NOTICE = "fvl67-16-3";
    /** That a party says something about what the decision rests on. */
    static final String STATEMENT = "fvl67-17";

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    @Inject
    AppealInformation information;

    /**
     * A place of the act on procedure that is in force.
     *
     * @param place its code in the act of 1967
     */
    LegalBasis procedure(String place, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(place), language);
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
        return information.of("fvl67-28", language, place -> procedure(place, language));
    }
}
