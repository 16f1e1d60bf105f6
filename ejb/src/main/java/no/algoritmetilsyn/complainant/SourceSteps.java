package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.identity.Account;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.identity.Sources;

/** The steps that protect somebody who reports on their own workplace: into the compartment, and who may know them. */
@ApplicationScoped
public class SourceSteps implements ProceedingSteps {

    @Inject
    FiledComplaints complaints;

    @Inject
    Sources sources;

    @Inject
    Accounts accounts;

    @Override
    public void declare(StepCatalogue catalogue) {
        // A source needs protection for as long as the name is kept, which is longer than the proceeding lasts.
        catalogue
                .add(ProtectSource.class, (step, run) -> protect(run))
                .unless(this::isNoOpenName)
                .evenAfterTheEnd();
        catalogue
                .add(NameSourceReader.class, this::nameReader)
                .unless(this::isNoSource)
                .evenAfterTheEnd();
        catalogue
                .add(EndSourceReader.class, this::endReader)
                .unless(this::isNoSource)
                .evenAfterTheEnd();
    }

    private Optional<String> isNoOpenName(Proceeding proceeding) {
        Complaint complaint = complaints.of(proceeding.id());
        if (complaint.complainantId() == null) {
            return Optional.of("anonymous");
        }
        return complaint.wishes().hasProtectedSource() ? Optional.of("protected") : Optional.empty();
    }

    private Optional<String> isNoSource(Proceeding proceeding) {
        return complaints.of(proceeding.id()).wishes().hasProtectedSource()
                ? Optional.empty()
                : Optional.of("notProtected");
    }

    private void protect(StepRun run) {
        complaints.protectSource(run.id());
        sources.protect(complaints.of(run.id()).complainantId(), run.casefileId());
    }

    private void nameReader(NameSourceReader step, StepRun run) {
        Account reader = account(step.userName());
        try {
            sources.nameReader(complaints.of(run.id()).complainantId(), run.casefileId(), reader.id(), step.reason());
        } catch (AccessRefused refused) {
            throw switch (refused.rule()) {
                case "SELF" -> InvalidStep.at("userName", "self");
                case "READER" -> InvalidStep.at("userName", "notHandling");
                default -> refused;
            };
        }
        run.detail("reader", reader.id().toString());
    }

    private void endReader(EndSourceReader step, StepRun run) {
        Account reader = account(step.userName());
        sources.endReader(complaints.of(run.id()).complainantId(), run.casefileId(), reader.id());
        run.detail("reader", reader.id().toString());
    }

    private Account account(String userName) {
        return accounts.typed(userName).orElseThrow(() -> InvalidStep.at("userName", "unknown"));
    }
}
