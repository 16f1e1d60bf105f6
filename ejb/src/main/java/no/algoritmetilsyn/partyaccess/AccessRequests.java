package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Finds the rows of requests for access, and what was ruled about them. */
@Dependent
class AccessRequests {

    @PersistenceContext
    EntityManager entities;

    AccessRequest request(UUID id) {
        return entities.find(AccessRequest.class, id);
    }

    /** All that was ruled, round by round. */
    List<AccessRuling> rulings(UUID id) {
        return entities.createQuery(
                        "select r from AccessRuling r where r.requestId = :request order by r.round, r.number",
                        AccessRuling.class)
                .setParameter("request", id)
                .getResultList();
    }

    /** What holds for each document today: the last that was ruled about it, by its number. */
    List<AccessRuling> standing(UUID id) {
        Map<UUID, AccessRuling> last = new LinkedHashMap<>();
        rulings(id).forEach(ruling -> last.put(ruling.documentId(), ruling));
        var all = new ArrayList<>(last.values());
        all.sort((one, other) -> Integer.compare(one.number(), other.number()));
        return all;
    }

    /** The documents of which something is withheld today. */
    List<AccessRuling> refused(UUID id) {
        return standing(id).stream().filter(AccessRuling::isRefused).toList();
    }

    /** Whether somebody has asked in a proceeding and nobody has ruled on it. */
    boolean isOneUnruled(UUID askedIn, Asker asker) {
        return entities.createQuery("select r from AccessRequest r where r.askedIn = :asked", AccessRequest.class)
                .setParameter("asked", askedIn)
                .getResultStream()
                .anyMatch(request -> request.state() == AccessState.ASKED
                        && request.asker().addressee().equals(asker.addressee()));
    }
}
