package no.algoritmetilsyn.penalty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.law.collection.EntryCorrection;
import no.algoritmetilsyn.penalty.PenaltyPages;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** What was entered about payments of a coercive fine, the choice of what is wrong, and what was corrected, in words. */
@Named
@RequestScoped
public class PenaltyEntryChoice implements ReferenceChoice {

    @Inject
    PenaltyPages pages;

    @Inject
    Texts texts;

    @Override
    public Set<String> fields() {
        return Set.of("correctPayment.number");
    }

    @Override
    public List<Option> options(UUID id) {
        var page = pages.open(id);
        List<String> told = Stream.concat(
                        page.payments().stream()
                                .map(paid -> texts.get(
                                        "penalty.corrections.payment", texts.date(paid.paidOn()), paid.amount())),
                        page.repayments().stream()
                                .map(back -> texts.get(
                                        "penalty.corrections.repayment", texts.date(back.repaidOn()), back.amount())))
                .toList();
        return IntStream.range(0, told.size())
                .mapToObj(i -> new Option(Integer.toString(i + 1), told.get(i)))
                .toList();
    }

    /** When it was corrected, what it was and what it is, and why. */
    public String told(EntryCorrection wrong) {
        String right = wrong.amount() == 0
                ? texts.get("penalty.corrections.nothing")
                : texts.get("penalty.corrections.to", wrong.amount(), texts.date(wrong.day()));
        return texts.get(
                wrong.repayment() ? "penalty.corrections.repaid" : "penalty.corrections.paid",
                texts.day(wrong.correctedAt()),
                wrong.amountBefore(),
                texts.date(wrong.dayBefore()),
                right,
                wrong.reason());
    }
}
