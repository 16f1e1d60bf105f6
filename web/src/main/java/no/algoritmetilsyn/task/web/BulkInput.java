package no.algoritmetilsyn.task.web;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.task.Bulks;
import no.algoritmetilsyn.task.HoldCode;

/**
 * What is to be done with many tasks.
 *
 * @param tasks their ids; those that the caller may not see are left out
 * @param act one of {@code ASSIGN, RELEASE, HOLD, WAKE}
 * @param to user name of the colleague who gets them: {@code ASSIGN}
 * @param code why they are given back, or for what they wait: {@code RELEASE}, {@code HOLD}
 * @param reason why: {@code ASSIGN} and {@code RELEASE} need it
 * @param until the day until which they wait, as {@code 2026-12-24}: {@code HOLD}
 */
record BulkInput(
        @NotNull @Size(min = 1, max = Bulks.MOST) List<String> tasks,
        @NotBlank @Size(max = ReleaseInput.LONGEST) String act,
        @Nullable @Size(max = ReleaseInput.LONGEST) String to,
        @Nullable @Size(max = ReleaseInput.LONGEST) String code,
        @Nullable @Size(max = ReleaseInput.LONGEST) String reason,
        @Nullable @Size(max = ReleaseInput.LONGEST) String until) {

    /** What is to be done, as the page asks for it. */
    Bulks.Order order() {
        Bulks.BulkAct chosen = Missing.code(Bulks.BulkAct.values(), act, "act", "task.bulk.act.required");
        return switch (chosen) {
            case ASSIGN ->
                new Bulks.Order(
                        chosen,
                        Missing.required(to, "to", "task.assign.to.required"),
                        null,
                        Missing.required(reason, "reason", "task.assign.reason.required"),
                        null);
            case RELEASE ->
                new Bulks.Order(
                        chosen,
                        null,
                        Missing.code(TaskRelease.CHOICES, code, "code", "task.code.unknown")
                                .name(),
                        Missing.required(reason, "reason", "task.release.reason.required"),
                        null);
            case HOLD ->
                new Bulks.Order(
                        chosen,
                        null,
                        Missing.code(HoldCode.values(), code, "code", "task.hold.code.required")
                                .name(),
                        reason == null ? null : Missing.required(reason, "reason", "task.hold.text.empty"),
                        Missing.day(until, "until", "task.hold.until.required"));
            default -> new Bulks.Order(chosen, null, null, null, null);
        };
    }
}
