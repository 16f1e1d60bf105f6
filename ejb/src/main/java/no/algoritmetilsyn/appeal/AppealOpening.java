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
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.ClosedCases;
import no.algoritmetilsyn.casefile.FollowingProceedings;
import no.algoritmetilsyn.casefile.IncomingWords;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Matter;
import no.algoritmetilsyn.casefile.Party;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.letter.text.LetterLanguage;
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
    AppealMatters matters;

    @Inject
    AppealDeadlines deadlines;

    @Inject
    OtherParties parties;

    @Inject
    FollowingProceedings following;

    @Inject
    Proceedings proceedings;

    @Inject
    IncomingWords words;

    @Inject
    ClosedCases closed;

    @Inject
    Organisations organisations;

    @Inject
    AuthorityClock clock;

    @Inject
    Event<StepTaken> taken;

    @Inject
    Event<AppealBegun> begun;

    void receive(ReceiveAppeal step, StepRun run) {
        Appealable.Matter matter = matters.of(step.claim(), step.posted(), run);
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
        Appealable.Matter matter = matters.of(step.claim(), step.learnt(), run);
        OrganisationNumber number = OrganisationNumber.read(step.organisationNumber())
                .orElseThrow(() -> InvalidStep.at("organisationNumber", "malformed"));
        if (number.value().equals(matter.addressee().organisationNumber())) {
            throw InvalidStep.at("organisationNumber", "addressee");
        }
        Appealed appealed = matters.learntOn(matter.appealed(), step.learnt());
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

    /**
     * Passes when somebody can appeal who has posted an appeal on a day.
     *
     * @throws InvalidStep when that day is still to come, or before the decision
     * @throws StepRefused when the same appellant waits for a decision on this already
     */
    void requireNew(Appealed appealed, AppealParty party, LocalDate posted) {
        PastDay.require("posted", posted, appealed.decidedOn(), clock.today());
        boolean already = appeals.of(appealed.id()).stream()
                .anyMatch(other -> other.endedAt() == null
                        && other.appealed().isSame(appealed)
                        && other.appellant().addressee().equals(party.addressee()));
        if (already) {
            throw new StepRefused("appealed");
        }
    }

    /**
     * Opens an appeal of what was decided in the proceeding of a step.
     *
     * @param appellant called by the reference of the appeal where nothing else is given
     */
    DecisionAppeal open(Appealable.Matter matter, AppealParty appellant, Filing filing, StepRun run) {
        Appealed appealed = matter.appealed();
        requireNew(appealed, appellant, filing.postedOn());
        closed.open(run.casefileId(), run);
        Proceeding opened = following.open(
                ProceedingKind.APPEAL,
                run.casefileId(),
                Organ.FIRST_INSTANCE,
                run.now(),
                new Matter(
                        appealed.title(),
                        appellant.organisationId() == null ? null : appellant.organisationName(),
                        appellant.organisationNumber(),
                        run.now()));
        UUID id = opened.id();
        AppealParty party = appellant.organisationName() == null ? appellant.called(opened.reference()) : appellant;
        var appeal = new DecisionAppeal(id, opened.reference(), run.casefileId(), appealed, party, filing);
        entities.persist(appeal);
        enter(id, party);
        parties.enter(appeal, matter.addressee());
        deadlines.received(appeal);
        entities.flush();
        if (party.organisationId() != null) {
            proceedings.tell(id, party.organisationId());
            // What a person sends is entered with its papers.
            var about = new IncomingWords.About(ProceedingKind.APPEAL, id, appeal.reference());
            words.enter("Klage på vedtak", about, appeal.sender(), filing.postedOn(), run);
        }
        following.start(opened, Link.Relation.APPEALS, appealed.id(), Map.of());
        begun.fire(new AppealBegun(appealed.id(), appealed.kind(), filing.postedOn()));
        run.created(id);
        run.detail("reference", opened.reference());
        run.detail("posted", filing.postedOn().toString());
        return appeal;
    }

    private void enter(UUID id, AppealParty party) {
        if (party.addressee().isAnonymous()) {
            return;
        }
        if (party.organisationId() == null) {
            proceedings.concerns(id, party.identityId(), Party.Capacity.COMPLAINANT);
        } else {
            proceedings.directedAt(id, party.organisationId(), APPEALS);
        }
    }

    /** The process of the appeal has begun: it hears of the request as it would of one that comes later. */
    private void askSuspension(DecisionAppeal appeal, String reason, StepRun run) {
        Filing filing = appeal.filing();
        var suspension = new AppealSuspension(appeal.id(), reason, filing.channel(), filing.postedOn(), run.now());
        entities.persist(suspension);
        deadlines.suspensionAsked(appeal, suspension.receivedOn());
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
