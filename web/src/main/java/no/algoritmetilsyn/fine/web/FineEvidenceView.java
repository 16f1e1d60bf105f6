package no.algoritmetilsyn.fine.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.authority.web.AuthorityView;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import no.algoritmetilsyn.fine.FineLineKind;
import no.algoritmetilsyn.fine.evidence.FineEvidencePage;
import no.algoritmetilsyn.fine.evidence.FineEvidencePages;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Line;
import no.algoritmetilsyn.law.LineKind;
import no.algoritmetilsyn.law.Sentence;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.law.web.ReplayTold;
import no.algoritmetilsyn.law.web.ReplayWords;
import no.algoritmetilsyn.platform.web.Texts;

/** The evidence for the fine that a page is about, in the reader's language. */
@Named
@RequestScoped
public class FineEvidenceView {

    @Inject
    FineEvidencePages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    @Inject
    Laws laws;

    @Inject
    AuthorityView authority;

    @Inject
    ReplayWords replays;

    private FineEvidencePage page;
    private ReplayTold replay;

    /** The evidence. */
    public FineEvidencePage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** Why the ceiling is what it is, line by line. */
    public List<String> getLines() {
        if (getPage().last() == null) {
            return List.of();
        }
        LawText text = LawText.in(texts.getLanguage().tag(), List.of(), laws);
        return getPage().last().answer().lines().stream()
                .map(line -> text.sentence(competent(line)))
                .toList();
    }

    /** Where the power is our own, as the decision says, it is not another authority that may decide, whatever the table of all acts says. */
    private Line competent(Line line) {
        boolean named = line.kind() == FineLineKind.COMPETENT || line.kind() == FineLineKind.COMPETENCE_UNKNOWN;
        return named && getPage().own() ? Sentence.of(FineLineKind.COMPETENT, authority.getName()) : line;
    }

    /** The count that the reader wants computed anew; null when none. */
    public ReplayTold getReplay() {
        OptionalInt place = replays.wanted();
        if (replay == null && place.isPresent()) {
            replay = pages.replay(proceeding.getId(), place.getAsInt())
                    .map(replayed -> replays.tell(replayed, kinds()))
                    .orElse(null);
        }
        return replay;
    }

    /** Days are counted as deadlines are. */
    private static LineKind[] kinds() {
        return Stream.concat(Stream.of(FineLineKind.values()), Stream.of(DeadlineLineKind.values()))
                .toArray(LineKind[]::new);
    }

    /** What is lacking before the decision can be signed, in sentences; null when nothing is. */
    public String getLacking() {
        return getPage().lacking().isEmpty()
                ? null
                : getPage().lacking().stream()
                        .map(rule -> texts.get("casefile.refusal." + rule))
                        .collect(Collectors.joining(" "));
    }

    /** What a factor is, and where it stands. */
    public String name(FineEvidencePage.Factor factor) {
        return factor.factor().name(texts.getLanguage().tag());
    }

    /** Where a factor stands. */
    public String place(FineEvidencePage.Factor factor) {
        return texts.get(
                "fine.evidence.letter",
                factor.provision().citation(texts.getLanguage().tag()),
                factor.factor().letter());
    }
}
