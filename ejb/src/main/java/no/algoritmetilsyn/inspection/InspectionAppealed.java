package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.law.Powers;

/**
 * What of inspections can be appealed: that premises are examined, within its short limit (forvaltningsloven § 15 fourth paragraph; of
 * 2025 § 20). What an inspection finds is no decision.
 */
@ApplicationScoped
public class InspectionAppealed implements Appealable {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Inspections inspections;

    @Inject
    InspectionDeadlines deadlines;

    @Inject
    Powers powers;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.INSPECTION;
    }

    /** From the notice of a visit on, or from the first visit where the body was not told before. */
    @Override
    public Optional<Matter> decided(UUID id) {
        Inspection inspection = inspections.inspection(id);
        return deadlines.appeal(id).map(limit -> matter(inspection, limit));
    }

    private Matter matter(Inspection inspection, Deadline limit) {
        LocalDate told = inspection.notifiedAt() == null
                ? inspections.visits(inspection.id()).stream()
                        .map(Visit::visitedOn)
                        .min(LocalDate::compareTo)
                        .orElse(limit.startDate())
                : Inspections.day(inspection.notifiedAt());
        var body = inspection.body();
        return new Matter(
                new Appealed(
                        inspection.id(),
                        ProceedingKind.INSPECTION,
                        inspection.reference(),
                        inspection.title(),
                        powers.ruling(inspection.power(), inspection.approvedOn())
                                .provision()
                                .code(),
                        inspection.approval().regime(),
                        told,
                        limit.startDate(),
                        null),
                new AppealParty(
                        body.organisationId(),
                        body.organisationNumber(),
                        body.organisationName(),
                        InspectionLetters.language(inspection),
                        Appellant.EXAMINED),
                Map.of());
    }

    /** From the day on which it was annulled nobody may examine the premises any more; what was written down before stands. */
    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.INSPECTION && appeal.result().isAnnulled()) {
            entities.persist(new AnnulledExamination(appeal.appealedId(), appeal.appealId(), appeal.on()));
        }
    }
}
