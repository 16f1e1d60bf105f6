package no.algoritmetilsyn.costs;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.costs.step.CostsOutcome;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.ProcedureAct;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.kind.Appeal;
import no.algoritmetilsyn.letter.kind.CostsRuled;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Begins the letters about rulings on costs, with the values that the law wants in them, and finds those that there are. */
@Dependent
class CostsLetters {

    /** Ground on which what was written about a possible breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    private static final String PERSONAL = "offl-13";

    @Inject
    BegunLetters begun;

    @Inject
    CostsClaims claims;

    @Inject
    LetterDrafts drafts;

    @Inject
    AppealInformation information;

    @Inject
    Authority authority;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /** The letter about what is drafted, begun or written anew. */
    UUID ruling(CostsClaim claim) {
        CostsRuled values = values(claim);
        return drafts.draftOrRevise(new NewLetter(
                claim.id(),
                claim.id(),
                values,
                claim.party().language(),
                claim.party().addressee(),
                claim.party().organisationId() == null ? PERSONAL : UNDECIDED));
    }

    /** What such a letter says now. */
    CostsRuled values(CostsClaim claim) {
        CostsRuling ruling = claim.ruling();
        boolean dismissed = ruling.outcome() == CostsOutcome.DISMISSED;
        CostsLimit limit = claims.limit(claim);
        boolean late = limit.isLate(claim.filing().postedOn());
        return new CostsRuled(
                law("fvl67-36", claim),
                claim.reference(),
                claim.changedReference(),
                claim.changedOn(),
                claim.filing().postedOn(),
                claim.claimed(),
                ruling.granted(),
                late ? limit.last() : null,
                late ? law("fvl67-31", claim) : null,
                ruling.heardLate(),
                dismissed ? null : ruling.ground().name(),
                ruling.reason(),
                ruling.granted() == 0 ? null : payer(claim),
                how(claim));
    }

    /** By the act of 1967 the organ that rules pays; by that of 2025 the one whose decision was changed. */
    private String payer(CostsClaim claim) {
        Organ organ = claim.regime().equals(ProcedureAct.OF_2025) ? Organ.FIRST_INSTANCE : claim.organ();
        LetterLanguage language = claim.party().language();
        return organ == Organ.FIRST_INSTANCE
                ? authority.name(language.locale(), clock.today())
                : authority.name(organ, language.locale(), clock.today());
    }

    private Appeal how(CostsClaim claim) {
        LetterLanguage language = claim.party().language();
        return claim.organ() == Organ.FIRST_INSTANCE
                ? information.of("fvl67-28", language, place -> law(place, claim))
                : information.ofAppealBody("fvl67-28", language, place -> law(place, claim));
    }

    private LegalBasis law(String of1967, CostsClaim claim) {
        return LegalBasis.of(
                laws.provision(ProcedureAct.provision(of1967, claim.regime())),
                claim.party().language());
    }

    /** Why the letter cannot be written anew: it is with those who sign. */
    Optional<String> submitted(UUID id) {
        return begun.submitted(id, LetterKind.COSTS_RULED);
    }
}
