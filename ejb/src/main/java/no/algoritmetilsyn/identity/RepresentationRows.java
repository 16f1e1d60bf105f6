package no.algoritmetilsyn.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Enters and ends representations, for boundaries that have asked whether the actor may. */
@Dependent
class RepresentationRows {

    /** What is told of representations; the condition and the order follow. */
    static final String GRANTED =
            """
            select new no.algoritmetilsyn.identity.GrantedRepresentation(
              r.id, a.displayName, a.userName, o.name, o.number, r.capacity, r.unionName, r.grantedBy,
              r.validFrom, r.validTo, r.restsOn)
            from Representation r join Organisation o on o.id = r.organisationId
            join Account a on a.id = r.accountId
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    UUID enter(NewRepresentation granted) {
        var representation = new Representation(granted);
        entities.persist(representation);
        tell("REPRESENTATION_GRANTED", representation, detail(granted));
        return representation.id();
    }

    /** Today is its last day. */
    void end(Representation representation) {
        representation.end(clock.today());
        tell(
                "REPRESENTATION_ENDED",
                representation,
                Map.of("validTo", clock.today().toString()));
    }

    private void tell(String action, Representation representation, Map<String, String> detail) {
        audit.append(
                Audit.OFFICE, access.actor(), action, new AuditSubject("REPRESENTATION", representation.id()), detail);
    }

    /** Not the union: whose member somebody is must be possible to forget (personvernforordningen art. 9, 17). */
    private static Map<String, String> detail(NewRepresentation granted) {
        var detail = new TreeMap<>(Map.of(
                "account", granted.accountId().toString(),
                "organisation", granted.organisationId().toString(),
                "capacity", granted.capacity().name(),
                "grantedBy", granted.grantedBy().name(),
                "validFrom", granted.validFrom().toString()));
        if (granted.validTo() != null) {
            detail.put("validTo", granted.validTo().toString());
        }
        return detail;
    }
}
