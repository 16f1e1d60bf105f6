package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.Complainant;
import no.algoritmetilsyn.casefile.Complainants;
import no.algoritmetilsyn.decision.step.ReversalEffect;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.AppealInformation;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.ReversalDecision;
import no.algoritmetilsyn.letter.kind.ReversalTold;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Begins the letters that tell that the authority has taken a decision back by itself. */
@Dependent
class DecisionReversalLetters {

    private static final String UNDECIDED = "offl-24-2";
    private static final String PERSONAL = "offl-13";

    @Inject
    LetterDrafts drafts;

    @Inject
    ReversalGrounds grounds;

    @Inject
    Complainants complainants;

    @Inject
    AppealInformation information;

    @Inject
    Laws laws;

    @Inject
    AuthorityClock clock;

    /** The decision to reverse, begun or written anew. */
    UUID toBody(Decision decision, DecisionReversal reversal) {
        return drafts.draftOrRevise(new NewLetter(
                decision.id(),
                decision.id(),
                values(decision, reversal),
                DecisionContents.language(decision),
                Addressee.organisation(decision.directedAt().organisationId()),
                UNDECIDED));
    }

    /** What it says, by the rows and by the law of today. */
    ReversalDecision values(Decision decision, DecisionReversal reversal) {
        LetterLanguage language = DecisionContents.language(decision);
        return new ReversalDecision(
                basis(reversal, language),
                decision.reference(),
                decision.title(),
                decision.made().on(),
                reversal.effect() == ReversalEffect.FROM_THE_BEGINNING,
                reversal.because(),
                information.of("fvl67-28", language, place -> procedure(place, language)));
    }

    /** One letter to each who has complained, in their own language. */
    List<UUID> toComplainants(Decision decision, DecisionReversal reversal) {
        return complainants.of(decision.id()).stream()
                .map(one -> drafts.draft(told(decision, reversal, one)))
                .toList();
    }

    private NewLetter told(Decision decision, DecisionReversal reversal, Complainant one) {
        LetterLanguage language = DecisionLetters.language(one);
        var values = new ReversalTold(
                basis(reversal, language),
                one.reference(),
                decision.directedAt().organisationName(),
                decision.made().on(),
                reversal.effect() == ReversalEffect.FROM_THE_BEGINNING,
                reversal.told(),
                one.isParty() ? procedure("fvl67-28", language) : null);
        return new NewLetter(
                decision.id(), decision.id(), values, language, Addressee.person(one.identityId()), PERSONAL);
    }

    private LegalBasis basis(DecisionReversal reversal, LetterLanguage language) {
        String place =
                grounds.of(reversal.ground(), clock.today()).orElseThrow().provision();
        return LegalBasis.of(laws.provision(place), language);
    }

    private LegalBasis procedure(String of1967, LetterLanguage language) {
        return LegalBasis.of(laws.procedure(of1967), language);
    }
}
