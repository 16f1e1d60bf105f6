package no.algoritmetilsyn.lawbook.change;

import java.util.List;
import java.util.Optional;

/**
 * A proposed change of law, and what became of it.
 *
 * @param proposal as it was handed in
 * @param settled what became of it; null while it waits
 * @param stale while it waits: whether the rows that it was compared with are others now
 * @param problems while it waits: what has come between since, so that it could not be approved as it is
 * @param touched while it waits: what rests on the rows that change, as far as the reader may see it
 */
public record LawProposal(
        LawImport proposal,
        LawDecision settled,
        boolean stale,
        List<LineProblem> problems,
        List<LawUses.Touched> touched) {

    /** What became of it; empty while it waits. */
    public Optional<LawDecision> decision() {
        return Optional.ofNullable(settled);
    }

    /** Whether nobody has decided on it. */
    public boolean isWaiting() {
        return settled == null;
    }

    /** Its changes. */
    public List<LawChange> changes() {
        return proposal.changes();
    }
}
