package no.algoritmetilsyn.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/**
 * Those who report on their own workplace, and who may know their names (arbeidsmiljøloven § 2 A-7). The names lie in a
 * compartment of the vault: only readers whom a leader has named are told, each for a reason that is kept.
 */
@Stateless
public class Sources {

    /**
     * Somebody who may know a name.
     *
     * @param reason why
     */
    public record Reader(UUID account, UUID namedBy, Instant since, String reason) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    /**
     * Puts a person into the compartment, from which nobody comes out again.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may not
     */
    public void protect(UUID identityId, UUID casefileId) {
        access.require(Act.SOURCE_PROTECT, casefileId);
        call(
                "SELECT CAST(vault.protect_source(?, ?, ?) AS text)",
                Act.SOURCE_PROTECT,
                casefileId,
                identityId,
                casefileId,
                actor());
    }

    /**
     * Lets somebody know a name.
     *
     * @param reason why; kept
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may not name anybody, or names themselves, or somebody who does not
     *     handle the case
     */
    public void nameReader(UUID identityId, UUID casefileId, UUID reader, String reason) {
        access.require(Act.SOURCE_NAME_READER, casefileId);
        call(
                "SELECT CAST(vault.name_source_reader(?, ?, ?, ?, ?) AS text)",
                Act.SOURCE_NAME_READER,
                casefileId,
                identityId,
                casefileId,
                reader,
                actor(),
                reason);
    }

    /**
     * Ends that somebody may know a name.
     *
     * @throws no.algoritmetilsyn.access.AccessRefused when the actor may not
     */
    public void endReader(UUID identityId, UUID casefileId, UUID reader) {
        access.require(Act.SOURCE_NAME_READER, casefileId);
        call(
                "SELECT CAST(vault.end_source_reader(?, ?, ?, ?) AS text)",
                Act.SOURCE_NAME_READER,
                casefileId,
                identityId,
                casefileId,
                reader,
                actor());
    }

    /** Who may know a name, for those who handle the case; nobody for others. */
    public List<Reader> readers(UUID identityId, UUID casefileId) {
        access.require(Act.CASEFILE_READ, casefileId);
        Query query = entities.createNativeQuery(
                        "SELECT reader_id, named_by, named_at, reason FROM vault.source_readers_of(:person, :casefile, :actor)")
                .setParameter("person", identityId)
                .setParameter("casefile", casefileId)
                .setParameter("actor", actor());
        return Rows.of(query)
                .map(row -> new Reader((UUID) row[0], (UUID) row[1], (Instant) row[2], (String) row[3]))
                .toList();
    }

    private void call(String sql, Act act, UUID casefileId, Object... values) {
        entities.flush();
        try {
            Sql.value(entities, sql, values);
        } catch (PersistenceException refused) {
            throw VaultRefusal.rule(refused)
                    .map(rule -> access.refusal(act, casefileId, rule))
                    .map(RuntimeException.class::cast)
                    .orElse(refused);
        }
    }

    private UUID actor() {
        return access.actor().id();
    }
}
