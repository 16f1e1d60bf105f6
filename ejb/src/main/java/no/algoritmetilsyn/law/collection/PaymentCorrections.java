package no.algoritmetilsyn.law.collection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Corrects one of the payments of a claim: what was paid beside it may have been late after all, or in time. */
public final class PaymentCorrections {

    /** Whether the last day to pay had passed when something was paid, and something was left beside what was paid by then. */
    @FunctionalInterface
    public interface Lateness {

        /**
         * @param paidOn Europe/Oslo
         * @param paidBefore whole kroner
         */
        boolean isLate(LocalDate paidOn, long paidBefore);
    }

    /** Makes the row that stands in the place of another. */
    @FunctionalInterface
    public interface Row<P> {

        P inPlaceOf(P wrong, Correction to, boolean late);
    }

    private PaymentCorrections() {}

    /**
     * The rows to keep: what is right, and in the place of each other payment whose lateness follows from it another row.
     *
     * @param all the payments of the claim, with what was wrong
     */
    public static <P extends ClaimPayment> List<P> rows(
            P wrong, Correction to, List<P> all, Lateness lateness, Row<P> row) {
        List<P> others = all.stream().filter(payment -> payment != wrong).toList();
        P right = row.inPlaceOf(wrong, to, false);
        List<P> now = Stream.concat(others.stream(), Stream.of(right)).toList();
        var rows = new ArrayList<P>();
        rows.add(row.inPlaceOf(wrong, to, to.amount() > 0 && isLate(right, now, lateness)));
        for (P other : others) {
            boolean late = isLate(other, now, lateness);
            if (late != isLate(other, all, lateness) && late != other.late()) {
                var same = new Correction(other.amount(), other.paidOn(), to.reason(), to.by(), to.at());
                rows.add(row.inPlaceOf(other, same, late));
            }
        }
        return rows;
    }

    private static boolean isLate(ClaimPayment payment, List<? extends ClaimPayment> all, Lateness lateness) {
        return lateness.isLate(payment.paidOn(), ClaimPayment.before(payment, all));
    }
}
