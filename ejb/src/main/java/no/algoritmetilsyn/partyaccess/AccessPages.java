package no.algoritmetilsyn.partyaccess;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Proceeding;

/** Shows requests for access, and the documents that they are about, to those who may see their cases. */
@Stateless
public class AccessPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRequests requests;

    @Inject
    AccessRules rules;

    /**
     * One request.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such request
     */
    public AccessPage open(UUID id) {
        AccessRequest request = require(id);
        return new AccessPage(request, entities.find(Proceeding.class, request.askedIn()), requests.standing(id));
    }

    /**
     * The documents on which something is to be ruled, oldest first.
     *
     * @throws AccessRefused when the actor may not see its case, or there is no such request
     */
    public List<CasePaper> papers(UUID id) {
        Collection<CasePaper> open = rules.open(require(id)).values();
        return List.copyOf(open);
    }

    private AccessRequest require(UUID id) {
        AccessRequest request = requests.request(id);
        access.require(Act.CASEFILE_READ, request == null ? null : request.casefileId());
        return request;
    }
}
