package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.law.power.PenaltyForm;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Which form of coercive fine can secure what is decided by a power (forvaltningsloven § 51, or the act itself). */
@Dependent
class PenaltyForms {

    @Inject
    no.algoritmetilsyn.law.Powers competences;

    @Inject
    no.algoritmetilsyn.law.power.Powers powers;

    @Inject
    AuthorityClock clock;

    /** Code of the act whose coercive fine secures what is decided; empty where none does. */
    Optional<String> regime(Decision decision) {
        return competences.ruling(decision.power(), clock.today()).power().penaltyRegime();
    }

    /** Whether the act knows a form today. */
    boolean knows(Decision decision, PenaltyKind kind) {
        return form(decision, kind).isPresent();
    }

    /** Code of the provision that knows the form which is decided; empty where there is none. */
    Optional<String> provision(Decision decision) {
        return form(decision, decision.penaltyKind()).map(PenaltyForm::provision);
    }

    private Optional<PenaltyForm> form(Decision decision, PenaltyKind kind) {
        return regime(decision).flatMap(regime -> powers.penaltyForm(regime, kind, clock.today()));
    }
}
