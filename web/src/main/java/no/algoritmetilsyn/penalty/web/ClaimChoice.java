package no.algoritmetilsyn.penalty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.penalty.PenaltyBalance;
import no.algoritmetilsyn.penalty.PenaltyPages;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** The claims on a coercive fine by their numbers, and the choice of the one that is appealed. */
@Named
@RequestScoped
public class ClaimChoice implements ReferenceChoice {

    @Inject
    PenaltyPages pages;

    @Inject
    Texts texts;

    @Override
    public Set<String> fields() {
        return Set.of("receiveAppeal.claim", "receiveOtherAppeal.claim", "receivePersonAppeal.claim");
    }

    @Override
    public List<Option> options(UUID penalty) {
        List<String> told = of(penalty);
        return IntStream.range(0, told.size())
                .mapToObj(i -> new Option(Integer.toString(i + 1), told.get(i)))
                .toList();
    }

    /** What each claim says, and what appeals have left of it, oldest first. */
    public List<String> of(UUID penalty) {
        List<PenaltyBalance.Open> claims = pages.claims(penalty);
        return IntStream.range(0, claims.size())
                .mapToObj(i -> told(i + 1, claims.get(i)))
                .toList();
    }

    private String told(int number, PenaltyBalance.Open left) {
        return texts.get(
                "penalty.claims.numbered",
                number,
                texts.day(left.claim().claimedAt()),
                left.amount(),
                texts.date(left.claim().untilOn()));
    }
}
