package no.algoritmetilsyn.complaint.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.AdditionalPropertiesValue;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.platform.web.Ids;

/**
 * A complaint as a program files it. It has exactly one of contact and {@code anonymous: true}.
 *
 * @param text what has happened
 * @param affected whom it has hit and how
 * @param wantedOutcome what the complainant wants
 * @param contact how the complainant can be reached
 * @param anonymous whether the complainant wants to be anonymous
 * @param protectedSource whether the complainant reports on their own workplace: then only readers whom the authority has named are told
 *     the name; not with anonymous
 * @param language that the complainant is answered in
 */
@Schema(additionalProperties = AdditionalPropertiesValue.FALSE)
record ComplaintInput(
        @NotNull About about,
        @NotBlank @Size(max = Submission.LONGEST) String text,
        @Nullable @Size(max = Submission.LONGEST) String affected,
        @Nullable @Size(max = Submission.SHORT) String wantedOutcome,
        @Nullable ContactInput contact,
        @Nullable Boolean anonymous,
        @Nullable Boolean protectedSource,
        @NotNull @Schema(allowableValues = {"nb", "nn", "en", "se"}) String language)
        implements SubmissionInput {

    /**
     * What it is about; at least one is given.
     *
     * @param algorithmId record in the register
     * @param organisationNumber of the organisation, nine digits
     * @param description in the complainant's words
     */
    @Schema(additionalProperties = AdditionalPropertiesValue.FALSE)
    record About(
            @Nullable @Schema(format = "uuid") String algorithmId,
            @Nullable String organisationNumber,
            @Nullable @Size(max = Submission.SHORT) String description) {}

    @Override
    public List<Violation> violations() {
        List<Violation> found = new ArrayList<>(SubmissionInput.super.violations());
        if (about != null && about.algorithmId() != null && algorithm().isEmpty()) {
            found.add(Violation.at("/about/algorithmId", "unknownAlgorithm"));
        }
        return found;
    }

    private Optional<UUID> algorithm() {
        return about == null ? Optional.empty() : Ids.read(about.algorithmId());
    }

    Submission submission() {
        return new Submission(
                        new no.algoritmetilsyn.complaint.About(
                                algorithm().orElse(null),
                                about == null ? null : about.organisationNumber(),
                                about == null ? null : about.description()),
                        text,
                        affected,
                        wantedOutcome,
                        contact == null ? null : contact.contact(),
                        language,
                        ComplaintChannel.API,
                        null,
                        List.of())
                .fromSource(Boolean.TRUE.equals(protectedSource));
    }
}
