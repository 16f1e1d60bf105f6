package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;

/**
 * Declares whether the actor is impartial in the case of a proceeding (forvaltningsloven § 8). With a ground of § 6 they
 * lose the case at once, and their tasks in it go back to the group.
 *
 * @param explanation why, where a ground is given; kept from the audit and from the public
 */
@Step(act = Act.IMPARTIALITY_DECLARE, path = "habilitet", event = "IMPARTIALITY_DECLARED", changesState = false)
public record DeclareImpartiality(@NotNull Impartiality.Ground ground, @Size(max = 2_000) String explanation)
        implements CrossChecked {

    @Override
    public List<Violation> crossCheck() {
        return ground != null && ground != Impartiality.Ground.NONE && explanation == null
                ? List.of(Violation.of("explanation", "required"))
                : List.of();
    }
}
