package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.EnumMap;
import java.util.Map;
import no.algoritmetilsyn.bench.EarlierCommit;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.InstallationBeside;
import no.algoritmetilsyn.task.DeskWalk.Taken;
import no.algoritmetilsyn.task.DeskWalk.Work;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An inspector with forty complaints, without a mouse, in this version and in the last one before the desk: a work list without tabs,
 * search and keys, in which the next task is taken by a button. Complaints moved by steps and were answered by letters there as they
 * are here, so the walk is the same; each goes the shortest way its version has.
 */
@Tag("soak")
@ExtendWith({Installation.class, Browser.class})
class LongKeyboardDeskIT {

    /** The parent of the commit that begins the desk. */
    private static final String BEFORE = "0d4971fa";

    private static final int COMPLAINTS = Integer.getInteger("desk.complaints", 40);
    private static final int ROUND = 5;

    @Test
    void it_takes_at_most_half_of_the_keys_that_it_took_before(Installation installation, Browser browser)
            throws Exception {
        assumeThat(EarlierCommit.isThere(BEFORE))
                .as("A clone with the whole history, to be compared with " + BEFORE)
                .isTrue();
        Map<Work, Taken> now = new EnumMap<>(Work.class);
        Map<Work, Taken> before = new EnumMap<>(Work.class);
        try (InstallationBeside earlier = InstallationBeside.start(
                EarlierCommit.build(BEFORE), installation.data().resolveSibling("before-desk"))) {
            // In turns, so that the seconds of both are those of the same hour.
            for (int left = COMPLAINTS; left > 0; left -= ROUND) {
                int some = Math.min(left, ROUND);
                add(before, new DeskWalk(earlier.installation(), false).through(browser, some));
                add(now, new DeskWalk(installation, true).through(browser, some));
            }
        }
        System.out.printf("By keyboard, %d complaints, each task: before / after%n", COMPLAINTS);
        for (Work work : Work.values()) {
            print(work, before.get(work), now.get(work));
        }
        for (Work work : Work.values()) {
            assertThat(before.get(work).tasks()).isEqualTo(COMPLAINTS);
            assertThat(now.get(work).tasks()).isEqualTo(COMPLAINTS);
            assertThat(now.get(work).written()).isEqualTo(before.get(work).written());
            assertThat(now.get(work).keys())
                    .as(work.name())
                    .isLessThanOrEqualTo(before.get(work).keys() / 2);
        }
    }

    private static void add(Map<Work, Taken> sum, Map<Work, Taken> round) {
        round.forEach((work, taken) -> sum.merge(work, taken, Taken::and));
    }

    private static void print(Work work, Taken before, Taken now) {
        System.out.printf(
                "%-8s keys %5.1f / %5.1f (%.0f %%)   pages %4.1f / %4.1f   seconds %5.2f / %5.2f   characters written %.0f / %.0f%n",
                work,
                before.keys(),
                now.keys(),
                100 * now.keys() / before.keys(),
                before.pages(),
                now.pages(),
                before.seconds(),
                now.seconds(),
                before.written(),
                now.written());
    }
}
