package no.algoritmetilsyn.fine.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.PowerCode;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.power.FineFactor;
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
    private static final String APPEAL_LIMIT = "fvl67-29";
    private static final String SUSPENDED_EFFECT = "fvl67-42";
    private static final String CASE_PAPERS = "fvl67-18";
    private static final String COSTS = "fvl67-36";

    private static final String LATER = "fvl25";
    private static final int APPEAL_WEEKS = 3;

    /** The places of the act of 1967, and those that take theirs in the act of 2025. */
    private static final Map<String, String> IN_2025 = Map.ofEntries(
            Map.entry(NOTICE, "fvl25-42"),
            Map.entry(GUILT, "fvl25-81-1"),
            Map.entry(FACTORS, "fvl25-81-2"),
            Map.entry(SILENCE, "fvl25-83"),
            Map.entry(DROPPED, "fvl25-58-4"),
            Map.entry(COURT, "fvl25-84"),
            Map.entry(REVERSAL, "fvl25-71-1"),
            Map.entry(APPEAL_RIGHT, "fvl25-61-1-a"),
            Map.entry(APPEAL_LIMIT, "fvl25-63"),
            Map.entry(SUSPENDED_EFFECT, "fvl25-76"),
            Map.entry(CASE_PAPERS, "fvl25-46"),
            Map.entry(COSTS, "fvl25-69"));

    @Inject
    Laws laws;

    @Inject
    Powers competences;

    @Inject
    no.algoritmetilsyn.law.power.Powers powers;

    @Inject
    Authority authority;

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
        return named(procedure().equals(LATER) ? IN_2025.get(place) : place, language);
    }

    /** A provision by its code. */
    LegalBasis named(String provision, LetterLanguage language) {
        return LegalBasis.of(laws.provision(provision), language);
    }

    /** Where the power stands by which it is decided. */
    Provision power(PowerCode code) {
        return competences.ruling(code, clock.today()).provision();
    }

    /** What is weighed: by the act on procedure that is in force, then by the act that gives the power. */
    List<FineFactor> factors(PowerCode code) {
        return powers.factors(List.of(procedure(), power(code).regime()));
    }

    /** How the decision is appealed. */
    public Appeal appeal(LetterLanguage language) {
        AuthoritySettings us = authority.on(clock.today());
        String address = us.postalAddress()
                .lines()
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Appeal(
                procedure(APPEAL_RIGHT, language),
                APPEAL_WEEKS,
                procedure(APPEAL_LIMIT, language),
                authority.name(Organ.APPEAL_BODY, language.locale(), clock.today()),
                us.name(language.locale()) + ", " + address,
                procedure(SUSPENDED_EFFECT, language),
                procedure(CASE_PAPERS, language),
                procedure(COSTS, language));
    }

    /** In which a body is written to. */
    static LetterLanguage language(Decision decision) {
        return LetterLanguage.of(decision.directedAt().writtenForm().language());
    }
}
