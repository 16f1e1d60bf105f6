package no.algoritmetilsyn.document.custody;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.access.Recipient;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.Rows;
import no.algoritmetilsyn.platform.Sql;

/**
 * The custody of files, which is only ever added to: what evidence is worth depends on who has had it. Those who take files in
 * and give them out write it themselves, so that no feature can do so without.
 */
@Stateless
@AsksNobody("a part of taking a file in or giving it out; the case a file belongs to decides who may see its custody")
public class Custody {

    private static final String LINE =
            """
            INSERT INTO custody (variant_id, document_id, act, sha256, actor_id, actor_kind, at, recipient_kind, recipient)
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AuthorityClock clock;

    /** A file is here now: it was got, made or copied. */
    public void stored(UUID documentId, UUID variantId, CustodyAct act, byte[] sha256) {
        Actor actor = access.actor();
        Sql.run(
                entities,
                LINE + "VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL)",
                variantId,
                documentId,
                act.name(),
                sha256,
                actor.id(),
                actor.kind(),
                clock.instant());
    }

    /** The bytes of a file are about to be given to the one who acts; what lies in no case yet is nobody's evidence. */
    public void opened(UUID variantId) {
        line(CustodyAct.OPENED, variantId, null, null);
    }

    /** The one who acts is shown the pages of a file; once a day, whatever they turn. */
    public void shown(UUID variantId) {
        boolean had = (Boolean) entities.createNativeQuery(
                        """
                        SELECT EXISTS (SELECT 1 FROM custody
                          WHERE variant_id = :variant AND act = :act AND actor_id = :actor AND at >= :today)
                        """)
                .setParameter("variant", variantId)
                .setParameter("act", CustodyAct.OPENED.name())
                .setParameter("actor", access.actor().id())
                .setParameter("today", clock.startOfToday())
                .getSingleResult();
        if (!had) {
            opened(variantId);
        }
    }

    /** A file was shown or sent to somebody. */
    public void sent(UUID variantId, Recipient to) {
        line(CustodyAct.SENT, variantId, to.kind().name(), to.id());
    }

    private void line(CustodyAct act, UUID variantId, String recipientKind, UUID recipient) {
        Actor actor = access.actor();
        Sql.run(
                entities,
                LINE
                        + """
                        SELECT v.id, v.document_id, ?, v.sha256, ?, ?, ?, ?::text, ?::uuid
                        FROM document_variants v JOIN documents d ON d.id = v.document_id
                        WHERE v.id = ? AND d.casefile_id IS NOT NULL
                        """,
                act.name(),
                actor.id(),
                actor.kind(),
                clock.instant(),
                recipientKind,
                recipient,
                variantId);
    }

    /** The custody of some documents, in the order in which it was written. */
    public List<CustodyEntry> of(Collection<UUID> documentIds) {
        return documentIds.isEmpty() ? List.of() : lines("c.document_id IN (:those)", documentIds, null);
    }

    /**
     * The custody of the documents of a case that have one of these hashes, in the order in which it was written.
     *
     * @param hashes in hexadecimal digits
     */
    public List<CustodyEntry> ofEvidence(UUID casefileId, Collection<String> hashes) {
        return hashes.isEmpty()
                ? List.of()
                : lines(
                        """
                        c.document_id IN (SELECT d.id FROM documents d JOIN document_variants v ON v.document_id = d.id
                          WHERE d.casefile_id = :casefile AND encode(v.sha256, 'hex') IN (:those))
                        """,
                        hashes,
                        casefileId);
    }

    private List<CustodyEntry> lines(String which, Collection<?> those, UUID casefileId) {
        var query = entities.createNativeQuery(
                        """
                        SELECT c.document_id, c.variant_id, c.act, c.actor_id, c.actor_kind, c.at, c.sha256, c.recipient_kind
                        FROM custody c WHERE
                        """
                                + which + " ORDER BY c.seq",
                        Object[].class)
                .setParameter("those", those);
        if (casefileId != null) {
            query.setParameter("casefile", casefileId);
        }
        return Rows.of(query).map(Custody::entry).toList();
    }

    private static CustodyEntry entry(Object[] row) {
        return new CustodyEntry(
                (UUID) row[0],
                (UUID) row[1],
                CustodyAct.valueOf((String) row[2]),
                (UUID) row[3],
                (String) row[4],
                (Instant) row[5],
                HexFormat.of().formatHex((byte[]) row[6]),
                (String) row[7]);
    }
}
