package no.algoritmetilsyn.appeal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import no.algoritmetilsyn.appeal.AppealLineKind;
import no.algoritmetilsyn.appeal.AppealPage;
import no.algoritmetilsyn.appeal.AppealPages;
import no.algoritmetilsyn.appeal.AppealShipping;
import no.algoritmetilsyn.appeal.CasePaper;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.deadline.counting.DeadlineLineKind;
import no.algoritmetilsyn.law.LineKind;
import no.algoritmetilsyn.law.web.ReplayTold;
import no.algoritmetilsyn.law.web.ReplayWords;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.web.Texts;

/** The appeal that a page is about. */
@Named
@RequestScoped
public class AppealView {

    @Inject
    AppealPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    @Inject
    AppealShipping shipping;

    @Inject
    ReplayWords replays;

    private AppealPage page;
    private ReplayTold replay;
    private List<CasePaper> papers;

    /** The appeal. */
    public AppealPage getPage() {
        if (page == null) {
            page = pages.open(
                    proceeding.getId(), LetterLanguage.of(texts.getLanguage().tag()));
        }
        return page;
    }

    /** The assessment that the reader wants computed anew; null when none. */
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
        return Stream.concat(Stream.of(AppealLineKind.values()), Stream.of(DeadlineLineKind.values()))
                .toArray(LineKind[]::new);
    }

    /** What would be sent to an appeal body outside this installation now. */
    public List<CasePaper> getPapers() {
        if (papers == null) {
            papers = shipping.papers(proceeding.getId());
        }
        return papers;
    }
}
