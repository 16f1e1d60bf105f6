package no.algoritmetilsyn.penalty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What is left of claims of a coercive fine. What was paid, given up or has turned out not to be due covers the oldest claims first.
 *
 * @param open claims of which something is left, oldest first
 */
public record PenaltyBalance(List<Open> open) {

    public PenaltyBalance {
        open = List.copyOf(open);
    }

    /**
     * A claim of which something is left.
     *
     * @param amount whole kroner that are left
     */
    public record Open(PenaltyClaimed claim, int amount) {

        /** Whether the last day to pay has passed at the beginning of a day. */
        boolean isLate(LocalDate day) {
            return claim.dueOn().isBefore(day);
        }
    }

    /**
     * The balance of claims.
     *
     * @param claims what appeals have left of them, oldest first
     * @param left whole kroner that are left of all of them
     */
    static PenaltyBalance of(List<Open> claims, long left) {
        var open = new ArrayList<Open>();
        long rest = left;
        for (int i = claims.size() - 1; i >= 0 && rest > 0; i--) {
            Open claim = claims.get(i);
            int of = (int) Math.min(rest, claim.amount());
            if (of > 0) {
                open.add(0, new Open(claim.claim(), of));
            }
            rest -= of;
        }
        return new PenaltyBalance(open);
    }

    /** The last day to pay the oldest of them; null where nothing is left. */
    public LocalDate firstDue() {
        return open.isEmpty() ? null : open.get(0).claim().dueOn();
    }

    /** Whole kroner that are left. */
    public long total() {
        return open.stream().mapToLong(Open::amount).sum();
    }
}
