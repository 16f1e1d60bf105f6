package no.algoritmetilsyn.ban.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes anew what comes of the ban after the organisation was heard, or was silent: it stands, is changed in favour of the organisation, or is lifted
 * (forvaltningsloven §§ 17, 35). It holds when the letter has left, which somebody else signs.
 *
 * @param result what comes of it
 * @param assessment what the authority makes of what was said; it stands in the letter
 * @param narrowedUse which use is forbidden from now on; only where it is changed
 * @param shortenedTo its new last day, before the present one; only where it is changed
 */
@Step(
        kinds = ProceedingKind.BAN,
        act = Act.BAN_FOLLOW,
        task = "assessBan",
        endsTask = false,
        path = "vurder-forbudet",
        event = "BAN_REVIEW_DRAFTED")
public record ReviewBan(
        @NotNull BanResult result,
        @NotBlank @Size(max = 10_000) String assessment,
        @Size(max = 2_000) String narrowedUse,
        LocalDate shortenedTo) {}
