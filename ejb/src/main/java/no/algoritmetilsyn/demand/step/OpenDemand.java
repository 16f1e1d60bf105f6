package no.algoritmetilsyn.demand.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Opening;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.law.PowerCode;

/**
 * Begins a demand: whom it is for, by what, and what for (forvaltningsloven §§ 14 and 17).
 *
 * @param organisationNumber of the organisation, as it is written anywhere
 * @param organisationName of the organisation
 * @param writtenForm in which the organisation is written to (språklova § 15)
 * @param power what it rests on; without one nobody has to answer
 * @param subject what it is about, in few words
 * @param purpose what the answers are for, told to the organisation
 */
@Opening(
        kind = ProceedingKind.DEMAND,
        act = Act.DEMAND_OPEN,
        path = "krav",
        event = "DEMAND_OPENED",
        relation = Link.Relation.ASKS_FOR)
public record OpenDemand(
        @NotBlank @Size(max = 60) String organisationNumber,
        @NotBlank @Size(max = 200) String organisationName,
        @NotNull WrittenForm writtenForm,
        @NotNull
                @Except({
                    "GDPR_PREMISES",
                    "AML_PREMISES",
                    "GDPR_ORDER",
                    "AML_ORDER",
                    "DIGS_ORDER",
                    "MSR_ORDER",
                    "GDPR_FINE",
                    "AML_FINE",
                    "DIGS_FINE",
                    "AIA_FINE",
                    "LDL_FINE",
                    "GDPR_BAN",
                    "AML_HALT",
                    "AIA_PROVISIONAL"
                })
                PowerCode power,
        @NotBlank @Size(max = 120) String subject,
        @NotBlank @Size(max = 2_000) String purpose) {}
