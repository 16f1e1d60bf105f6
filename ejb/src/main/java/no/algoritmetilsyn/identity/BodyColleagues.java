package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.identity.Representation.Capacity;
import no.algoritmetilsyn.identity.Representation.Grantor;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Who of the colleagues of those who sign for an organisation reads and answers what is directed at it. The organisation says so itself,
 * on a word that is named and until a day. It lets nobody speak for the employees, and nobody else pass it on.
 */
@Stateless
public class BodyColleagues {

    /** Rule by which those are refused who do not sign for the organisation today. */
    private static final String SIGNS = "SIGNS";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Accounts accounts;

    @Inject
    RepresentationRows rows;

    @Inject
    AuthorityClock clock;

    /** The organisations for which the actor signs today, by name. */
    public List<Organisation> signedFor() {
        access.require(Act.COLLEAGUE_GRANT);
        return entities.createQuery(
                        """
                        select o from Organisation o where o.id in (
                          select r.organisationId from Representation r
                          where r.accountId = :account and r.capacity = :signatory
                            and r.validFrom <= :day and (r.validTo is null or r.validTo >= :day))
                        order by o.name, o.id
                        """,
                        Organisation.class)
                .setParameter("account", access.actor().id())
                .setParameter("signatory", Capacity.SIGNATORY)
                .setParameter("day", clock.today())
                .getResultList();
    }

    /**
     * Lets a colleague read and answer for an organisation, from today.
     *
     * @param userName of the account
     * @param lastDay today or later
     * @param restsOn the word that it rests on
     * @return its id; empty when no account of bodies has that name, or it is the actor's own, or one that speaks for the employees
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor does not sign for the organisation today
     */
    public Optional<UUID> grant(UUID organisationId, String userName, LocalDate lastDay, String restsOn) {
        requireSignature(organisationId);
        return accounts.named(userName)
                .filter(account -> isColleague(account.id(), organisationId))
                .map(account -> rows.enter(new NewRepresentation(
                        account.id(),
                        organisationId,
                        Capacity.COLLEAGUE,
                        null,
                        Grantor.ORGANISATION,
                        clock.today(),
                        lastDay,
                        restsOn)));
    }

    private boolean isColleague(UUID account, UUID organisationId) {
        boolean ofBodies = accounts.actor(account)
                .filter(actor -> actor.roles().contains(Role.BODY) && !actor.isStaff())
                .isPresent();
        return ofBodies && !account.equals(access.actor().id()) && !speaksForEmployees(account, organisationId);
    }

    private boolean speaksForEmployees(UUID account, UUID organisationId) {
        return entities.createQuery(
                                """
                        select count(r) from Representation r
                        where r.accountId = :account and r.organisationId = :organisation and r.capacity in :employees
                          and (r.validTo is null or r.validTo >= :day)
                        """,
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("organisation", organisationId)
                        .setParameter(
                                "employees", List.of(Capacity.UNION_REPRESENTATIVE, Capacity.SAFETY_REPRESENTATIVE))
                        .setParameter("day", clock.today())
                        .getSingleResult()
                > 0;
    }

    /** The colleagues of all organisations for which the actor signs today, by organisation. */
    public List<GrantedRepresentation> running() {
        access.require(Act.COLLEAGUE_GRANT);
        List<UUID> own = signedFor().stream().map(Organisation::id).toList();
        return entities.createQuery(
                        RepresentationRows.GRANTED
                                + """
                        where r.capacity = :colleague and r.organisationId in :own and r.validTo >= :day
                        order by o.name, a.userName, r.id
                        """,
                        GrantedRepresentation.class)
                .setParameter("colleague", Capacity.COLLEAGUE)
                .setParameter("own", own)
                .setParameter("day", clock.today())
                .getResultList();
    }

    /**
     * Ends one with today: from midnight, Europe/Oslo, the colleague sees nothing more.
     *
     * @throws NoSuchElementException when there is none of a colleague
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor does not sign for the organisation today
     */
    public void end(UUID id) {
        access.require(Act.COLLEAGUE_GRANT);
        Representation representation = entities.find(Representation.class, id);
        if (representation == null || !representation.isOfColleague()) {
            throw new NoSuchElementException("No colleague by " + id);
        }
        requireSignature(representation.organisationId());
        rows.end(representation);
    }

    private void requireSignature(UUID organisationId) {
        access.require(Act.COLLEAGUE_GRANT);
        if (signedFor().stream().noneMatch(organisation -> organisation.id().equals(organisationId))) {
            throw access.refusal(Act.COLLEAGUE_GRANT, null, SIGNS);
        }
    }
}
