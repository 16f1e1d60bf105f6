package no.algoritmetilsyn.lawbook.change;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditSubject;
import no.algoritmetilsyn.platform.AuthorityClock;

/** Changes of law: handed in as a file by one person, decided on by another, done at once or not at all. */
@Stateless
public class LawChanges {

    /** How many are listed. */
    private static final int NEWEST = 50;

    private static final String SUBJECT = "LAW_IMPORT";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    LawTables tables;

    @Inject
    LawUses uses;

    @Inject
    Audit audit;

    @Inject
    AuthorityClock clock;

    /** Every row of a table that holds, held or will hold, as a file that can be handed in again. */
    public String export(LawKind kind) {
        access.require(Act.LAW_READ);
        return LawTableText.file(kind, tables.rows(kind));
    }

    /**
     * Hands in a file. Nothing is done to the law; it waits for somebody else.
     *
     * @param fileName null when it has none
     * @param reason why, and what it rests on
     * @throws LawFileRefused when anything is wrong with it: nothing of it is kept then
     */
    public LawProposal propose(LawKind kind, String fileName, byte[] file, String reason) {
        access.require(Act.LAW_PROPOSE);
        var proposal = new LawImport(
                kind, fileName, LawFile.text(file), reason, access.actor().id(), clock.instant());
        tables.hold();
        Compared compared = compare(proposal);
        if (!compared.problems.isEmpty()) {
            throw new LawFileRefused(compared.problems);
        }
        proposal.compared(compared.written, compared.hash);
        entities.persist(proposal);
        entities.flush();
        rows.wrote(proposal.id());
        journal("LAW_PROPOSED", proposal);
        return shown(proposal, null, compared);
    }

    /**
     * A file held against the law as it is.
     *
     * @param hash of the rows as they are
     * @param written the changes, as they are kept
     */
    private record Compared(
            String hash, List<LineProblem> problems, List<LawChange> changes, String written, List<LawUse> uses) {}

    private Compared compare(LawImport proposal) {
        LawKind kind = proposal.kind();
        List<LawRow> current = tables.rows(kind);
        String hash = LawTableText.hash(kind, current);
        LawFile file = LawFile.read(kind, proposal.content(), tables.references(kind, current));
        if (!file.problems().isEmpty()) {
            return new Compared(hash, file.problems(), List.of(), "", List.of());
        }
        List<LawUse> known = uses.of(kind);
        LawComparison.Result result = LawComparison.of(kind, current, file.rows(), known);
        String written = LawChange.written(result.changes());
        List<LineProblem> problems = result.problems().isEmpty() ? tables.refused(kind, written) : result.problems();
        return new Compared(hash, problems, result.changes(), written, known);
    }

    /** A proposal; empty for one that there never was. */
    public Optional<LawProposal> find(UUID id) {
        access.require(Act.LAW_PROPOSE);
        return Optional.ofNullable(entities.find(LawImport.class, id)).map(proposal -> {
            LawDecision settled = entities.find(LawDecision.class, id);
            return settled == null
                    ? shown(proposal, null, compare(proposal))
                    : new LawProposal(proposal, settled, false, List.of(), List.of());
        });
    }

    private LawProposal shown(LawImport proposal, LawDecision settled, Compared compared) {
        boolean stale = isStale(proposal, compared);
        Set<String> keys =
                proposal.changes().stream().map(change -> change.row().key()).collect(Collectors.toSet());
        return new LawProposal(
                proposal,
                settled,
                stale,
                stale ? List.of() : compared.problems,
                uses.touched(compared.uses.isEmpty() ? uses.of(proposal.kind()) : compared.uses, keys));
    }

    private static boolean isStale(LawImport proposal, Compared compared) {
        return !proposal.comparedWith().equals(compared.hash)
                || compared.problems.isEmpty() && !proposal.written().equals(compared.written);
    }

    /** The proposals that were handed in last, those that wait first. */
    public List<LawProposal> newest() {
        access.require(Act.LAW_PROPOSE);
        List<LawImport> newest = entities.createQuery(
                        """
                        SELECT i FROM LawImport i
                        ORDER BY (SELECT count(d) FROM LawDecision d WHERE d.importId = i.id), i.proposedAt DESC, i.id
                        """,
                        LawImport.class)
                .setMaxResults(NEWEST)
                .getResultList();
        Map<UUID, LawDecision> settled = entities.createQuery(
                        "SELECT d FROM LawDecision d WHERE d.importId IN :ids", LawDecision.class)
                .setParameter("ids", newest.stream().map(LawImport::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(LawDecision::importId, Function.identity()));
        return newest.stream()
                .map(proposal -> new LawProposal(proposal, settled.get(proposal.id()), false, List.of(), List.of()))
                .toList();
    }

    /** Whether the reader may decide on a proposal of others; for the buttons. */
    public boolean mayDecide(UUID id) {
        return access.may(Act.LAW_DECIDE, null, id);
    }

    /** Whether the reader has handed it in, and may take it back; for the button. */
    public boolean mayWithdraw(LawImport proposal) {
        return access.may(Act.LAW_PROPOSE, null)
                && proposal.proposedBy().equals(access.actor().id());
    }

    /**
     * Approves a proposal of somebody else: in this transaction the rows are written and the approval stands, or neither. Called by
     * {@link LawApprovals}, which tells others afterwards.
     *
     * @return the table that was changed
     * @throws LawProposalRefused when it is decided on already, or rows are others than it was compared with
     * @throws LawFileRefused when something has been done since that the former law must keep
     */
    public LawKind approve(UUID id, String reason) {
        LawImport proposal = waiting(Act.LAW_DECIDE, id);
        tables.hold();
        Compared compared = compare(proposal);
        if (isStale(proposal, compared)) {
            throw new LawProposalRefused(LawProposalRefused.Why.STALE);
        }
        if (!compared.problems.isEmpty()) {
            throw new LawFileRefused(compared.problems);
        }
        decide(proposal, LawDecision.Outcome.APPROVED, reason);
        return proposal.kind();
    }

    /** Rejects a proposal of somebody else. */
    public void reject(UUID id, String reason) {
        decide(waiting(Act.LAW_DECIDE, id), LawDecision.Outcome.REJECTED, reason);
    }

    /** Takes back a proposal of one's own. */
    public void withdraw(UUID id, String reason) {
        LawImport proposal = waiting(Act.LAW_PROPOSE, id);
        if (!mayWithdraw(proposal)) {
            throw access.refusal(Act.LAW_PROPOSE, null, "OWN");
        }
        decide(proposal, LawDecision.Outcome.WITHDRAWN, reason);
    }

    private LawImport waiting(Act act, UUID id) {
        access.require(act, null, id);
        LawImport proposal = entities.find(LawImport.class, id);
        if (proposal == null) {
            throw new LawProposalRefused(LawProposalRefused.Why.UNKNOWN);
        }
        tables.hold();
        if (entities.find(LawDecision.class, id) != null) {
            throw new LawProposalRefused(LawProposalRefused.Why.DECIDED);
        }
        return proposal;
    }

    private void decide(LawImport proposal, LawDecision.Outcome outcome, String reason) {
        entities.persist(
                new LawDecision(proposal.id(), outcome, reason, access.actor().id(), clock.instant()));
        entities.flush();
        journal("LAW_" + outcome, proposal);
    }

    private void journal(String event, LawImport proposal) {
        audit.append(
                Audit.OFFICE,
                access.actor(),
                event,
                new AuditSubject(SUBJECT, proposal.id()),
                Map.of(
                        "table",
                        proposal.kind().table(),
                        "sha256",
                        proposal.sha256(),
                        "changes",
                        Integer.toString(proposal.changes().size())));
    }
}
