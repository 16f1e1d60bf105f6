package no.algoritmetilsyn.decision.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.law.power.PenaltyKind;
import no.algoritmetilsyn.law.power.PenaltyRise;
import no.algoritmetilsyn.law.power.RiseUnit;

/**
 * Writes the decision anew, and its letter with it. Somebody else signs the letter; it counts as made when that is sent
 * (forvaltningsloven §§ 23-27, 51).
 *
 * @param facts on which it rests (§ 25 second paragraph)
 * @param rules by which it is decided, and the problem (§ 25 first paragraph)
 * @param considerations what was decisive (§ 25 third paragraph)
 * @param points what is ordered, in order; none in a fine
 * @param penalty what a coercive fine is counted in; null without one
 * @param riseAfter days for which the coercive fine has run before its rate rises; null where it does not rise
 * @param riseBy by how much it rises then
 * @param riseUnit of what
 * @param cap kroner above which it does not run; null without a cap
 * @param amount kroner of a fine (§ 44); null without one
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_DRAFT,
        task = "writeDecision",
        endsTask = false,
        path = "skriv-vedtak",
        event = "DECISION_DRAFTED",
        version = 3)
public record DraftDecision(
        @NotBlank @Size(max = 10_000) String facts,
        @NotBlank @Size(max = 10_000) String rules,
        @NotBlank @Size(max = 10_000) String considerations,
        @Valid @Size(max = 20) List<Point> points,
        PenaltyKind penalty,
        @Min(1) @Max(3_650) Integer riseAfter,
        @Min(1) @Max(100_000_000) Integer riseBy,
        RiseUnit riseUnit,
        @Min(1) @Max(100_000_000) Integer cap,
        @Min(1) @Max(999_999_999) Integer amount)
        implements CrossChecked {

    private static final int MOST_PERCENT = 1_000;

    /** Of something that is ordered. */
    public DraftDecision(
            String facts, String rules, String considerations, List<Point> points, PenaltyKind penalty, Integer cap) {
        this(facts, rules, considerations, points, penalty, null, null, null, cap, null);
    }

    /**
     * One point.
     *
     * @param text what the organisation has to do
     * @param limit last day for it
     * @param rate kroner for each unit of delay; null where it costs nothing
     */
    public record Point(
            @NotBlank @Size(max = 4_000) String text,
            @NotNull LocalDate limit,
            @Min(1) @Max(100_000_000) Integer rate) {}

    /** How the rate rises; null where it does not. */
    public PenaltyRise rise() {
        return riseAfter == null ? null : new PenaltyRise(riseAfter, riseBy, riseUnit);
    }

    /** Whether delay with any point costs something. */
    public boolean hasRate() {
        return points.stream().anyMatch(point -> point.rate() != null);
    }

    @Override
    public List<Violation> crossCheck() {
        if (penalty == null) {
            return hasRate() || cap != null || riseAfter != null
                    ? List.of(Violation.of("penalty", "required"))
                    : List.of();
        }
        if (!hasRate()) {
            return List.of(Violation.at("/points/0/rate", "required"));
        }
        return riseFault().map(List::of).orElse(List.of());
    }

    private Optional<Violation> riseFault() {
        if (riseAfter == null) {
            return riseBy != null || riseUnit != null
                    ? Optional.of(Violation.of("riseAfter", "required"))
                    : Optional.empty();
        }
        if (riseBy == null) {
            return Optional.of(Violation.of("riseBy", "required"));
        }
        if (riseUnit == null) {
            return Optional.of(Violation.of("riseUnit", "required"));
        }
        return riseUnit == RiseUnit.PERCENT && riseBy > MOST_PERCENT
                ? Optional.of(Violation.of("riseBy", "tooMuch"))
                : Optional.empty();
    }
}
