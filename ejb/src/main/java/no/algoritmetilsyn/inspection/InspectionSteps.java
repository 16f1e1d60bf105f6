package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import no.algoritmetilsyn.demand.Addressee;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.inspection.step.AnswerRequirements;
import no.algoritmetilsyn.inspection.step.ApprovePlan;
import no.algoritmetilsyn.inspection.step.AskReportTime;
import no.algoritmetilsyn.inspection.step.AssessFindings;
import no.algoritmetilsyn.inspection.step.CloseComments;
import no.algoritmetilsyn.inspection.step.CloseInspection;
import no.algoritmetilsyn.inspection.step.DropFinding;
import no.algoritmetilsyn.inspection.step.EnterComments;
import no.algoritmetilsyn.inspection.step.GiveCommentTime;
import no.algoritmetilsyn.inspection.step.NotifyInspection;
import no.algoritmetilsyn.inspection.step.OpenInspection;
import no.algoritmetilsyn.inspection.step.PlanInspection;
import no.algoritmetilsyn.inspection.step.RecordFinding;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import no.algoritmetilsyn.inspection.step.ReportFinal;
import no.algoritmetilsyn.inspection.step.ReportPreliminary;
import no.algoritmetilsyn.inspection.step.SendBackPlan;
import no.algoritmetilsyn.inspection.step.SignVisit;
import no.algoritmetilsyn.inspection.step.SubmitPlan;
import no.algoritmetilsyn.inspection.step.TakeNewerTheme;
import no.algoritmetilsyn.inspection.step.TellVisit;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;
import no.algoritmetilsyn.law.PowerKind;
import no.algoritmetilsyn.law.PowerRuling;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The steps of an inspection, what forbids each of them, and how one is opened. What the steps do stands beside. */
@ApplicationScoped
public class InspectionSteps implements ProceedingSteps, OpeningHandler<OpenInspection> {

    private static final String DIRECTED_AT = "Tilsynet er rettet mot virksomheten (forvaltningsloven § 2 e).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    InspectionRules rules;

    @Inject
    CommentTime commentTime;

    @Inject
    InspectionForms forms;

    @Inject
    InspectionPlanning planning;

    @Inject
    Examination examination;

    @Inject
    VisitProtocols protocols;

    @Inject
    InspectionFindings recording;

    @Inject
    Hearing hearing;

    @Inject
    Concluding concluding;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    ThemeLibrary themes;

    @Inject
    Proceedings proceedings;

    @Inject
    Organisations organisations;

    @Inject
    AccessRows rows;

    @Inject
    Powers powers;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.open(OpenInspection.class, this);
        catalogue
                .add(PlanInspection.class, (step, run) -> planning.plan(step, run))
                .unless(found -> rules.notDraft(found.id()))
                .startingFrom(id -> forms.plan(id))
                .leavingOut(id -> rules.notAsked(id));
        catalogue
                .add(SubmitPlan.class, (step, run) -> planning.submit(step, run))
                .unless(found -> rules.notDraft(found.id()).or(() -> rules.notComplete(found.id())));
        catalogue
                .add(ApprovePlan.class, (step, run) -> planning.approve(step, run))
                .unless(found -> rules.notComplete(found.id()));
        catalogue.add(SendBackPlan.class, (step, run) -> planning.sendBack(step, run));
        catalogue
                .add(NotifyInspection.class, (step, run) -> planning.notify(step, run))
                .unless(found -> rules.notComplete(found.id())
                        .or(() -> rules.beingWritten(found.id(), LetterKind.INSPECTION_NOTICE)));
        catalogue
                .add(AnswerRequirements.class, (step, run) -> examination.answer(step, run))
                .unless(found -> rules.notExamining(found.id()))
                .startingFrom(id -> forms.checklist(id));
        catalogue
                .add(TakeNewerTheme.class, (step, run) -> examination.takeNewer(step, run))
                .unless(found -> rules.notNewer(found.id()));
        catalogue
                .add(RecordVisit.class, (step, run) -> examination.recordVisit(step, run))
                .unless(found -> rules.noVisit(found.id()))
                .leavingOut(id -> rules.notAskedOfVisit(id));
        catalogue
                .add(SignVisit.class, (step, run) -> examination.signVisit(step, run))
                .unless(found -> rules.noUnsignedVisit(found.id()))
                .startingFrom(id -> forms.unsigned(id));
        catalogue
                .add(TellVisit.class, (step, run) -> protocols.tell(step, run))
                .unless(found -> rules.noRecordToSend(found.id()))
                .startingFrom(id -> protocols.form(id));
        catalogue
                .add(RecordFinding.class, (step, run) -> recording.record(step, run))
                .unless(found -> rules.takesNoFindings(found.id()));
        catalogue
                .add(DropFinding.class, (step, run) -> recording.drop(step, run))
                .unless(found -> rules.noDraftFinding(found.id()));
        catalogue
                .add(ReportPreliminary.class, (step, run) -> examination.report(step, run))
                .unless(found -> rules.notReportable(found.id())
                        .or(() -> rules.beingWritten(found.id(), LetterKind.PRELIMINARY_REPORT)))
                .startingFrom(id -> forms.limit(id));
        catalogue
                .add(EnterComments.class, (step, run) -> hearing.enter(step, run))
                .startingFrom(id -> forms.comments(id))
                .oneRowEach("comments", "number", id -> forms.findings(id));
        catalogue
                .add(AskReportTime.class, (step, run) -> hearing.askTime(step, run))
                .unless(found -> commentTime.noTimeToAsk(found.id()));
        catalogue
                .add(GiveCommentTime.class, (step, run) -> hearing.giveTime(step, run))
                .unless(found -> commentTime.nothingToGive(found.id()));
        catalogue
                .add(CloseComments.class, (step, run) -> hearing.close(step, run))
                .unless(found -> commentTime.commentTimeRuns(found.id()));
        catalogue
                .add(AssessFindings.class, (step, run) -> hearing.assess(step, run))
                .startingFrom(id -> forms.assessment(id));
        catalogue
                .add(ReportFinal.class, (step, run) -> concluding.report(step, run))
                .unless(found -> rules.beingWritten(found.id(), LetterKind.FINAL_REPORT))
                .startingFrom(id -> forms.outcomes(id));
        catalogue.finish(
                catalogue.add(CloseInspection.class, (step, run) -> concluding.close(step, run)),
                id -> rules.closing(id));
    }

    @Override
    public Subject describe(OpenInspection input, Instant now) {
        OrganisationNumber number = number(input);
        PowerRuling ruling = powers.ruling(input.power(), clock.today());
        if (!ruling.isGranted()) {
            throw InvalidStep.at("power", ruling.refusal().rule(), ruling.holder());
        }
        if (input.form().isVisit() != (ruling.power().kind() == PowerKind.INSPECTION_VISIT)) {
            throw InvalidStep.at("power", input.form().isVisit() ? "noVisitPower" : "visitPower");
        }
        if (version(input).isEmpty()) {
            throw InvalidStep.at("theme", "notBegun");
        }
        return new Subject(
                proceedings.nextReference(ProceedingKind.INSPECTION),
                new Matter(input.subject(), input.organisationName(), number.value(), now),
                "Tilsyn");
    }

    private Optional<ThemeVersion> version(OpenInspection input) {
        return themes.theme(input.theme().id()).flatMap(theme -> theme.on(clock.today()));
    }

    private static OrganisationNumber number(OpenInspection input) {
        return OrganisationNumber.read(input.organisationNumber())
                .orElseThrow(() -> InvalidStep.at("organisationNumber", "malformed"));
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

    @Override
    public void open(OpenInspection input, StepRun run) {
        OrganisationNumber number = number(input);
        UUID organisation = organisations.enter(number, input.organisationName(), "");
        var body = new Addressee(organisation, number.value(), input.organisationName(), input.writtenForm());
        ThemeVersion version = version(input).orElseThrow();
        var pinned = new PinnedTheme(version.theme(), version.number(), version.sha256());
        var inspection = new Inspection(run.id(), run.proceeding().reference(), run.casefileId(), body, pinned, input);
        entities.persist(inspection);
        proceedings.directedAt(run.id(), organisation, DIRECTED_AT);
        deadlines.opened(inspection);
        rows.wrote(run.id());
        run.detail("theme", pinned.theme() + "/" + pinned.number());
        run.detail("form", input.form().name());
        run.detail("power", input.power().name());
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.INSPECTION) {
            entities.find(Inspection.class, event.proceedingId()).moveTo(event.to());
        }
    }
}
