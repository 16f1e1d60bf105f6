package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.power.FineFactor;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Where the law says something about fines today: under the act on procedure of 1967, or the one that follows it. */
@Dependent
public class FineLaw {

    static final String NOTICE = "fvl67-16";
    static final String GUILT = "fvl67-46-1";
    static final String FACTORS = "fvl67-46-2";
    static final String SILENCE = "fvl67-48";
    static final String DROPPED = "fvl67-49";
    static final String COURT = "fvl67-50";
    /** That one may reverse one's own decision. */
    public static final String REVERSAL = "fvl67-35-1";

    private static final String APPEAL_RIGHT = "fvl67-28";

    @Inject
    Laws laws;

    @Inject
    Powers competences;

    @Inject
    no.algoritmetilsyn.law.power.Powers powers;

    @Inject
    AppealInformation information;

    @Inject
    AuthorityClock clock;

    /** Code of the act on procedure that is in force. */
    String procedure() {
        return laws.regimeInForce("procedure", clock.today()).orElseThrow().code();
    }

    /**
     * A place of the act on procedure that is in force.
     *
     * @param place its code in the act of 1967
     */
    public LegalBasis procedure(String place, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(place), language);
    }

    /** A provision by its code. */
    LegalBasis named(String provision, LetterLanguage language) {
        return LegalBasis.of(laws.provision(provision), language);
    }

    /** Where the power stands by which it is decided. */
    Provision power(PowerCode code) {
        return competences.ruling(code, clock.today()).provision();
    }

    /** Whether our authority has the power by which it is decided. */
    boolean isOwn(PowerCode code, LocalDate day) {
        return competences.ruling(code, day).isGranted();
    }

    /** What is weighed: by the act on procedure that is in force, then by the act that gives the power. */
    List<FineFactor> factors(PowerCode code) {
        return powers.factors(List.of(procedure(), power(code).regime()));
    }

    /** How the decision is appealed. */
    public Appeal appeal(LetterLanguage language) {
        return information.of(APPEAL_RIGHT, language, place -> procedure(place, language));
    }

    /** In which a body is written to. */
    static LetterLanguage language(Decision decision) {
        return LetterLanguage.of(decision.directedAt().writtenForm().language());
    }
}
