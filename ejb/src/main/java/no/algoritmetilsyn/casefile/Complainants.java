package no.algoritmetilsyn.casefile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds those who have complained of what a proceeding rests on: they are written to, each in their own language. */
@Dependent
public class Complainants {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Links links;

    @Inject
    Proceedings proceedings;

    @Inject
    ProceedingFeatures features;

    /** Those whom we know, by the reference of their complaint. The caller has asked the access table. */
    public List<Complainant> of(UUID proceedingId) {
        List<UUID> complaints = links.of(List.of(proceedingId)).stream()
                .filter(link -> link.from().equals(proceedingId) && link.relation() == Link.Relation.RESTS_ON)
                .map(Link::to)
                .filter(to -> entities.find(Proceeding.class, to).kind() == ProceedingKind.COMPLAINT)
                .toList();
        Map<UUID, UUID> known = proceedings.complainants(complaints);
        Set<UUID> parties = parties(known.values());
        return known.entrySet().stream()
                .map(one -> complainant(one.getKey(), one.getValue(), parties.contains(one.getKey())))
                .sorted(Comparator.comparing(Complainant::reference))
                .toList();
    }

    private Complainant complainant(UUID complaint, UUID identity, boolean party) {
        String language = features.of(ProceedingKind.COMPLAINT).language(complaint);
        String reference = entities.find(Proceeding.class, complaint).reference();
        return new Complainant(complaint, reference, identity, party, language);
    }

    /** The complaints to which some people are parties who have made them. */
    private Set<UUID> parties(Collection<UUID> identities) {
        return identities.isEmpty()
                ? Set.of()
                : entities.createQuery(
                                "select p.proceedingId from Party p where p.identityId in :identities"
                                        + " and p.capacity = :complainant and p.isParty = true",
                                UUID.class)
                        .setParameter("identities", identities)
                        .setParameter("complainant", Party.Capacity.COMPLAINANT)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }
}
