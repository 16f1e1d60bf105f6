package no.algoritmetilsyn.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import no.algoritmetilsyn.platform.Sql;

/** Who wants letters by post, and not on our pages (eForvaltningsforskriften § 9). The caller asks the access table. */
@Dependent
public class PostalWishes {

    @PersistenceContext
    EntityManager entities;

    /** Whether a person is written to by post. */
    public boolean isByPost(UUID identityId) {
        return (Boolean)
                Sql.value(entities, "SELECT EXISTS (SELECT FROM identities WHERE id = ? AND by_post)", identityId);
    }

    /**
     * Keeps that a person wants letters by post.
     *
     * @param address where to; null where they have told it before
     * @return false when nobody knows where to, and nothing is kept
     */
    public boolean ask(UUID identityId, String address) {
        boolean known = (Boolean) Sql.value(entities, "SELECT vault.send_to(?, CAST(? AS text))", identityId, address);
        if (known) {
            keep(identityId, true);
        }
        return known;
    }

    /** Keeps that a person reads their letters on our pages again. */
    public void end(UUID identityId) {
        keep(identityId, false);
    }

    private void keep(UUID identityId, boolean byPost) {
        Sql.run(entities, "UPDATE identities SET by_post = ? WHERE id = ?", byPost, identityId);
    }
}
