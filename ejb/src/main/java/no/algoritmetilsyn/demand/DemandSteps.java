package no.algoritmetilsyn.demand;

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
import no.algoritmetilsyn.casefile.ContemplatedFines;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.EndingLacks;
import no.algoritmetilsyn.casefile.step.OpeningHandler;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.demand.step.ApproveDemand;
import no.algoritmetilsyn.demand.step.AskMoreTime;
import no.algoritmetilsyn.demand.step.AssessPoints;
import no.algoritmetilsyn.demand.step.CloseDemand;
import no.algoritmetilsyn.demand.step.ContemplateFine;
import no.algoritmetilsyn.demand.step.CorrectArrival;
import no.algoritmetilsyn.demand.step.DraftDemand;
import no.algoritmetilsyn.demand.step.EscalateDemand;
import no.algoritmetilsyn.demand.step.GrantMoreTime;
import no.algoritmetilsyn.demand.step.HandInAnswer;
import no.algoritmetilsyn.demand.step.OpenDemand;
import no.algoritmetilsyn.demand.step.RefuseMoreTime;
import no.algoritmetilsyn.demand.step.RemindDemand;
import no.algoritmetilsyn.demand.step.RemindOfLimit;
import no.algoritmetilsyn.demand.step.SendBackDemand;
import no.algoritmetilsyn.demand.step.SendDemand;
import no.algoritmetilsyn.demand.step.SubmitDemand;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The steps of a demand, what forbids each of them, and how a demand is opened. What the steps do stands beside. */
@ApplicationScoped
public class DemandSteps implements ProceedingSteps, OpeningHandler<OpenDemand> {

    private static final String DIRECTED_AT = "Pålegget er rettet mot virksomheten (forvaltningsloven § 2 e).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Demands demands;

    @Inject
    DemandRules rules;

    @Inject
    DemandDeadlines deadlines;

    @Inject
    DemandForms forms;

    @Inject
    DemandApproval approval;

    @Inject
    DemandReplies replies;

    @Inject
    DemandOutcomes outcomes;

    @Inject
    EndingLacks endings;

    @Inject
    Proceedings proceedings;

    @Inject
    Organisations organisations;

    @Inject
    ContemplatedFines fines;

    @Inject
    AccessRows rows;

    @Inject
    Powers powers;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.open(OpenDemand.class, this);
        catalogue
                .add(DraftDemand.class, (step, run) -> approval.draft(step, run))
                .unless(found -> rules.notDraft(found.id()))
                .startingFrom(id -> forms.draft(id))
                .leavingOut(id -> rules.notAsked(id));
        catalogue
                .add(SendDemand.class, (step, run) -> approval.send(step, run))
                .unless(found -> rules.notSendable(found.id()));
        catalogue
                .add(SubmitDemand.class, (step, run) -> approval.submit(step, run))
                .unless(found -> rules.notDraft(found.id()).or(() -> rules.notComplete(found.id())));
        catalogue
                .add(ApproveDemand.class, (step, run) -> approval.approve(step, run))
                .unless(found -> rules.notComplete(found.id()))
                .startingFrom(id -> Map.of("present", "false"));
        catalogue.add(SendBackDemand.class, (step, run) -> approval.sendBack(step, run));
        catalogue
                .add(HandInAnswer.class, (step, run) -> replies.handIn(step, run))
                .startingFrom(id -> forms.answer(id))
                .oneRowEach("answers", "number", id -> forms.points(id));
        catalogue
                .add(AskMoreTime.class, (step, run) -> replies.askMoreTime(step, run))
                .unless(found -> rules.noMoreTime(found.id()));
        catalogue
                .add(GrantMoreTime.class, (step, run) -> replies.grantMoreTime(step, run))
                .startingFrom(id -> forms.moreTime(id));
        catalogue.add(RefuseMoreTime.class, (step, run) -> replies.refuseMoreTime(step, run));
        catalogue
                .add(RemindOfLimit.class, (step, run) -> outcomes.remindOfLimit(step, run))
                .unless(found -> rules.limitPassed(found.id()));
        catalogue
                .add(RemindDemand.class, (step, run) -> outcomes.remind(step, run))
                .unless(found -> rules.limitRuns(found.id()));
        catalogue
                .add(AssessPoints.class, (step, run) -> outcomes.assess(step, run))
                .startingFrom(id -> forms.assessment(id))
                .oneRowEach("points", "number", id -> forms.all(id));
        catalogue
                .add(EscalateDemand.class, (step, run) -> outcomes.escalate(step, run))
                .unless(found -> rules.notEnforceable(found.id()).or(() -> rules.limitRuns(found.id())));
        catalogue.finish(catalogue.add(CloseDemand.class, (step, run) -> outcomes.close(step, run)));
        catalogue.check(AssessPoints.class, id -> endings.of(id));
        catalogue.add(ContemplateFine.class, this::contemplateFine).unless(found -> rules.alreadyContemplated(found));
        catalogue.add(CorrectArrival.class, this::correctArrival).unless(found -> rules.noArrival(found.id()));
    }

    @Override
    public Subject describe(OpenDemand input, Instant now) {
        OrganisationNumber number = number(input);
        PowerRuling ruling = powers.ruling(input.power(), clock.today());
        if (!ruling.isGranted()) {
            throw InvalidStep.at("power", ruling.refusal().rule(), ruling.holder());
        }
        return new Subject(
                proceedings.nextReference(ProceedingKind.DEMAND),
                new Matter(input.subject(), input.organisationName(), number.value(), now),
                input.power().isOrder() ? "Pålegg om opplysninger" : "Krav om redegjørelse");
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

    private static OrganisationNumber number(OpenDemand input) {
        return OrganisationNumber.read(input.organisationNumber())
                .orElseThrow(() -> InvalidStep.at("organisationNumber", "malformed"));
    }

    @Override
    public void open(OpenDemand input, StepRun run) {
        OrganisationNumber number = number(input);
        UUID organisation = organisations.enter(number, input.organisationName(), "");
        var addressee = new Addressee(organisation, number.value(), input.organisationName(), input.writtenForm());
        var demand = new Demand(run.id(), run.proceeding().reference(), run.casefileId(), addressee, input);
        entities.persist(demand);
        proceedings.directedAt(run.id(), organisation, input.power().isOrder() ? DIRECTED_AT : null);
        deadlines.opened(demand);
        rows.wrote(run.id());
        run.detail("power", input.power().name());
    }

    private void contemplateFine(ContemplateFine step, StepRun run) {
        PastDay.require("since", step.since(), clock.today());
        fines.contemplate(
                run.proceeding(), run.proceeding().matter().organisationNumber(), step.since(), step.reason());
        run.detail("since", step.since().toString());
    }

    private void correctArrival(CorrectArrival step, StepRun run) {
        Demand demand = demands.demand(run.id());
        rules.postedFault(step.day(), demand).ifPresent(fault -> {
            throw InvalidStep.at("day", fault);
        });
        run.detail("to", step.day().toString());
        deadlines.arrived(demand, step.day(), step.reason());
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.DEMAND) {
            demands.demand(event.proceedingId()).moveTo(event.to());
        }
    }
}
