package no.algoritmetilsyn.penalty.accrual;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What has happened to one point of an order.
 *
 * @param fulfilled the day it was met, whenever that was reported or verified; that day does not accrue. Null while it is not met
 * @param annulled the day on which the point was annulled; null when it stands
 * @param pauses days on which the fine stands still
 * @param rates rates that later decisions have set
 * @param breaches days of breaches, for a fine that is counted in them; two on one day are two
 * @param waiver what was waived of this point alone; null when nothing was
 */
public record Facts(
        LocalDate fulfilled,
        LocalDate annulled,
        List<Period> pauses,
        List<NewRate> rates,
        List<LocalDate> breaches,
        Waiver waiver) {

    public Facts {
        pauses = List.copyOf(pauses);
        rates = rates.stream().sorted(Comparator.comparing(NewRate::from)).toList();
        breaches = breaches.stream().sorted().toList();
    }

    /** Nothing has happened. */
    public static Facts none() {
        return new Facts(null, null, List.of(), List.of(), List.of(), null);
    }

    /** The rate that a later decision has set for a day; empty where none has. */
    Optional<Long> newRate(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(NewRate::rate);
    }

    /** The same but for what was waived. */
    Facts unwaived() {
        return new Facts(fulfilled, annulled, pauses, rates, breaches, null);
    }

    boolean annulledBy(LocalDate day) {
        return annulled != null && !annulled.isAfter(day);
    }
}
