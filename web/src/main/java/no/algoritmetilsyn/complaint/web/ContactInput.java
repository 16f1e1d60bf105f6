package no.algoritmetilsyn.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.text.EmailAddress;

/** How somebody can be reached. */
@Schema(additionalProperties = AdditionalPropertiesValue.FALSE)
public record ContactInput(
        @NotBlank @Size(max = Submission.NAME) String name,
        @Nullable @Size(max = EmailAddress.LONGEST) String email,
        @Nullable @Size(max = Submission.PHONE) String phone) {

    /** The same, as it is kept. */
    public Contact contact() {
        return new Contact(name, email, phone, null);
    }

    /** Says nothing about the person, so that no log and no exception can. */
    @Override
    public String toString() {
        return "ContactInput[…]";
    }
}
