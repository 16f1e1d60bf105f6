package no.algoritmetilsyn.decision.step;

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
 * Begins a decision (enkeltvedtak): at whom it is directed and by what power. Nothing binds before its letter is sent
 * (forvaltningsloven §§ 2 b, 16, 27).
 *
 * @param organisationNumber of the organisation, as it is written anywhere
 * @param organisationName of the organisation
 * @param writtenForm in which the organisation is written to (språklova § 15)
 * @param role in which the organisation is addressed
 * @param power by which it is decided; it has to be ours on that day, and one to order, to fine or to forbid: that says what is decided
 * @param subject what it is about, in few words
 */
@Opening(
        kind = ProceedingKind.DECISION,
        act = Act.DECISION_OPEN,
        path = "vedtak",
        event = "DECISION_OPENED",
        relation = Link.Relation.RESTS_ON)
public record OpenDecision(
        @NotBlank @Size(max = 60) String organisationNumber,
        @NotBlank @Size(max = 200) String organisationName,
        @NotNull WrittenForm writtenForm,
        @NotNull AddresseeRole role,
        @NotNull @Except("VOLUNTARY") PowerCode power,
        @NotBlank @Size(max = 120) String subject) {}
