package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Enters papers that have come in about a proceeding by post, in a meeting or in another way (offentleglova § 10;
 * arkivforskriften § 9).
 *
 * @param about what the papers are, for the staff
 * @param receivedOn day on which the authority got them, Europe/Oslo
 * @param files the papers; the first is the main document
 */
@Step(act = Act.DOCUMENT_RECORD, path = "innkommet", event = "INCOMING_RECORDED", changesState = false)
public record RecordIncoming(
        @NotNull Sender sender,
        @NotBlank @Size(max = 200) String about,
        @NotNull LocalDate receivedOn,
        @NotEmpty @Size(max = 20) List<UUID> files) {

    /** Who has sent them. */
    public enum Sender {
        COMPLAINANT,
        BODY,
        OTHER
    }
}
