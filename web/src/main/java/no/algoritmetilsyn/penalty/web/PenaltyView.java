package no.algoritmetilsyn.penalty.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalInt;
import no.algoritmetilsyn.casefile.web.ProceedingView;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.web.LawText;
import no.algoritmetilsyn.law.web.ReplayTold;
import no.algoritmetilsyn.law.web.ReplayWords;
import no.algoritmetilsyn.penalty.PenaltyPage;
import no.algoritmetilsyn.penalty.PenaltyPages;
import no.algoritmetilsyn.penalty.accrual.AccrualReason;
import no.algoritmetilsyn.platform.web.Texts;

/** The coercive fine that a page is about, with what it comes to in words. */
@Named
@RequestScoped
public class PenaltyView {

    @Inject
    PenaltyPages pages;

    @Inject
    ProceedingView proceeding;

    @Inject
    Texts texts;

    @Inject
    Laws laws;

    @Inject
    ReplayWords replays;

    private PenaltyPage page;
    private ReplayTold replay;

    /** The coercive fine. */
    public PenaltyPage getPage() {
        if (page == null) {
            page = pages.open(proceeding.getId());
        }
        return page;
    }

    /** Why it comes to that today, line by line, in the reader's language. */
    public List<String> getLines() {
        LawText text = LawText.in(texts.getLanguage().tag(), List.of(), laws);
        return getPage().counted().lines().stream()
                .map(line -> line.point().isEmpty()
                        ? text.sentence(line)
                        : texts.get("penalty.lines.point", line.point(), text.sentence(line)))
                .toList();
    }

    /** What was kept and the reader wants computed anew; null when nothing. */
    public ReplayTold getReplay() {
        OptionalInt place = replays.wanted();
        if (replay == null && place.isPresent()) {
            replay = pages.replay(proceeding.getId(), place.getAsInt())
                    .map(replayed -> replays.tell(replayed, AccrualReason.values()))
                    .orElse(null);
        }
        return replay;
    }

    /** The receipt of what it comes to today. */
    public String getReceipt() {
        return getPage().counted().receipt().sha256();
    }

    /** The row that was counted, as the call of the law takes it. */
    public String getRow() {
        return getPage().counted().row().toString();
    }
}
