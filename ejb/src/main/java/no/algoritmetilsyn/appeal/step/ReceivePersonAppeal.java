package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * A person appeals what was decided about somebody else (forvaltningsloven § 28): one who has complained, named by the reference of the
 * complaint, or another, whose name goes into the vault and who is written to by post.
 *
 * @param claim which claim of a coercive fine is appealed, by its number from 1, oldest first; null for the newest that had been sent when
 *     they learnt of it
 * @param capacity in which they appeal
 * @param complaint reference of their complaint; null for somebody who has not complained
 * @param name of somebody who has not complained; else null
 * @param address where letters to them go by post; null for somebody who has complained
 * @param phone by which they are reached; null when they have told none
 * @param writtenForm in which they are written to
 * @param learnt day, Europe/Oslo, on which they learnt of the decision, or ought to have (§ 29 second paragraph)
 */
@Step(
        kinds = {ProceedingKind.DECISION, ProceedingKind.PENALTY, ProceedingKind.DEMAND},
        act = Act.APPEAL_RECEIVE,
        path = "klage-fra-person",
        event = "APPEAL_RECEIVED",
        changesState = false)
public record ReceivePersonAppeal(
        @Min(1) @Max(1_000) Integer claim,
        @NotNull @Except({"PARTY", "ADDRESSEE", "REQUESTER", "CONCERNED", "ORGANISATION"}) Appellant capacity,
        @Size(max = 20) String complaint,
        @Size(max = 200) String name,
        @Size(max = 300) String address,
        @Size(max = 40) String phone,
        @NotNull WrittenForm writtenForm,
        @NotNull LocalDate learnt,
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 4_000) String change,
        @NotNull @Except("OWN_PAGES") Channel channel,
        @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files)
        implements CrossChecked {

    /** Says nothing about the person, so that no log and no exception can. */
    @Override
    public String toString() {
        return "ReceivePersonAppeal[…]";
    }

    /** Nobody who has not complained is written to without a name and an address. */
    @Override
    public List<Violation> crossCheck() {
        var faults = new ArrayList<Violation>();
        if (complaint == null && name == null) {
            faults.add(Violation.of("name", "required"));
        }
        if (complaint == null && address == null) {
            faults.add(Violation.of("address", "required"));
        }
        return faults;
    }
}
