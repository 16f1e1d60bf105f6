package no.algoritmetilsyn.algorithm;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;

/** Which body answers for which records of the register, as far as everybody may know it. */
@Stateless
public class RegisterBodies {

    /** A record that everybody may see. Whose it is, is never withheld: the standard holds it public in any case. */
    private static final String VISIBLE = "r.published is not null and r.restricted = false";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    PublicRegister register;

    /**
     * How many records a body answers for.
     *
     * @param number of the body
     */
    public long count(String number) {
        access.require(Act.ALGORITHM_READ);
        return query(
                        "select count(r.id) from AlgorithmRecord r where r.organisationNumber = :body and " + VISIBLE,
                        Long.class,
                        number)
                .getSingleResult();
    }

    /**
     * Some of the records that a body answers for, by name.
     *
     * @param number of the body
     * @param from how many to leave out
     * @param most how many at most
     */
    public List<PublicRecord> records(String number, int from, int most) {
        access.require(Act.ALGORITHM_READ);
        List<UUID> ids = query(
                        "select r.id from AlgorithmRecord r where r.organisationNumber = :body and " + VISIBLE
                                + " order by r.name, r.id",
                        UUID.class,
                        number)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
        return List.copyOf(register.all(ids).values());
    }

    /**
     * The number of the body that is called so in its records; empty when they do not say, or name several.
     *
     * @param name as it stands in the records
     */
    public Optional<String> number(String name) {
        access.require(Act.ALGORITHM_READ);
        List<String> numbers = query(
                        "select distinct r.organisationNumber from AlgorithmRecord r "
                                + "where r.organisation = :body and r.organisationNumber is not null and " + VISIBLE,
                        String.class,
                        name)
                .setMaxResults(2)
                .getResultList();
        return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
    }

    /**
     * The numbers of bodies by what they are called in their records; one that has none, or several, is left out.
     *
     * @param names as they stand in the records
     */
    public Map<String, String> numbers(Collection<String> names) {
        access.require(Act.ALGORITHM_READ);
        return names.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select r.organisation, min(r.organisationNumber) from AlgorithmRecord r "
                                        + "where r.organisation in :names and r.organisationNumber is not null and "
                                        + VISIBLE
                                        + " group by r.organisation having count(distinct r.organisationNumber) = 1",
                                Object[].class)
                        .setParameter("names", names)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private <T> TypedQuery<T> query(String text, Class<T> type, String body) {
        return entities.createQuery(text, type).setParameter("body", body);
    }
}
