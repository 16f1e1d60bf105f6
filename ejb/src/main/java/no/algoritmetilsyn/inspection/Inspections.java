package no.algoritmetilsyn.inspection;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.StepRun;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Sql;

/** Finds the rows of inspections. */
@Dependent
class Inspections {

    @PersistenceContext
    EntityManager entities;

    Inspection inspection(UUID id) {
        return entities.find(Inspection.class, id);
    }

    /** What it examines, in order. */
    List<InspectionUse> uses(UUID inspectionId) {
        return rows(
                "select u from InspectionUse u where u.inspectionId = :id order by u.number",
                InspectionUse.class,
                inspectionId);
    }

    /** Who examines. */
    List<TeamMember> team(UUID inspectionId) {
        return rows(
                "select m from TeamMember m where m.inspectionId = :id order by m.id", TeamMember.class, inspectionId);
    }

    /** Its visits, in order. */
    List<Visit> visits(UUID inspectionId) {
        return rows("select v from Visit v where v.inspectionId = :id order by v.number", Visit.class, inspectionId);
    }

    Optional<Visit> visit(UUID inspectionId, int number) {
        return visits(inspectionId).stream()
                .filter(visit -> visit.number() == number)
                .findFirst();
    }

    /** What the body has handed in about the preliminary report, oldest first. */
    List<ReportComment> comments(UUID inspectionId) {
        return rows(
                "select c from ReportComment c where c.inspectionId = :id order by c.enteredAt, c.id",
                ReportComment.class,
                inspectionId);
    }

    /** The last answer to each requirement, by its id. */
    Map<String, RequirementAnswer> answers(UUID inspectionId) {
        Map<String, RequirementAnswer> last = new LinkedHashMap<>();
        rows(
                        "select a from RequirementAnswer a where a.inspectionId = :id order by a.requirement, a.place",
                        RequirementAnswer.class,
                        inspectionId)
                .forEach(answer -> last.put(answer.requirement(), answer));
        return Collections.unmodifiableMap(last);
    }

    /** The day on which an appeal has annulled the examination of premises; empty when none has. */
    Optional<LocalDate> annulledOn(UUID inspectionId) {
        return rows(
                        "select a from AnnulledExamination a where a.inspectionId = :id order by a.annulledOn",
                        AnnulledExamination.class,
                        inspectionId)
                .stream()
                .map(AnnulledExamination::annulledOn)
                .findFirst();
    }

    private <T> List<T> rows(String query, Class<T> type, UUID inspectionId) {
        return entities.createQuery(query, type)
                .setParameter("id", inspectionId)
                .getResultList();
    }

    /** What is examined from now on instead of what was, and by whom. */
    void replacePlan(UUID inspectionId, List<InspectionUse> uses, List<UUID> team) {
        uses(inspectionId).forEach(entities::remove);
        team(inspectionId).forEach(entities::remove);
        entities.flush();
        uses.forEach(entities::persist);
        team.forEach(account -> entities.persist(new TeamMember(inspectionId, account)));
    }

    /** What somebody writes about the plan or the theme, for colleagues; nothing for null. */
    void remark(StepRun run, String text) {
        if (text != null) {
            entities.flush();
            Sql.run(
                    entities,
                    "INSERT INTO inspection_remarks (id, inspection_id, text, written_by, written_at) VALUES (?, ?, ?, ?, ?)",
                    UUID.randomUUID(),
                    run.id(),
                    text,
                    run.actor().id(),
                    run.now());
        }
    }

    /** The day of something that has happened, Europe/Oslo. */
    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AuthorityClock.ZONE);
    }
}
