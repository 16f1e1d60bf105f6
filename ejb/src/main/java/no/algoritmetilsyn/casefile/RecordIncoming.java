package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Enters papers that have come in about a proceeding by post, in a meeting or in another way (offentleglova § 10;
 * arkivforskriften § 9). An organisation sends them itself, in reply to a letter or of its own accord (forvaltningsloven § 11 d).
 *
 * @param about what it is, in a few words
 * @param text what is written, where that is no file
 * @param receivedOn day on which the authority got them, Europe/Oslo
 * @param files the papers; the first is the main document, unless there is a text
 */
@Step(
        act = Act.DOCUMENT_RECORD,
        party = Act.PROCEEDING_ANSWER,
        path = "innkommet",
        event = "INCOMING_RECORDED",
        changesState = false)
public record RecordIncoming(
        @SaidByStaff(party = "BODY") @NotNull Sender sender,
        @NotBlank @Size(max = 200) String about,
        @Size(max = 20_000) String text,
        @SaidByStaff @NotNull LocalDate receivedOn,
        @Size(max = 20) List<UUID> files)
        implements CrossChecked {

    /** Who has sent them. */
    public enum Sender {
        COMPLAINANT,
        BODY,
        OTHER
    }

    @Override
    public List<Violation> crossCheck() {
        return text == null && files.isEmpty() ? List.of(Violation.at("/files", "required")) : List.of();
    }
}
