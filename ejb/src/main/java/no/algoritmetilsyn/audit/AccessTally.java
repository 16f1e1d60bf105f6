package no.algoritmetilsyn.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Logins and refusals of this node and is not written down yet. In memory: noting something takes no time, no
 * connection and no lock of a chain, whatever becomes of the transaction it happens in.
 *
 * <p>The first of a kind is written at the next look, within a second; what follows of the same kind within a minute
 * becomes one row with a count at the minute's end. Kinds are few: of more than a thousand at a time, those that come
 * later are told together, without who and from where.
 */
@ApplicationScoped
public class AccessTally {

    static final int MOST = 1_000;
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    /**
     * What is counted together.
     *
     * @param actorId who it was; the id of nobody in particular when nobody has logged in
     * @param accountId the account that was tried; null when there is none of that name, or somebody has logged in
     * @param act what was asked for
     * @param step name of the step that was refused by a rule of its own; else null
     * @param rule why it was refused; null when it was not
     * @param origin keyed hash of the network it came from; null where that is not known
     */
    public record Kind(
            AccessEvent event,
            UUID actorId,
            String actorKind,
            UUID accountId,
            String act,
            String step,
            String rule,
            String origin) {

        private Kind together() {
            return new Kind(event, null, "MANY", null, act, step, rule, null);
        }
    }

    /**
     * What is to be written.
     *
     * @param at when the first of them happened
     * @param casefileId the case that the first of them was about, or null
     * @param count how many there were
     */
    public record Row(Kind kind, Instant at, UUID casefileId, long count) {}

    private static final class Tally {
        private Instant at;
        private UUID casefileId;
        private long count;
        private Instant due;
    }

    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    /** Something has happened. */
    synchronized void note(Kind kind, UUID casefileId, Instant now) {
        boolean fits = tallies.size() < MOST || tallies.containsKey(kind);
        add(new Row(fits ? kind : kind.together(), now, casefileId, 1));
    }

    /** What could not be written is told again. */
    synchronized void giveBack(List<Row> rows) {
        rows.forEach(this::add);
    }

    private void add(Row row) {
        Tally tally = tallies.computeIfAbsent(row.kind(), unknown -> {
            var fresh = new Tally();
            fresh.due = row.at();
            return fresh;
        });
        if (tally.count == 0 || row.at().isBefore(tally.at)) {
            tally.at = row.at();
            tally.casefileId = row.casefileId();
        }
        tally.count += row.count();
    }

    /** Takes what is to be written now: the first of each kind at once, the rest when its minute is over. */
    synchronized List<Row> take(Instant now) {
        var rows = new ArrayList<Row>();
        Iterator<Map.Entry<Kind, Tally>> each = tallies.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Kind, Tally> entry = each.next();
            Tally tally = entry.getValue();
            if (now.isBefore(tally.due)) {
                continue;
            }
            if (tally.count == 0) {
                each.remove();
            } else {
                rows.add(new Row(entry.getKey(), tally.at, tally.casefileId, tally.count));
                tally.count = 0;
                tally.due = now.plus(TOGETHER);
            }
        }
        return rows;
    }

    /** Takes all of it, whether its minute is over or not. */
    synchronized List<Row> takeAll() {
        List<Row> rows = tallies.entrySet().stream()
                .filter(entry -> entry.getValue().count > 0)
                .map(entry -> new Row(
                        entry.getKey(), entry.getValue().at, entry.getValue().casefileId, entry.getValue().count))
                .toList();
        tallies.clear();
        return rows;
    }
}
