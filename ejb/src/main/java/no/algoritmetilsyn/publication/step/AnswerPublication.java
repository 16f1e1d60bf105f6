package no.algoritmetilsyn.publication.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Except;
import no.algoritmetilsyn.casefile.step.input.SaidByStaff;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * The party says what of a letter is secret before it is published, or that nothing is (forvaltningsloven § 13 first paragraph
 * no. 2); entered by the staff where it came by phone, letter or visit.
 *
 * @param secrets whether something is secret
 * @param what words and reasons; required when something is
 * @param channel how it came
 * @param postedOn the day on which it was posted or said
 */
@Step(
        kinds = {
            ProceedingKind.DECISION,
            ProceedingKind.PENALTY,
            ProceedingKind.INSPECTION,
            ProceedingKind.FINE,
            ProceedingKind.BAN
        },
        act = Act.PUBLICATION_RECEIVE,
        party = Act.PROCEEDING_ANSWER,
        path = "svar-om-publisering",
        event = "PUBLICATION_ANSWERED",
        changesState = false)
public record AnswerPublication(
        @NotNull Boolean secrets,
        @Size(max = 10_000) String what,
        @NotNull @Except("OWN_PAGES") @SaidByStaff Channel channel,
        @NotNull @SaidByStaff LocalDate postedOn)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        return Boolean.TRUE.equals(secrets) && what == null ? List.of(Violation.of("what", "sayWhat")) : List.of();
    }
}
