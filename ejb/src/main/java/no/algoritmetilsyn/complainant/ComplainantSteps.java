package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.IncomingPapers;
import no.algoritmetilsyn.casefile.NewPapers;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.PastDay;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.complaint.News;
import no.algoritmetilsyn.complaint.NewsNotices;
import no.algoritmetilsyn.identity.PostalWishes;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What complainants do themselves: they write, and somebody of the authority reads it. */
@ApplicationScoped
public class ComplainantSteps implements ProceedingSteps {

    @Inject
    FiledComplaints complaints;

    @Inject
    IncomingPapers papers;

    @Inject
    NewsNotices notices;

    @Inject
    PostalWishes postal;

    @Inject
    AuthorityClock clock;

    @Override
    public void declare(StepCatalogue catalogue) {
        catalogue
                .add(WriteToAuthority.class, this::write)
                .unless(this::isWithdrawn)
                .evenAfterTheEnd();
        catalogue
                .add(AskLettersByPost.class, this::writeBy)
                .unless(this::isWrittenToNobody)
                .evenAfterTheEnd();
    }

    /** Somebody anonymous has no address, and the name of a protected source stands on no letter. */
    private Optional<String> isWrittenToNobody(Proceeding proceeding) {
        Complaint complaint = complaints.of(proceeding.id());
        if (complaint.complainantId() == null) {
            return Optional.of("anonymous");
        }
        return complaint.wishes().hasProtectedSource() ? Optional.of("protected") : Optional.empty();
    }

    private void writeBy(AskLettersByPost step, StepRun run) {
        Complaint complaint = complaints.of(run.id());
        if (!step.byPost()) {
            postal.end(complaint.complainantId());
        } else if (!postal.ask(complaint.complainantId(), step.address())) {
            throw InvalidStep.at("address", "unknown");
        }
        notices.tell(complaint, News.BY_POST, UUID.randomUUID());
        run.detail("byPost", step.byPost().toString());
    }

    private Optional<String> isWithdrawn(Proceeding proceeding) {
        Complaint complaint = complaints.of(proceeding.id());
        return complaint.wishes().withdrawnOn() != null ? Optional.of("withdrawn") : Optional.empty();
    }

    private void write(WriteToAuthority step, StepRun run) {
        Complaint complaint = complaints.of(run.id());
        PastDay.require("receivedOn", step.receivedOn(), complaint.receivedOn(), clock.today());
        if (step.kind() == WriteToAuthority.Kind.WITHDRAWS) {
            complaints.withdraw(run.id(), step.receivedOn());
            notices.tell(complaint, News.WITHDRAWN);
        } else if (!run.actor().isStaff()) {
            notices.tell(complaint, News.WROTE, UUID.randomUUID());
        }
        papers.enter(
                new NewPapers(
                        title(step.kind()) + " " + complaint.reference(),
                        step.text() == null && step.files().isEmpty() ? title(step.kind()) + " uten ord." : step.text(),
                        step.files(),
                        step.receivedOn(),
                        complaint.complainantId(),
                        null),
                run);
        run.detail("written", step.kind().name());
    }

    private static String title(WriteToAuthority.Kind kind) {
        return switch (kind) {
            case ADDS -> "Tillegg til klage";
            case CORRECTS -> "Retting av klage";
            case ANSWERS -> "Svar fra den som har klaget,";
            case DISAGREES -> "Innvending mot svaret på klage";
            case WITHDRAWS -> "Tilbaketrekking av klage";
        };
    }
}
