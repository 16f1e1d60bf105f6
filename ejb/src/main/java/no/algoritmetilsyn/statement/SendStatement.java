package no.algoritmetilsyn.statement;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;

/**
 * A representative of the employees says something in a proceeding (arbeidsmiljøloven §§ 6-2, 8-1; forvaltningsloven § 17). It changes
 * nothing that others see, not even a version: the employer shall not learn that something was said.
 *
 * @param audience to whom it is open
 * @param text what is said
 * @param finding number of the finding of an inspection that it is about; null where it is about none
 * @param point number of the point of a demand or an order that it is about; null where it is about none
 * @param channel how the staff was told, where it writes it down
 * @param posted day, Europe/Oslo, on which it was posted or said
 */
@Step(
        act = Act.STATEMENT_RECORD,
        party = Act.STATEMENT_SEND,
        path = "uttalelse",
        event = "STATEMENT_SENT",
        version = 3,
        changesState = false)
public record SendStatement(
        @NotNull Audience audience,
        @NotBlank @Size(max = 20_000) String text,
        @Min(1) Integer finding,
        @Min(1) Integer point,
        @Size(max = 20) List<UUID> files,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted) {

    /** One that is about no finding and no point. */
    public SendStatement(Audience audience, String text, List<UUID> files, Channel channel, LocalDate posted) {
        this(audience, text, null, null, files, channel, posted);
    }
}
