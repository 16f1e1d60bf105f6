package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Who speaks for whom (forvaltningsloven § 12): for the employees, entered by the authority, never by the employer. */
@Stateless
public class Representations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    RepresentationRows rows;

    @Inject
    AuthorityClock clock;

    /**
     * Lets an account speak for an organisation, or for those who work there.
     *
     * @return the id of the representation
     */
    public UUID grant(NewRepresentation granted) {
        access.require(Act.REPRESENTATION_GRANT);
        return rows.enter(granted);
    }

    /** Those that are valid today or later, by organisation. */
    public List<GrantedRepresentation> running() {
        access.require(Act.REPRESENTATION_GRANT);
        return entities.createQuery(
                        RepresentationRows.GRANTED
                                + """
                        where r.validTo is null or r.validTo >= :day
                        order by o.name, r.capacity, a.displayName, r.id
                        """,
                        GrantedRepresentation.class)
                .setParameter("day", clock.today())
                .getResultList();
    }

    /**
     * Ends one with today: from midnight, Europe/Oslo, its holder sees nothing more.
     *
     * @throws NoSuchElementException when there is none that has begun
     */
    public void end(UUID id) {
        access.require(Act.REPRESENTATION_GRANT);
        Representation representation = entities.find(Representation.class, id);
        if (representation == null || !representation.hasBegun(clock.today())) {
            throw new NoSuchElementException("No representation " + id);
        }
        rows.end(representation);
    }

    /** Those of the actor that are valid today, in the order they began. */
    public List<RepresentationRow> own() {
        access.require(Act.REPRESENTATION_READ_OWN);
        return entities.createQuery(
                        """
                        select new no.algoritmetilsyn.identity.RepresentationRow(
                          o.name, o.number, r.capacity, r.unionName, r.grantedBy, r.validFrom, r.validTo)
                        from Representation r join Organisation o on o.id = r.organisationId
                        where r.accountId = :account and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)
                        order by r.validFrom, o.name, r.id
                        """,
                        RepresentationRow.class)
                .setParameter("account", access.actor().id())
                .setParameter("day", clock.today())
                .getResultList();
    }

    /**
     * The organisations for which the actor signs, holds a power of attorney, or answers as a colleague today; not those whose employees
     * they speak for.
     */
    public List<UUID> ownOrganisations() {
        access.require(Act.INBOX_READ);
        return ofToday(
                Representation.Capacity.SIGNATORY, Representation.Capacity.PROXY, Representation.Capacity.COLLEAGUE);
    }

    /** The organisations for whose employees the actor speaks today. */
    public List<UUID> ownWorkplaces() {
        access.require(Act.INBOX_READ);
        return ofToday(Representation.Capacity.UNION_REPRESENTATIVE, Representation.Capacity.SAFETY_REPRESENTATIVE);
    }

    private List<UUID> ofToday(Representation.Capacity... capacities) {
        return entities.createQuery(
                        """
                        select distinct r.organisationId from Representation r
                        where r.accountId = :account and r.capacity in :capacities
                          and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day)
                        """,
                        UUID.class)
                .setParameter("account", access.actor().id())
                .setParameter("capacities", List.of(capacities))
                .setParameter("day", clock.today())
                .getResultList();
    }
}
