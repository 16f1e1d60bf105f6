package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.OpeningHandler;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.decision.step.AskCommentTime;
import no.algoritmetilsyn.decision.step.AssessStatement;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.decision.step.CorrectDecision;
import no.algoritmetilsyn.decision.step.CorrectDecisionArrival;
import no.algoritmetilsyn.decision.step.DraftDecision;
import no.algoritmetilsyn.decision.step.DraftNotice;
import no.algoritmetilsyn.decision.step.EndWithoutDecision;
import no.algoritmetilsyn.decision.step.GrantCommentTime;
import no.algoritmetilsyn.decision.step.OpenDecision;
import no.algoritmetilsyn.decision.step.ProceedWithoutStatement;
import no.algoritmetilsyn.decision.step.ReceiveStatement;
import no.algoritmetilsyn.decision.step.RefuseCommentTime;
import no.algoritmetilsyn.decision.step.ReverseDecision;
import no.algoritmetilsyn.decision.step.SkipNotice;
import no.algoritmetilsyn.decision.step.TellComplainant;
import no.algoritmetilsyn.decision.step.TellEnding;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;

/** The steps of a decision, what forbids each of them, and how a decision is opened. What the steps do stands beside. */
@ApplicationScoped
public class DecisionSteps implements ProceedingSteps, OpeningHandler<OpenDecision> {

    private static final String DIRECTED_AT = "Vedtaket er rettet mot virksomheten (forvaltningsloven § 2 e).";

    private static final Map<DecisionKind, String> TITLES = Map.of(
            DecisionKind.ORDER, "Vedtak om pålegg",
            DecisionKind.FINE, "Vedtak om overtredelsesgebyr",
            DecisionKind.INTERIM_BAN, "Vedtak om midlertidig forbud");

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionRules rules;

    @Inject
    DecisionKinds kinds;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionForms forms;

    @Inject
    DecisionNotices notices;

    @Inject
    DecisionHearings hearings;

    @Inject
    DecisionOutcomes outcomes;

    @Inject
    DecisionReversing reversing;

    @Inject
    ReversalRules reversals;

    @Inject
    Proceedings proceedings;

    @Inject
    Organisations organisations;

    @Inject
    AccessRows rows;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.open(OpenDecision.class, this);
        catalogue
                .add(DraftNotice.class, (step, run) -> notices.draft(step, run))
                .unless(found -> rules.noticeSubmitted(found.id()))
                .leavingOut(id -> kinds.of(id).leftOut())
                .startingFrom(id -> forms.notice(id));
        catalogue
                .add(SkipNotice.class, (step, run) -> notices.skip(step, run))
                .unless(found -> rules.noticeNeeded(found.id()));
        catalogue
                .add(ReceiveStatement.class, (step, run) -> hearings.receive(step, run))
                .unless(found -> rules.notHeard(found.id()));
        catalogue
                .add(ProceedWithoutStatement.class, (step, run) -> hearings.proceed(step, run))
                .unless(found -> rules.hearingRuns(found.id()));
        catalogue
                .add(AskCommentTime.class, (step, run) -> hearings.askTime(step, run))
                .unless(found -> rules.noMoreTime(found.id()));
        catalogue
                .add(GrantCommentTime.class, (step, run) -> hearings.grantTime(step, run))
                .startingFrom(id -> forms.moreTime(id));
        catalogue.add(RefuseCommentTime.class, (step, run) -> hearings.refuseTime(step, run));
        catalogue.add(AssessStatement.class, (step, run) -> hearings.assess(step, run));
        catalogue
                .add(DraftDecision.class, (step, run) -> outcomes.draft(step, run))
                .unless(found -> rules.notWritable(found.id()))
                .leavingOut(id -> kinds.of(id).leftOut())
                .startingFrom(id -> forms.decision(id));
        catalogue.finish(
                catalogue.add(EndWithoutDecision.class, (step, run) -> outcomes.giveUp(step, run)),
                id -> rules.givingUp(id));
        catalogue
                .add(TellEnding.class, (step, run) -> outcomes.tellEnding(step, run))
                .unless(found -> rules.endingSubmitted(found.id()));
        catalogue
                .add(TellComplainant.class, (step, run) -> outcomes.tellComplainant(step, run))
                .unless(found -> rules.nobodyToTell(found.id()));
        catalogue
                .add(CorrectDecision.class, (step, run) -> outcomes.correct(step, run))
                .unless(found -> rules.notMade(found.id()));
        catalogue
                .add(CorrectDecisionArrival.class, (step, run) -> outcomes.correctArrival(step, run))
                .unless(found -> rules.notMade(found.id()));
        catalogue
                .add(ReverseDecision.class, (step, run) -> reversing.draft(step, run))
                .unless(found -> reversals.refusal(found.id()))
                .startingFrom(id -> reversing.form(id))
                .evenAfterTheEnd();
        catalogue.finish(
                catalogue.add(CloseDecision.class, (step, run) -> outcomes.close(step, run)), id -> rules.closing(id));
    }

    @Override
    public Subject describe(OpenDecision input, Instant now) {
        OrganisationNumber number = number(input);
        rules.notOurs(input.power()).ifPresent(rule -> {
            throw InvalidStep.at("power", rule, rules.holder(input.power()));
        });
        return new Subject(
                proceedings.nextReference(ProceedingKind.DECISION),
                new Matter(input.subject(), input.organisationName(), number.value(), now),
                TITLES.get(rules.kind(input.power())));
    }

    @Override
    public Map<String, String> start(Proceeding from) {
        Matter matter = from.matter();
        var form = new HashMap<String, String>();
        form.put("organisationNumber", matter.organisationNumber());
        form.put("organisationName", matter.organisation());
        form.put("subject", matter.title());
        form.values().removeIf(Objects::isNull);
        return form;
    }

    private static OrganisationNumber number(OpenDecision input) {
        return OrganisationNumber.read(input.organisationNumber())
                .orElseThrow(() -> InvalidStep.at("organisationNumber", "malformed"));
    }

    @Override
    public void open(OpenDecision input, StepRun run) {
        OrganisationNumber number = number(input);
        UUID organisation = organisations.enter(number, input.organisationName(), "");
        var directedAt = new DirectedAt(
                organisation, number.value(), input.organisationName(), input.writtenForm(), input.role());
        var decision = new Decision(run, directedAt, input, rules.kind(input.power()));
        entities.persist(decision);
        proceedings.directedAt(run.id(), organisation, DIRECTED_AT);
        deadlines.opened(decision);
        rows.wrote(run.id());
        run.detail("power", input.power().name());
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.DECISION) {
            decisions.decision(event.proceedingId()).moveTo(event.to());
        }
    }
}
