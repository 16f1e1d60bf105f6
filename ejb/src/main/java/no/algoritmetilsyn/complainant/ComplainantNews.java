package no.algoritmetilsyn.complainant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.step.RecordAppealOutcome;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.casefile.step.StepTaken;
import no.algoritmetilsyn.complaint.FiledComplaints;
import no.algoritmetilsyn.complaint.News;
import no.algoritmetilsyn.complaint.NewsNotices;
import no.algoritmetilsyn.publication.step.PublishDecision;

/** Tells complainants that there is something new to them, where it comes from steps of other features. */
@ApplicationScoped
public class ComplainantNews {

    /** The complaints from which something has come, however far. */
    private static final String LED_FROM =
            "SELECT c.id FROM complaints c JOIN led_from(CAST(:id AS uuid)) led ON led.id = c.id";

    /** What people are told of when it has closed. */
    private static final Set<ProceedingKind> CLOSING = Set.of(ProceedingKind.INSPECTION, ProceedingKind.ORDER);

    private static final String LAST_PUBLISHED =
            """
            SELECT v.id FROM publication_versions v JOIN publications p ON p.id = v.publication_id
            WHERE p.proceeding_id = :id AND v.published_at IS NOT NULL ORDER BY v.published_at DESC, v.id LIMIT 1
            """;

    private static final String OF_APPELLANT =
            "SELECT c.id FROM complaints c JOIN appeals a ON a.identity_id = c.complainant_id WHERE a.id = :id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    StepCatalogue catalogue;

    @Inject
    FiledComplaints complaints;

    @Inject
    NewsNotices notices;

    @Inject
    Access access;

    void hear(@Observes StepTaken taken) {
        if (CLOSING.contains(taken.kind())) {
            tell(LED_FROM, News.CLOSED, taken.proceedingId(), find(Happenings.CLOSED, taken.proceedingId()));
        }
        catalogue.named(taken.kind(), taken.step()).map(StepDeclaration::type).ifPresent(step -> {
            if (step == PublishDecision.class) {
                tell(LED_FROM, News.PUBLISHED, taken.proceedingId(), find(LAST_PUBLISHED, taken.proceedingId()));
            } else if (step == RecordAppealOutcome.class) {
                tell(OF_APPELLANT, News.OUTCOME, taken.proceedingId(), List.of(taken.proceedingId()));
            } else if (isFromElsewhere(step, taken.kind()) && !access.actor().isStaff()) {
                notices.tell(complaints.of(taken.proceedingId()), News.WROTE, UUID.randomUUID());
            }
        });
    }

    /** Whether a complainant takes the step by the code, and another feature has declared it. */
    private static boolean isFromElsewhere(Class<?> step, ProceedingKind kind) {
        return kind == ProceedingKind.COMPLAINT
                && !step.getPackage().equals(ComplainantNews.class.getPackage())
                && Arrays.asList(step.getAnnotation(Step.class).party()).contains(Act.COMPLAINT_WRITE);
    }

    private void tell(String whose, News news, UUID proceeding, List<UUID> which) {
        for (UUID complaint : find(whose, proceeding)) {
            which.forEach(about -> notices.tell(complaints.of(complaint), news, about));
        }
    }

    private List<UUID> find(String sql, UUID id) {
        entities.flush();
        List<?> rows = entities.createNativeQuery(sql, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
