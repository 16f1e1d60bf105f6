package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;

/** Whether a text names somebody whom the vault keeps. The names stay in the vault: it answers yes or no. */
@Stateless
@AsksNobody("a part of a step, which asks; no name comes out")
public class PartyNames {

    @PersistenceContext
    EntityManager entities;

    /**
     * Whether a text names a natural person who is, or was, a party in the case of a proceeding, or in a proceeding that it is linked
     * with. A name counts as a whole, by its first and last word, and by its last word alone where that is long enough to be a name.
     *
     * @param text what everybody is to read
     */
    public boolean isOneIn(String text, UUID proceedingId) {
        return (Boolean) entities.createNativeQuery("SELECT vault.names_party(:proceeding, :text)")
                .setParameter("proceeding", proceedingId)
                .setParameter("text", text)
                .getSingleResult();
    }
}
