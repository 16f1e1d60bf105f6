package no.algoritmetilsyn.ban.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Writes anew what an interim ban forbids, why that cannot wait, and how long; its letter tells all of it (forvaltningsloven §§ 16
 * third paragraph, 25). The decision is written with the step of all decisions, and signed by somebody else.
 *
 * @param system that is not to be used
 * @param use which use of it is forbidden
 * @param danger why it is serious
 * @param urgency why it cannot wait for an ordinary decision
 * @param until last day of the ban; later than the limit for the statement, and within the longest time
 * @param endsEarlier what ends it earlier
 * @param statementUntil last day for the statement of the organisation, which is heard afterwards
 */
@Step(kinds = ProceedingKind.DECISION, act = Act.DECISION_DRAFT, path = "midlertidig-forbud", event = "BAN_DRAFTED")
public record ForbidUse(
        @NotBlank @Size(max = 200) String system,
        @NotBlank @Size(max = 2_000) String use,
        @NotBlank @Size(max = 4_000) String danger,
        @NotBlank @Size(max = 4_000) String urgency,
        @NotNull LocalDate until,
        @NotBlank @Size(max = 2_000) String endsEarlier,
        @NotNull LocalDate statementUntil) {}
