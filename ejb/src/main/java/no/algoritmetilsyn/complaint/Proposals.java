package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.AsksNobody;

/** Keeps how the decision table would sort a complaint; a human decides. */
@Stateless
@AsksNobody("the process acts, within the step that received the complaint")
public class Proposals {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Classifier classifier;

    /** Asks the decision table, and keeps what it says. */
    public void propose(UUID complaintId) {
        Complaint complaint = entities.find(Complaint.class, complaintId);
        String text = Stream.of(
                        complaint.about().description(),
                        complaint.text(),
                        complaint.affected(),
                        complaint.wantedOutcome())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .collect(Collectors.joining("\n"));
        complaint.propose(classifier.propose(new Classifier.Facts(
                text,
                complaint.complainantId() == null,
                complaint.affected() != null,
                riskClass(complaint.about().algorithmId()),
                complaint.error() != null)));
    }

    private String riskClass(UUID algorithmId) {
        if (algorithmId == null) {
            return "";
        }
        List<?> found = entities.createNativeQuery("SELECT risk_class FROM algorithm_records WHERE id = :id")
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", algorithmId)
                .getResultList();
        return found.isEmpty() ? "" : (String) found.get(0);
    }
}
