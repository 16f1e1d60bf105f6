package no.algoritmetilsyn.appeal.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Except;

/**
 * The first instance has looked at what it decided once more: it changes or annuls it, or stands by it and sends the appeal on
 * (forvaltningsloven § 33). Begins the letter to the appellant, which somebody else signs; it holds when that is sent.
 *
 * @param result what comes of it
 * @param statement what the appeal body is told, or why it is changed
 * @param points of a decision that are changed
 * @param amount whole kroner that are still claimed, for a claim that is reduced
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_REVIEW,
        task = "reviewAppeal",
        endsTask = false,
        path = "vurder-klagen",
        event = "APPEAL_REVIEWED")
public record ReviewAppeal(
        @NotNull @Except({"DISMISSED", "REMITTED"}) AppealResult result,
        @NotBlank @Size(max = 10_000) String statement,
        @Valid @Size(max = 20) List<Point> points,
        @Min(0) @Max(2_000_000_000) Integer amount) {}
