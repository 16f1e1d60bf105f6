package no.algoritmetilsyn.inspection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Harm;
import no.algoritmetilsyn.finding.Probability;
import no.algoritmetilsyn.finding.Severity;
import no.algoritmetilsyn.inspection.theme.Requirement;
import no.algoritmetilsyn.platform.Rows;

/** What was found on the same requirements with other bodies, in the cases that the reader may see: so that like is treated alike. */
@Stateless
public class ComparableFindings {

    /** So many of a requirement at most, the latest. */
    public static final int MOST = 10;

    /** What nobody but its author knows of yet is no example, nor is what the reader may not see. */
    private static final String COMPARABLE =
            """
            SELECT x.requirement, x.inspection_id, x.reference, x.number, x.organisation_name, x.kind, x.harm, x.probability, x.state,
                   x.outcome, x.observed_on, c.case_year || '/' || c.case_seq
            FROM (SELECT f.*, i.reference, i.organisation_name, i.casefile_id,
                         row_number() OVER (PARTITION BY f.requirement ORDER BY f.observed_on DESC, f.id) AS place
                  FROM findings f JOIN inspections i ON i.id = f.inspection_id
                  WHERE f.requirement IN (:requirements) AND f.state <> 'DRAFT' AND i.organisation_id <> :body AND %1$s) x
            JOIN casefiles c ON c.id = x.casefile_id
            WHERE x.place <= :most ORDER BY x.requirement, x.place
            """
                    .formatted(Access.VISIBLE.formatted("i.casefile_id"));

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Inspections inspections;

    @Inject
    Checklist checklist;

    /**
     * Those on the requirements of an inspection's checklist, by the id of the requirement, the latest first.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such inspection
     */
    public Map<String, List<ComparableFinding>> to(UUID inspectionId) {
        Inspection inspection = inspections.inspection(inspectionId);
        access.require(Act.CASEFILE_READ, inspection == null ? null : inspection.casefileId());
        return of(
                inspection.body().organisationId(),
                checklist.version(inspection).requirements().stream()
                        .map(Requirement::id)
                        .toList());
    }

    /** Those on some requirements with other bodies than this one, in cases that the actor may see. */
    public Map<String, List<ComparableFinding>> of(UUID organisationId, List<String> requirements) {
        access.require(Act.TASK_LIST);
        Query query = access.bindSight(entities.createNativeQuery(COMPARABLE))
                .setParameter("requirements", requirements)
                .setParameter("body", organisationId)
                .setParameter("most", MOST);
        return Rows.of(query)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        LinkedHashMap::new,
                        Collectors.mapping(ComparableFindings::finding, Collectors.toList())));
    }

    private static ComparableFinding finding(Object[] row) {
        return new ComparableFinding(
                (UUID) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                FindingKind.valueOf((String) row[5]),
                Severity.of(Harm.valueOf((String) row[6]), Probability.valueOf((String) row[7])),
                FindingState.valueOf((String) row[8]),
                row[9] == null ? null : FindingOutcome.valueOf((String) row[9]),
                row[10] instanceof Date date ? date.toLocalDate() : (LocalDate) row[10],
                (String) row[11]);
    }
}
