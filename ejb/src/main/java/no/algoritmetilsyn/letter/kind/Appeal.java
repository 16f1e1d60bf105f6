package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * How a decision is appealed, as a letter about it must tell (forvaltningsloven § 27 third paragraph).
 *
 * @param right that it can be appealed (§ 28)
 * @param weeks how many weeks from the day on which the letter came (§ 29: three)
 * @param limit the provision that says so
 * @param body who decides the appeal, as the reader knows it
 * @param sendTo where the appeal is sent: the one that decided (§ 32)
 * @param suspendedEffect the provision by which the effect can be suspended (§ 42)
 * @param casePapers the provisions on the right to see the papers (§§ 18 and 19)
 * @param costs the provision on costs (§ 36)
 */
public record Appeal(
        @NotNull @Valid LegalBasis right,
        @NotNull @Min(1) @Max(52) Integer weeks,
        @NotNull @Valid LegalBasis limit,
        @NotBlank @Size(max = 200) String body,
        @NotBlank @Size(max = 300) String sendTo,
        @NotNull @Valid LegalBasis suspendedEffect,
        @NotNull @Valid LegalBasis casePapers,
        @NotNull @Valid LegalBasis costs) {

    void told(Map<Clause, List<String>> told) {
        told.get(Clause.APPEAL_RIGHT).add(right.citation());
        told.get(Clause.APPEAL_LIMIT).addAll(List.of(weeks.toString(), limit.citation()));
        told.get(Clause.APPEAL_BODY).add(body);
        told.get(Clause.APPEAL_ADDRESS).add(sendTo);
        told.get(Clause.SUSPENDED_EFFECT).add(suspendedEffect.citation());
        told.get(Clause.CASE_PAPERS).add(casePapers.citation());
        told.get(Clause.COSTS).add(costs.citation());
    }
}
