package no.algoritmetilsyn.appeal.step;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * The appeal body writes its decision, and its letter with it; another of its officers signs, and it holds when it is sent
 * (forvaltningsloven § 34).
 *
 * @param result what comes of the appeal
 * @param decidedUnder the provisions on which it rests, which may be others than those of what was appealed
 * @param reasons why (§ 25)
 * @param points of a decision that are changed
 * @param amount whole kroner that are still claimed, for a claim that is reduced
 * @param detriment whether something is changed to the appellant's detriment
 * @param interests why other interests outweigh, then
 * @param noticed day, Europe/Oslo, on which the appellant was told that it might be, then
 * @param othersFounded whether another's appeal of the same decision is founded: then neither is asked for
 */
@Step(
        kinds = ProceedingKind.APPEAL,
        act = Act.APPEAL_DECIDE,
        task = "decideAppeal",
        endsTask = false,
        path = "avgjor-klagen",
        event = "APPEAL_DECISION_DRAFTED")
public record DraftAppealDecision(
        @NotNull AppealResult result,
        @NotBlank @Size(max = 1_000) String decidedUnder,
        @NotBlank @Size(max = 10_000) String reasons,
        @Valid @Size(max = 20) List<Point> points,
        @Min(0) @Max(2_000_000_000) Integer amount,
        @NotNull Boolean detriment,
        @Size(max = 4_000) String interests,
        LocalDate noticed,
        @NotNull Boolean othersFounded) {}
