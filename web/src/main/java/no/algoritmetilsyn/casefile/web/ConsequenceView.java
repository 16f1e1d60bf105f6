package no.algoritmetilsyn.casefile.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.algoritmetilsyn.casefile.consequence.Consequence;
import no.algoritmetilsyn.casefile.consequence.ConsequencePages;
import no.algoritmetilsyn.casefile.consequence.ConsequenceRow;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.Texts;

/** What a step has moved by itself, in words: after the step, and in the history of a proceeding. */
@Named
@RequestScoped
public class ConsequenceView {

    /** Parameter of the query that names what one step has moved. */
    static final String PARAMETER = "flyttet";

    /**
     * Something that has moved.
     *
     * @param address of what it is about, below that of the application; null where the proceeding's own page tells it
     */
    public record Told(String text, String address) {}

    @Inject
    ConsequencePages pages;

    @Inject
    PageAddress address;

    @Inject
    Texts texts;

    private final Map<UUID, List<String>> histories = new HashMap<>();
    private List<Told> ofStep;

    /** What the reader's step has moved; nothing where the address names none. */
    public List<Told> getOfStep() {
        if (ofStep == null) {
            String run = address.query(PARAMETER);
            ofStep = run == null || !run.matches("[0-9a-f-]{36}")
                    ? List.of()
                    : pages.ofRun(UUID.fromString(run)).stream().map(this::told).toList();
        }
        return ofStep;
    }

    /** What changes have moved in a proceeding, the latest first, each with its day. */
    public List<String> history(UUID proceedingId) {
        return histories.computeIfAbsent(proceedingId, id -> pages.ofProceeding(id).stream()
                .map(row -> texts.get(
                        "casefile.consequence.on",
                        texts.moment(row.consequence().movedAt()),
                        sentence(row)))
                .toList());
    }

    private Told told(ConsequenceRow row) {
        Consequence moved = row.consequence();
        String page =
                switch (moved.kind()) {
                    case LETTER -> "/tilsyn/brev/" + moved.subjectId();
                    case AMOUNT, CLAIM, TASK, DEADLINE -> "/tilsyn/delsak/" + moved.proceedingId();
                };
        return new Told(sentence(row), page);
    }

    private String sentence(ConsequenceRow row) {
        Consequence moved = row.consequence();
        String key = "casefile.consequence." + moved.kind();
        String name = row.reference();
        return switch (moved.kind()) {
            case AMOUNT, CLAIM -> texts.get(key, name, kroner(moved.was()), kroner(moved.became()));
            case LETTER ->
                texts.get(
                        key,
                        name,
                        texts.known("letter.letterKind." + moved.what(), moved.what()),
                        kroner(moved.was()),
                        kroner(moved.became()));
            case TASK -> days(moved, key, name, texts.known("task.kind." + moved.what(), moved.what()));
            case DEADLINE -> days(moved, key, name, texts.known("deadline.rule." + moved.what(), moved.what()));
        };
    }

    private static Long kroner(String written) {
        return Long.valueOf(written);
    }

    private String days(Consequence moved, String key, String name, String what) {
        return moved.became() == null
                ? texts.get(key + ".still", name, what)
                : texts.get(key, name, what, day(moved.was()), day(moved.became()));
    }

    private String day(String day) {
        return day == null ? texts.get("casefile.consequence.none") : texts.date(LocalDate.parse(day));
    }
}
