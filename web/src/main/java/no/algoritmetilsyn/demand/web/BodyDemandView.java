package no.algoritmetilsyn.demand.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import no.algoritmetilsyn.demand.BodyDemandPage;
import no.algoritmetilsyn.demand.BodyDemandPages;
import no.algoritmetilsyn.demand.DemandAnswer;
import no.algoritmetilsyn.demand.PointState;
import no.algoritmetilsyn.demand.TimeRequest;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TimelineEntry;

/** The demand that the page of a body is about. */
@Named
@RequestScoped
public class BodyDemandView {

    @Inject
    BodyDemandPages pages;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private BodyDemandPage page;

    /** The demand. */
    public BodyDemandPage getPage() {
        if (page == null) {
            page = pages.open(PageMissing.id(address.getId()));
        }
        return page;
    }

    /** The files that came with an answer, in order. */
    public List<StoredFile> files(DemandAnswer answer) {
        return answer.files().stream()
                .map(getPage().files()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The tone in which the state of a point is shown. */
    public String tone(PointState state) {
        return state.isWaiting() ? "warning" : state == PointState.ANSWERED ? "info" : "success";
    }

    /** What has happened, oldest first. */
    public List<TimelineEntry> getHistory() {
        var history = new ArrayList<TimelineEntry>();
        history.add(new TimelineEntry(getPage().demand().sending().sentAt(), texts.get("demand.history.sent"), null));
        getPage().requests().stream().map(this::asked).forEach(history::add);
        getPage().requests().stream()
                .filter(request -> request.decidedAt() != null)
                .map(request -> new TimelineEntry(
                        request.decidedAt(), texts.get("demand.history." + request.outcome()), request.outcomeReason()))
                .forEach(history::add);
        getPage().points().stream()
                .flatMap(point -> point.answers().stream()
                        .map(answer -> new Handed(point.point().number(), answer)))
                .collect(Collectors.groupingBy(handed -> handed.answer().enteredAt()))
                .forEach((at, handed) -> history.add(
                        new TimelineEntry(at, texts.get("demand.history.answered", numbers(handed)), null)));
        if (getPage().demand().endedAt() != null) {
            history.add(new TimelineEntry(getPage().demand().endedAt(), texts.get("demand.history.ended"), null));
        }
        history.sort(Comparator.comparing(TimelineEntry::moment));
        return history;
    }

    private record Handed(int number, DemandAnswer answer) {}

    private TimelineEntry asked(TimeRequest request) {
        return new TimelineEntry(
                request.enteredAt(),
                texts.get("demand.history.timeAsked", texts.date(request.wantedUntil())),
                request.reason());
    }

    private static String numbers(List<Handed> handed) {
        return handed.stream().map(Handed::number).sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
