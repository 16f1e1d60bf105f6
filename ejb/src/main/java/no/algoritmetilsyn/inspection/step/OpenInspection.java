package no.algoritmetilsyn.inspection.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Opening;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.demand.step.WrittenForm;
import no.algoritmetilsyn.law.PowerCode;

/**
 * Begins an inspection: whom, by which theme, in which form and by what power (forvaltningsloven §§ 14, 15 and 17). The version
 * of the theme that holds today is kept. Opened from a complaint, the inspection follows it.
 *
 * @param organisationNumber of the organisation, as it is written anywhere
 * @param organisationName of the organisation
 * @param writtenForm in which the organisation is written to (språklova § 15)
 * @param theme whose checklist is examined
 * @param form at the organisation or by documents, told before or not
 * @param power what it rests on; a visit takes one that opens premises
 * @param subject what it is about, in few words
 * @param reason why this organisation, and why now
 */
@Opening(
        kind = ProceedingKind.INSPECTION,
        act = Act.INSPECTION_OPEN,
        path = "tilsyn",
        event = "INSPECTION_OPENED",
        relation = Link.Relation.FOLLOWS)
public record OpenInspection(
        @NotBlank @Size(max = 60) String organisationNumber,
        @NotBlank @Size(max = 200) String organisationName,
        @NotNull WrittenForm writtenForm,
        @NotNull ThemeChoice theme,
        @NotNull InspectionForm form,
        @NotNull
                @Except({
                    "AIA_SOURCE_CODE",
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
        @NotBlank @Size(max = 2_000) String reason) {}
