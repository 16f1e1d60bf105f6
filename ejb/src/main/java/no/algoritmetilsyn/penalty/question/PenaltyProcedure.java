package no.algoritmetilsyn.penalty.question;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.algoritmetilsyn.law.ClaimCollection;
import no.algoritmetilsyn.law.ClaimKind;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Regime;

/** Which act on procedure a coercive fine follows on a day, and whether it limits what is waived (forvaltningsloven § 51). */
@Dependent
public class PenaltyProcedure {

    private static final String PROCEDURE = "procedure";

    /** The act whose § 51 third paragraph limits what is waived of claims that the Collection Authority collects. */
    private static final String LIMITS_WAIVER = "fvl67";

    @Inject
    Laws laws;

    /** Whether it is waived only for reasons tied to its imposition; where no act on procedure is in force, too. */
    public boolean isWaiverLimited(String regime, LocalDate day) {
        return code(regime, day).equals(LIMITS_WAIVER)
                && laws.collection(regime, ClaimKind.COERCIVE_FINE)
                        .filter(ClaimCollection::isCollected)
                        .isPresent();
    }

    /**
     * The code of the act on procedure.
     *
     * @param regime the act that knows the fine, or one on procedure, which gives no power itself
     */
    String code(String regime, LocalDate day) {
        return laws.regimes().stream().anyMatch(act -> act.code().equals(regime) && isProcedure(act))
                ? regime
                : laws.regimeInForce(PROCEDURE, day).map(Regime::code).orElse(LIMITS_WAIVER);
    }

    /** A row may name only the act on procedure; then the power is taken for granted. */
    static boolean isProcedure(Regime act) {
        return act.family().equals(PROCEDURE);
    }
}
