package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.appeal.step.ReceiveOtherAppeal;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.outbox.Changes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Opens an appeal in the transaction in which it is received, with the proceeding in which the decision was made. */
@ApplicationScoped
public class AppealOpening {

    private static final String APPEALS = "Virksomheten klager på vedtaket (forvaltningsloven § 28).";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Appeals appeals;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    OtherParties parties;

    @Inject
    Proceedings proceedings;

    @Inject
    Organisations organisations;

    @Inject
    Links links;

    @Inject
    Audit audit;

    @Inject
    Changes changes;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<StepTaken> taken;

    @Inject
    Event<AppealBegun> begun;

    void receive(ReceiveAppeal step, StepRun run) {
        Appealable.Matter matter = decided(run);
        var filing = new Filing(
                step.text(),
                step.change(),
                step.channel(),
                step.posted(),
                run.now(),
                run.actor().id());
        DecisionAppeal appeal = open(matter, matter.addressee(), filing, run);
        if (step.suspension() != null) {
            askSuspension(appeal, step.suspension(), run);
        }
    }

    void receiveOther(ReceiveOtherAppeal step, StepRun run) {
        Appealable.Matter matter = decided(run);
        OrganisationNumber number = OrganisationNumber.read(step.organisationNumber())
                .orElseThrow(() -> InvalidStep.at("organisationNumber", "malformed"));
        if (number.value().equals(matter.addressee().organisationNumber())) {
            throw InvalidStep.at("organisationNumber", "addressee");
        }
        Appealed told = matter.appealed();
        if (step.learnt().isBefore(told.decidedOn())) {
            throw InvalidStep.at("learnt", "tooEarly");
        }
        if (step.learnt().isAfter(clock.today())) {
            throw InvalidStep.at("learnt", "future");
        }
        var appealed = new Appealed(
                told.id(),
                told.kind(),
                told.reference(),
                told.title(),
                told.provision(),
                told.regime(),
                told.decidedOn(),
                step.learnt(),
                told.amount());
        var party = new AppealParty(
                organisations.enter(number, step.organisationName(), ""),
                number.value(),
                step.organisationName(),
                LetterLanguage.valueOf(step.writtenForm().name()),
                step.capacity());
        var filing = new Filing(
                step.text(),
                step.change(),
                step.channel(),
                step.posted(),
                run.now(),
                run.actor().id());
        open(new Appealable.Matter(appealed, matter.addressee(), matter.points()), party, filing, run);
    }

    private Appealable.Matter decided(StepRun run) {
        return appeals.decided(run.proceeding().kind(), run.id()).orElseThrow(() -> new StepRefused("nothingDecided"));
    }

    private DecisionAppeal open(Appealable.Matter matter, AppealParty party, Filing filing, StepRun run) {
        Appealed appealed = matter.appealed();
        LocalDate posted = filing.postedOn();
        if (posted.isAfter(clock.today())) {
            throw InvalidStep.at("posted", "future");
        }
        if (posted.isBefore(appealed.decidedOn())) {
            throw InvalidStep.at("posted", "tooEarly");
        }
        boolean already = appeals.of(appealed.id()).stream()
                .anyMatch(other ->
                        other.endedAt() == null && other.appellant().addressee().equals(party.addressee()));
        if (already) {
            throw new StepRefused("appealed");
        }
        UUID id = UUID.randomUUID();
        String reference = appeals.nextReference(clock.today().getYear());
        proceedings.open(
                id,
                ProceedingKind.APPEAL,
                run.casefileId(),
                Organ.FIRST_INSTANCE,
                reference,
                run.now(),
                new Matter(
                        appealed.title(),
                        party.organisationId() == null ? null : party.organisationName(),
                        party.organisationNumber(),
                        run.now()));
        var appeal = new DecisionAppeal(id, reference, run.casefileId(), appealed, party, filing);
        entities.persist(appeal);
        enter(id, party);
        parties.enter(appeal, matter.addressee());
        deadlines.received(appeal);
        entities.flush();
        if (party.organisationId() != null) {
            proceedings.tell(id, party.organisationId());
        }
        links.join(id, Link.Relation.APPEALS, appealed.id());
        proceedings.start(id, ProceedingKind.APPEAL, run.casefileId());
        audit.append(
                run.casefileId(),
                run.actor().id(),
                run.actor().kind(),
                "APPEAL_OPENED",
                ProceedingKind.APPEAL.name(),
                id,
                Map.of("reference", reference));
        changes.announce(ProceedingKind.APPEAL.name(), id, 0);
        begun.fire(new AppealBegun(appealed.id(), appealed.kind(), posted));
        run.created(id);
        run.detail("reference", reference);
        run.detail("posted", posted.toString());
        return appeal;
    }

    private void enter(UUID id, AppealParty party) {
        if (party.organisationId() == null) {
            proceedings.concerns(id, party.identityId(), Party.Capacity.COMPLAINANT);
        } else {
            proceedings.directedAt(id, party.organisationId(), APPEALS);
        }
    }

    /** The process of the appeal has begun: it hears of the request as it would of one that comes later. */
    private void askSuspension(DecisionAppeal appeal, String reason, StepRun run) {
        entities.persist(new AppealSuspension(appeal.id(), reason, run.now()));
        deadlines.suspensionAsked(appeal);
        entities.flush();
        taken.fire(new StepTaken(
                appeal.id(), ProceedingKind.APPEAL, "askSuspension", "", "suspensionAsked", appeal.id(), Map.of()));
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.APPEAL) {
            appeals.appeal(event.proceedingId()).moveTo(event.to());
        }
    }
}
