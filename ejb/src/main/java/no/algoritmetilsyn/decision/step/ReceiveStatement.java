package no.algoritmetilsyn.decision.step;

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
 * The organisation has said something about the advance notice, or about what is to be decided; it is assessed before anything is
 * decided (forvaltningsloven §§ 16, 17). A statement that comes late counts as long as nothing is decided.
 *
 * @param text what it says
 * @param channel how it came
 * @param posted day, Europe/Oslo, on which it was posted or said
 * @param files that came with it
 */
@Step(
        kinds = ProceedingKind.DECISION,
        act = Act.DECISION_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        prepares = "awaitStatement",
        path = "svar-pa-varsel",
        event = "DECISION_STATEMENT_RECEIVED")
public record ReceiveStatement(
        @NotBlank @Size(max = 20_000) String text,
        @SaidByStaff @NotNull @Except("OWN_PAGES") Channel channel,
        @SaidByStaff @NotNull LocalDate posted,
        @Size(max = 20) List<UUID> files) {}
