package no.algoritmetilsyn.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Notices that could not be sent at once: retried, given up, tried again. */
class RelayRetryTest extends RelayTestBase {

    @Test
    void a_send_that_was_interrupted_by_a_crash_is_tried_again() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        // The process that took it dies before it has sent it.
        assertThat(fixture.outbox.take(NoticeChannel.MAIL, 10)).hasSize(1);
        Relay relay = fixture.relay(folder, id -> Optional.of("kari@example.org"));
        assertThat(relay.send()).isZero();
        fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(relay.send()).isEqualTo(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_crash_between_sending_and_remembering_it_gives_the_same_file_again() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        OutgoingNotice taken = fixture.outbox.take(NoticeChannel.MAIL, 10).get(0);
        new MailFolder(folder, "ikke-svar@tilsyn.example", "https://tilsyn.example/")
                .send(taken, "kari@example.org", fixture.clock.instant());
        fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(fixture.relay(folder, id -> Optional.of("kari@example.org")).send())
                .isEqualTo(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_notice_that_keeps_failing_is_tried_with_growing_pauses_and_then_given_up() {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        var tries = new ArrayList<Duration>();
        Relay relay = fixture.relay(folder, id -> {
            tries.add(Duration.between(Instant.parse("2026-11-22T09:00:00Z"), fixture.clock.instant()));
            throw new IllegalStateException("kari@example.org does not answer");
        });
        for (int i = 0; i < 6 * 24 * 2; i++) {
            relay.send();
            fixture.clock.advance(Duration.ofMinutes(30));
        }
        assertThat(tries).hasSize(9);
        List<OutgoingNotice> failures = fixture.outbox.failures(10);
        assertThat(failures).hasSize(1);
        assertThat(failures.get(0).state()).isEqualTo(NoticeState.FAILED);
        assertThat(failures.get(0).lastError()).isEqualTo("IllegalStateException");
        for (int i = 2; i < tries.size(); i++) {
            Duration pause = tries.get(i).minus(tries.get(i - 1));
            assertThat(pause).isGreaterThanOrEqualTo(tries.get(i - 1).minus(tries.get(i - 2)));
        }
    }

    @Test
    void a_notice_interrupted_every_time_is_given_up_too() {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        for (int day = 0; day < 20; day++) {
            fixture.outbox.take(NoticeChannel.MAIL, 10);
            fixture.clock.advance(Duration.ofDays(1));
        }
        assertThat(fixture.outbox.failures(10))
                .extracting(OutgoingNotice::lastError)
                .containsExactly("INTERRUPTED");
    }

    @Test
    void an_operator_may_have_a_failed_notice_tried_again() throws Exception {
        Notice notice = OutboxFixture.notice(RECIPIENT, "nb", "a");
        fixture.enqueue(notice);
        fixture.relay(folder, id -> Optional.empty()).send();
        OutgoingNotice failure = fixture.outbox.failures(10).get(0);
        assertThat(failure.lastError()).isEqualTo("NO_ADDRESS");
        assertThat(fixture.outbox.hasGivenUp(notice.subjectId())).isTrue();
        assertThat(fixture.outbox.hasGivenUp(RECIPIENT)).isFalse();
        fixture.outbox.retry(failure.id());
        assertThat(fixture.relay(folder, id -> Optional.of("kari@example.org")).send())
                .isEqualTo(1);
        assertThat(fixture.outbox.failures(10)).isEmpty();
    }

    @Test
    void one_notice_that_fails_does_not_keep_the_others_back() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "b"));
        var asked = new AtomicInteger();
        int sent = fixture.relay(folder, id -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException();
                    }
                    return Optional.of("kari@example.org");
                })
                .send();
        assertThat(sent).isEqualTo(1);
    }

    @Test
    void notices_wait_while_nobody_knows_addresses() {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        assertThat(fixture.relay(folder, null).send()).isZero();
        assertThat(fixture.relay(folder, id -> Optional.of("kari@example.org")).send())
                .isEqualTo(1);
    }
}
