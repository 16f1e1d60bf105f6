package no.algoritmetilsyn.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.algoritmetilsyn.audit.AccessLog;
import no.algoritmetilsyn.audit.AccessLogKeeper;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.audit.AuditEvent;
import no.algoritmetilsyn.platform.TestClock;

/** What is written down of refusals, and that nothing else comes of them. */
final class KeptRefusals {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    private final ProcessFixture process;
    private final TestClock clock;

    private int already;
    private Map<String, String> before;

    /** Refusals are heard from now on. */
    KeptRefusals(ProcessFixture process, TestClock clock) {
        this.process = process;
        this.clock = clock;
        process.hear(AccessLog.class);
        process.hear(AccessLogKeeper.class);
    }

    /** What was refused before is written down, and what there is is looked at. */
    void ready() {
        keep();
        clock.advance(TWO_MINUTES);
        keep();
        already = written().size();
        before = TableDigests.of(process.database());
    }

    /** Since then nothing has changed, and these refusals are kept: act, step and rule. */
    void are(String... kept) {
        assertThat(TableDigests.of(process.database())).as("nothing changes").isEqualTo(before);
        keep();
        assertThat(written().subList(already, written().size())).containsExactlyInAnyOrder(kept);
    }

    /** Act, step and rule of all that was refused, in the order in which it was written down. */
    private List<String> written() {
        return process.inTransaction(() -> process.get(Audit.class).of(Audit.LOGINS).stream()
                .map(AuditEvent::detail)
                .map(detail -> detail.get("act") + " " + detail.get("step") + " " + detail.get("rule"))
                .toList());
    }

    private void keep() {
        process.run(() -> process.get(AccessLogKeeper.class).keep());
    }
}
