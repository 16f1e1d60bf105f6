package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Shows documents to the organisation at which the proceeding is directed, or to the representatives of those who work there
 * (forvaltningsloven §§ 13 b no. 1, 17, 18). It cannot be taken back.
 *
 * @param to who may see them
 * @param ground provision, such as {@code forvaltningsloven § 17}
 * @param files those of the case, or new ones: versions made for the recipient, in which the rest is blacked out
 */
@Step(
        act = Act.DOCUMENT_DISCLOSE,
        path = "legg-fram",
        event = "DOCUMENTS_RELEASED",
        asksAgain = true,
        changesState = false)
public record ReleaseDocuments(
        @NotNull Recipient to, @NotBlank @Size(max = 200) String ground, @NotEmpty @Size(max = 20) List<UUID> files) {

    /** Who may see them. */
    public enum Recipient {
        /** Those who sign for the organisation or hold its power of attorney. */
        ORGANISATION,
        /** The union and safety representatives in it, never the employer. */
        EMPLOYEES
    }
}
