package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.ProceedingSteps;
import no.algoritmetilsyn.decision.step.CloseDecision;
import no.algoritmetilsyn.fine.FineAppeals;
import no.algoritmetilsyn.fine.FineFacts;
import no.algoritmetilsyn.fine.FineLetterOwner;
import no.algoritmetilsyn.fine.FineOpening;
import no.algoritmetilsyn.fine.FineSteps;

/** Fines that decisions have led to, on the engine, the boundaries and the tables themselves. */
class FinedFixture extends FineFixture {

    /** The day after the three weeks to appeal what came on Monday 30 November 2026 (dl § 149). */
    static final LocalDate FINAL = LocalDate.of(2026, 12, 22);

    /** Four weeks after that (personopplysningsloven § 27). */
    static final LocalDate DUE = LocalDate.of(2027, 1, 19);

    FinedFixture() {
        this(List.of(), List.of());
    }

    FinedFixture(List<Class<? extends ProceedingSteps>> more, List<Class<?>> heard) {
        super(
                with(more, List.of(FineSteps.class)),
                with(heard, List.of(FineOpening.class, FineLetterOwner.class, FineFacts.class, FineAppeals.class)));
    }

    /** A fine of so many kroner, whose decision can still be appealed. */
    UUID imposed(int amount) {
        on(MONDAY);
        as(INSPECTOR);
        return fineOf(fined(amount));
    }

    /** A fine whose decision is final, so that the time to pay runs. */
    UUID due(int amount) {
        on(MONDAY);
        as(INSPECTOR);
        UUID decision = fined(amount);
        on(FINAL);
        take(decision, new CloseDecision(null));
        return fineOf(decision);
    }

    /** The fine that carries out a decision. */
    UUID fineOf(UUID decision) {
        return UUID.fromString(text("SELECT id FROM fines WHERE decision_id = :id", decision));
    }

    /** Where it stands, and what it comes to. */
    String fine(UUID id) {
        return text("SELECT state || ' ' || amount FROM fines WHERE id = :id", id);
    }

    FineAppeals appeals() {
        return fixture.get(FineAppeals.class);
    }
}
