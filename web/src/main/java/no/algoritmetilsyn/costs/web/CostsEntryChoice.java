package no.algoritmetilsyn.costs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.algoritmetilsyn.casefile.web.ReferenceChoice;
import no.algoritmetilsyn.costs.CostsPages;
import no.algoritmetilsyn.law.collection.EntryCorrection;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.Texts;

/** What was entered as paid of costs, the choice of what is wrong, and what was corrected, in words. */
@Named
@RequestScoped
public class CostsEntryChoice implements ReferenceChoice {

    @Inject
    CostsPages pages;

    @Inject
    Texts texts;

    @Override
    public Set<String> fields() {
        return Set.of("correctCostsPayment.number");
    }

    @Override
    public List<Option> options(UUID id) {
        List<String> told = pages.open(id).payments().stream()
                .map(paid -> texts.get("costs.corrections.payment", texts.date(paid.paidOn()), paid.amount()))
                .toList();
        return IntStream.range(0, told.size())
                .mapToObj(i -> new Option(Integer.toString(i + 1), told.get(i)))
                .toList();
    }

    /** When it was corrected, what it was and what it is, and why. */
    public String told(EntryCorrection wrong) {
        String right = wrong.amount() == 0
                ? texts.get("costs.corrections.nothing")
                : texts.get("costs.corrections.to", wrong.amount(), texts.date(wrong.day()));
        return texts.get(
                "costs.corrections.paid",
                texts.day(wrong.correctedAt()),
                wrong.amountBefore(),
                texts.date(wrong.dayBefore()),
                right,
                wrong.reason());
    }
}
