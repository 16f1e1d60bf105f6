package no.algoritmetilsyn.casefile.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.law.collection.Correction;

/** A step that corrects what was entered by mistake about a payment. */
public interface CorrectsPayment extends CrossChecked {

    /** Whole kroner that were really paid; null where nothing was. */
    Integer amount();

    /** The day on which that was paid, Europe/Oslo; null where nothing was. */
    LocalDate day();

    /** Why it is corrected, for colleagues. */
    String reason();

    /** Something that was paid has a day, and nothing has none. */
    @Override
    default List<Violation> crossCheck() {
        if (amount() != null && day() == null) {
            return List.of(Violation.of("day", "required"));
        }
        return amount() == null && day() != null ? List.of(Violation.of("day", "nothingPaid")) : List.of();
    }

    /**
     * What is to stand in the place of what was entered; the run tells of both amounts.
     *
     * @param entered whole kroner
     * @param on the day that was entered, which stays where nothing was paid
     * @throws InvalidStep {@code same}, when that was entered already
     */
    default Correction correction(int entered, LocalDate on, StepRun run) {
        if (Objects.equals(amount(), entered) && Objects.equals(day(), on)) {
            throw InvalidStep.at("amount", "same");
        }
        int right = amount() == null ? 0 : amount();
        run.detail("from", Integer.toString(entered));
        run.detail("to", Integer.toString(right));
        return new Correction(
                right, day() == null ? on : day(), reason(), run.actor().id(), run.now());
    }
}
