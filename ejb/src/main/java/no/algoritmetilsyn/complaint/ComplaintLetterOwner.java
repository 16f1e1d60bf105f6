package no.algoritmetilsyn.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.FinishCheck;
import no.algoritmetilsyn.casefile.step.FinishSection;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.letter.desk.LetterOwner;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.task.TaskHistory;

/** What becomes of a complaint when a letter about it is sent: until then it stays as it is. */
@ApplicationScoped
public class ComplaintLetterOwner implements LetterOwner {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Proceedings proceedings;

    @Inject
    ComplaintDeadlines deadlines;

    @Inject
    TaskHistory tasks;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.COMPLAINT;
    }

    /** A day that a letter tells must lie ahead of the day on which it leaves. */
    @Override
    public FinishCheck check(OutgoingLetter letter) {
        LocalDate told = letter.snapshot().data().limitTold();
        return new FinishCheck()
                .when(!complaint(letter).status().isOpen(), FinishSection.QUESTIONS, "complaintEnded")
                .when(told != null && !told.isAfter(clock.today()), FinishSection.DATES, "dayPassed");
    }

    @Override
    public void sent(OutgoingLetter letter, StepRun run) {
        Complaint complaint = complaint(letter);
        switch (letter.kind()) {
            case ANSWER, DISMISSAL, FORWARDING -> {
                complaint.move(ComplaintStatus.ANSWERED, run.now());
                deadlines.ended(complaint);
                proceedings.end(complaint.id(), run.now());
                tell("COMPLAINT_ANSWERED", letter, run);
                end(AnswerComplaint.class, complaint, run);
            }
            case INTERIM_REPLY -> {
                deadlines.interimReplied(complaint);
                tell("COMPLAINT_INTERIM_REPLIED", letter, run);
                end(ReplyInterim.class, complaint, run);
            }
            default -> tell("COMPLAINT_LETTER_SENT", letter, run);
        }
    }

    /** A task that was not opened, or has ended, has not to be ended. */
    private void end(Class<? extends Record> step, Complaint complaint, StepRun run) {
        if (tasks.open(complaint.id(), StepRun.taskOf(step)).isPresent()) {
            run.endsTaskOf(step, complaint.id(), Map.of());
        }
    }

    private void tell(String action, OutgoingLetter letter, StepRun run) {
        audit.append(
                run.casefileId(),
                run.actor(),
                action,
                run.subject(),
                Map.of("letterKind", letter.kind().name()));
    }

    private Complaint complaint(OutgoingLetter letter) {
        return entities.find(Complaint.class, letter.proceedingId());
    }
}
