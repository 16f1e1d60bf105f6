package no.algoritmetilsyn.registererror.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.web.ContactInput;
import no.algoritmetilsyn.complaint.web.SubmissionInput;

/**
 * A report of what is wrong in a record of the register. It has exactly one of contact and {@code anonymous: true}.
 *
 * @param text what is wrong
 * @param field id of the field of the standard that is wrong; left out for the record as a whole
 * @param knownFrom how the sender knows
 * @param contact how the sender can be reached
 * @param anonymous whether the sender wants to be anonymous
 * @param language that the sender is answered in
 */
@Schema(additionalProperties = AdditionalPropertiesValue.FALSE)
record RecordErrorInput(
        @NotBlank @Size(max = Submission.LONGEST) String text,
        @Nullable String field,
        @Nullable @Size(max = Submission.SHORT) String knownFrom,
        @Nullable ContactInput contact,
        @Nullable Boolean anonymous,
        @NotNull @Schema(allowableValues = {"nb", "nn", "en", "se"}) String language)
        implements SubmissionInput {

    Submission submission(UUID record) {
        return Submission.ofError(
                record,
                text,
                contact == null ? null : contact.contact(),
                language,
                ComplaintChannel.API,
                new Submission.RecordError(field, knownFrom));
    }
}
