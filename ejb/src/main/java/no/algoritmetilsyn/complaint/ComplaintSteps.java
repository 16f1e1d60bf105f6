package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.ProceedingMoved;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.EndingLacks;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.journal.Journal;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.ReadOnce;

/** The rules of what a case officer does with a complaint. */
@ApplicationScoped
public class ComplaintSteps implements ProceedingSteps {

    /** How long an answer takes as a rule, when nothing else is known. */
    private static final int USUAL_WEEKS = 6;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    @Inject
    ReadOnce readOnce;

    @Inject
    ComplaintDeadlines deadlines;

    @Inject
    ComplaintLetters letters;

    @Inject
    NewsNotices notices;

    @Inject
    Journal journal;

    @Inject
    Audit audit;

    @Inject
    EndingLacks endings;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue.add(SortComplaint.class, this::sort).leavingOut(this::whatNobodyIsAsked);
        catalogue.check(SortComplaint.class, id -> endings.of(id));
        catalogue
                .add(AnswerComplaint.class, (step, run) -> run.created(letters.answer(complaint(run.id()), step)))
                .unless(proceeding -> unlessWritten(proceeding, ComplaintLetters.ENDING));
        catalogue
                .add(ReplyInterim.class, this::replyInterim)
                .unless(proceeding -> unlessWritten(proceeding, List.of(LetterKind.INTERIM_REPLY)))
                .startingFrom(id ->
                        Map.of("expected", clock.today().plusWeeks(USUAL_WEEKS).toString()));
        catalogue
                .add(AskToComplete.class, this::askToComplete)
                .unless(proceeding -> unlessWritten(proceeding, List.of(LetterKind.REQUEST_TO_COMPLETE)));
        catalogue.add(TellDelay.class, this::tellDelay).unless(this::nothingToDelay);
        catalogue
                .add(CorrectReceivedDate.class, this::correctReceivedDate)
                .holding((step, id) -> journal.caseOfReceipt(id).stream().toList())
                .unless(this::isMeasured)
                .startingFrom(id -> Map.of("day", complaint(id).receivedOn().toString()));
    }

    private void sort(SortComplaint step, StepRun run) {
        Complaint complaint = complaint(run.id());
        boolean party = decideParty(step, complaint);
        complaint.sort(step.kind(), step.reason(), run.actor().id(), run.now());
        deadlines.sorted(complaint);
        if (!step.answer()) {
            endings.requireNone(complaint.id());
            end(complaint, ComplaintStatus.NOTED, run.now());
        }
        notices.tell(complaint, step.answer() ? News.SORTED : News.ENDED);
        run.detail("kind", step.kind().name());
        run.detail("party", Boolean.toString(party));
        run.variable("answerNeeded", step.answer());
    }

    /** Nobody can be a party whom nobody knows. */
    private boolean decideParty(SortComplaint step, Complaint complaint) {
        if (complaint.complainantId() == null) {
            return false;
        }
        if (step.party() == null) {
            throw InvalidStep.at("party", "required");
        }
        if (step.partyReason() == null) {
            throw InvalidStep.at("partyReason", "required");
        }
        proceedings.decideParty(complaint.id(), complaint.complainantId(), step.party(), step.partyReason());
        return step.party();
    }

    private Set<String> whatNobodyIsAsked(UUID id) {
        return complaint(id).complainantId() == null ? Set.of("party", "partyReason") : Set.of();
    }

    /** One letter at a time ends a complaint, or tells of its delay. */
    private Optional<String> unlessWritten(Proceeding proceeding, List<LetterKind> kinds) {
        return letters.isBeingWritten(proceeding.id(), kinds) ? Optional.of("beingWritten") : Optional.empty();
    }

    private void replyInterim(ReplyInterim step, StepRun run) {
        if (step.expected() != null && !step.expected().isAfter(clock.today())) {
            throw InvalidStep.at("expected", "past");
        }
        if (step.expected() != null && step.noDateBecause() != null) {
            throw InvalidStep.at("noDateBecause", "notBoth");
        }
        run.created(letters.interim(complaint(run.id()), step));
    }

    private void askToComplete(AskToComplete step, StepRun run) {
        if (!step.limit().isAfter(clock.today())) {
            throw InvalidStep.at("limit", "past");
        }
        run.created(letters.request(complaint(run.id()), step));
    }

    private void tellDelay(TellDelay step, StepRun run) {
        LocalDate promised = letters.promised(run.id()).orElseThrow(() -> new StepRefused("noPromise"));
        if (!step.expected().isAfter(promised) || !step.expected().isAfter(clock.today())) {
            throw InvalidStep.at("expected", "notLater");
        }
        run.created(letters.delay(complaint(run.id()), promised, step));
    }

    /** Only what was said can be put off. */
    private Optional<String> nothingToDelay(Proceeding proceeding) {
        return letters.promised(proceeding.id()).isEmpty()
                ? Optional.of("noPromise")
                : unlessWritten(proceeding, List.of(LetterKind.DELAY_NOTICE));
    }

    /** The process goes on, the journal says the right day, and both cases tell what stood there before. */
    private void correctReceivedDate(CorrectReceivedDate step, StepRun run) {
        Complaint complaint = complaint(run.id());
        LocalDate before = complaint.receivedOn();
        if (step.day().isAfter(complaint.registeredOn())) {
            throw InvalidStep.at("day", "late", complaint.registeredOn());
        }
        if (step.day().equals(before)) {
            throw InvalidStep.at("day", "same");
        }
        Instant was = complaint.receivedAt();
        complaint.correctReceived(step.day());
        proceedings.correctReceived(run.id(), complaint.receivedAt());
        try {
            deadlines.corrected(complaint, before, step.reason());
        } catch (DeadlineRefused noRuleCountsFromThatDay) {
            throw InvalidStep.at("day", "tooEarly");
        }
        journal.correctReceived(run.id(), was, complaint.receivedAt());
        run.detail("from", before.toString());
        run.detail("to", step.day().toString());
        journal.caseOfReceipt(run.id())
                .filter(casefile -> !casefile.equals(run.casefileId()))
                .ifPresent(casefile -> audit.append(
                        casefile,
                        run.actor(),
                        "COMPLAINT_DATE_CORRECTED",
                        run.subject(),
                        Map.of("from", before.toString(), "to", step.day().toString())));
    }

    /** What came by itself has a measured time, and nobody can have written it wrong. */
    private Optional<String> isMeasured(Proceeding proceeding) {
        return complaint(proceeding.id()).channel().isByStaff() ? Optional.empty() : Optional.of("measured");
    }

    private void end(Complaint complaint, ComplaintStatus how, Instant now) {
        complaint.move(how, now);
        deadlines.ended(complaint);
        proceedings.end(complaint.id(), now);
    }

    void follow(@Observes ProceedingMoved event) {
        if (event.kind() == ProceedingKind.COMPLAINT) {
            complaint(event.proceedingId()).moveTo(event.to());
        }
    }

    private Complaint complaint(UUID id) {
        return readOnce.row(entities, Complaint.class, id);
    }
}
