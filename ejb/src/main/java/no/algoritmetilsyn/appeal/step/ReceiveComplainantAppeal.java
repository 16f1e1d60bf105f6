package no.algoritmetilsyn.appeal.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * Somebody whose complaint was dismissed, or answered by a decision, appeals that (forvaltningsloven §§ 2 third paragraph, 28), or as a party
 * what was decided about the organisation that they complained of: on their own page by the code, or as the staff has received it. The code shows who they are also where nobody knows them (§ 32). The appeal becomes a
 * proceeding of its own in the case of the complaint.
 *
 * @param text what is wrong with the answer
 * @param change what is to be changed; null when the appeal does not say
 * @param channel how it came
 * @param posted day, Europe/Oslo, on which it was posted or said: whether it was in time is counted by it (§ 30)
 * @param files that came with it
 * @param decision reference of a decision about an organisation that rests on the complaint; null where the answer to the complaint is appealed
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.APPEAL_RECEIVE,
        party = Act.COMPLAINT_WRITE,
        path = "klage-pa-svaret",
        event = "APPEAL_RECEIVED",
        changesState = false)
public record ReceiveComplainantAppeal(
        @NotBlank @Size(max = 20_000) String text,
        @Size(max = 4_000) String change,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files,
        @Size(max = 20) String decision) {

    /** An appeal of the answer to the complaint. */
    public ReceiveComplainantAppeal(String text, String change, Channel channel, LocalDate posted, List<UUID> files) {
        this(text, change, channel, posted, files, null);
    }
}
