package no.algoritmetilsyn.complainant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * What a complainant says after the complaint, on their own pages by the follow-up code; or what the staff enters as received in
 * another way (forvaltningsloven §§ 11 d and 17). Also when the complaint is answered: somebody may disagree. A withdrawal ends nothing by itself:
 * the authority may look into the matter for others.
 *
 * @param kind what they want by it
 * @param text in their words
 * @param receivedOn day on which it came in
 * @param files that go with it
 */
@Step(
        kinds = ProceedingKind.COMPLAINT,
        act = Act.DOCUMENT_RECORD,
        party = Act.COMPLAINT_WRITE,
        path = "fra-klageren",
        event = "COMPLAINANT_WROTE",
        changesState = false)
public record WriteToAuthority(
        @NotNull Kind kind,
        @Size(max = 20_000) String text,
        @SaidByStaff @NotNull LocalDate receivedOn,
        @Size(max = 20) List<UUID> files)
        implements CrossChecked {

    /** What a complainant wants by what they say. */
    public enum Kind {
        /** To add something. */
        ADDS,
        /** To correct what they have said. */
        CORRECTS,
        /** To answer what they were asked. */
        ANSWERS,
        /** To say that they do not agree with an answer. */
        DISAGREES,
        /** To withdraw the complaint. */
        WITHDRAWS
    }

    @Override
    public List<Violation> crossCheck() {
        return kind != Kind.WITHDRAWS && text == null && files.isEmpty()
                ? List.of(Violation.of("text", "required"))
                : List.of();
    }
}
