package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.platform.AuthorityClock;

/** The register of algorithms. */
@Stateless
public class Algorithms {

    private static final String ROW =
            """
            select new no.algoritmetilsyn.algorithm.AlgorithmRow(
                u.id, u.name, u.purpose, o.name, o.number, u.riskClass, u.status, u.automation)
            from AlgorithmUse u join Organisation o on o.id = u.deployerId
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    AuthorityClock clock;

    /**
     * Uses whose name, purpose or organisation holds the words.
     *
     * @param words empty for all
     * @param limit at most this many
     */
    public List<AlgorithmRow> matching(String words, int limit) {
        access.require(Act.ALGORITHM_READ);
        String pattern = "%"
                + words.replaceAll("\\p{Cntrl}", " ").strip().toLowerCase().replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return entities.createQuery(
                        ROW
                                + """
                                where lower(u.name) like :pattern escape '\\' or lower(u.purpose) like :pattern escape '\\'
                                   or lower(o.name) like :pattern escape '\\'
                                order by u.name, u.id
                                """,
                        AlgorithmRow.class)
                .setParameter("pattern", pattern)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One use. */
    public Optional<AlgorithmRow> find(UUID id) {
        access.require(Act.ALGORITHM_READ);
        return entities.createQuery(ROW + " where u.id = :id", AlgorithmRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Registers a use of a system that its deployer also provides. */
    @AsksNobody("called while demo data is made; registration by people asks on its own")
    public UUID register(OrganisationNumber deployer, String organisationName, NewUse facts) {
        UUID organisation = organisations.enter(deployer, organisationName, "ORGL");
        var system = new AlgorithmSystem(facts.name(), organisation, clock.instant());
        entities.persist(system);
        var use = new AlgorithmUse(system.id(), organisation, facts, clock.instant());
        entities.persist(use);
        return use.id();
    }
}
