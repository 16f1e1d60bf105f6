package no.algoritmetilsyn.demand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;

/** Shows demands to those who may see their cases. */
@Stateless
public class DemandPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Demands demands;

    @Inject
    DemandRules rules;

    @Inject
    Powers powers;

    @Inject
    Accounts accounts;

    @Inject
    AuthorityClock clock;

    /**
     * One demand.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such demand
     */
    public DemandPage open(UUID id) {
        Demand demand = demands.demand(id);
        access.require(Act.CASEFILE_READ, demand == null ? null : demand.casefileId());
        List<DemandPage.Remark> remarks = remarks(id);
        return new DemandPage(
                demand,
                provision(demand),
                points(demand),
                demands.requests(id),
                remarks,
                rules.fineContemplated(demand).orElse(null),
                accounts.displayNames(people(demand, remarks)));
    }

    private Provision provision(Demand demand) {
        LocalDate day = demand.sentOn() == null ? clock.today() : demand.sentOn();
        return powers.ruling(demand.power(), day).provision();
    }

    private List<DemandPage.Point> points(Demand demand) {
        Map<UUID, List<DemandAnswer>> answers = byPoint(demands.answers(demand.id()), DemandAnswer::pointId);
        Map<UUID, List<DemandAssessment>> assessments = byPoint(
                entities.createQuery(
                                "select a from DemandAssessment a, DemandPoint p where p.id = a.pointId"
                                        + " and p.demandId = :demand order by a.assessedAt, a.id",
                                DemandAssessment.class)
                        .setParameter("demand", demand.id())
                        .getResultList(),
                DemandAssessment::pointId);
        return demands.points(demand.id()).stream()
                .map(point -> new DemandPage.Point(
                        point,
                        point.limitOn() == null ? demand.limitOn() : point.limitOn(),
                        answers.getOrDefault(point.id(), List.of()),
                        assessments.getOrDefault(point.id(), List.of())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> byPoint(List<T> rows, Function<T, UUID> point) {
        return rows.stream().collect(Collectors.groupingBy(point));
    }

    /** Internal papers of the organ that writes the demand (offentleglova § 14). */
    private List<DemandPage.Remark> remarks(UUID id) {
        if (entities.find(Proceeding.class, id).organ() != access.actor().organ()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(
                        "SELECT written_by, written_at, text FROM demand_remarks WHERE demand_id = :demand"
                                + " ORDER BY written_at, id")
                .setParameter("demand", id);
        return Rows.of(query)
                .map(row -> new DemandPage.Remark((UUID) row[0], (Instant) row[1], (String) row[2]))
                .toList();
    }

    private static Set<UUID> people(Demand demand, List<DemandPage.Remark> remarks) {
        UUID sender = demand.sending() == null ? null : demand.sending().sentBy();
        return Stream.concat(Stream.of(sender), remarks.stream().map(DemandPage.Remark::author))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
