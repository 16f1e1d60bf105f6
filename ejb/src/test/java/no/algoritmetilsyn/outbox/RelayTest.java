package no.algoritmetilsyn.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {

    private static final UUID RECIPIENT = UUID.fromString("cccccccc-cccc-4ccc-8ccc-cccccccccccc");

    /** Kept, since the logging of the platform forgets the level of a logger nobody holds. */
    private static final Logger LOG = Logger.getLogger(Relay.class.getName());

    @TempDir
    Path folder;

    private OutboxFixture fixture;

    @BeforeEach
    void start() {
        LOG.setLevel(Level.OFF);
        fixture = new OutboxFixture();
    }

    @AfterEach
    void stop() {
        fixture.close();
    }

    @Test
    void a_notice_becomes_one_mail() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        Relay relay = fixture.relay(folder, id -> Optional.of("kari@example.org"));
        assertThat(relay.send()).isEqualTo(1);
        assertThat(relay.send()).isZero();
        fixture.clock.advance(Duration.ofDays(10));
        assertThat(relay.send()).isZero();
        String mail = onlyMail();
        assertThat(mail).contains("\r\nTo: kari@example.org\r\n");
        assertThat(mail).contains("From: ikke-svar@tilsyn.example\r\n");
        // Sunday, 10 o'clock in Oslo, where the winter is an hour ahead of UTC (RFC 5322 3.3).
        assertThat(mail).contains("Date: Sun, 22 Nov 2026 10:00:00 +0100\r\n");
        assertThat(mail).contains("\r\nAuto-Submitted: auto-generated\r\n");
    }

    @ParameterizedTest
    @CsvSource({"nb,Det er noe nytt", "nn,Det er noko nytt", "en,There is news", "se,Dus lea"})
    void the_mail_is_in_the_language_of_the_recipient_and_tells_nothing_of_the_case(String language, String beginning)
            throws Exception {
        Notice notice = OutboxFixture.notice(RECIPIENT, language, "a");
        fixture.enqueue(notice);
        fixture.relay(folder, id -> Optional.of("kari@example.org")).send();
        String mail = onlyMail();
        String body = body(mail);
        assertThat(body).contains(beginning).contains("https://tilsyn.example/min-sak");
        assertThat(mail + body)
                .doesNotContain(notice.subjectId().toString())
                .doesNotContain(RECIPIENT.toString())
                .doesNotContain("complaint");
    }

    @Test
    void a_notice_of_a_transaction_that_was_rolled_back_is_not_sent() {
        assertThatThrownBy(() -> fixture.database.run(entities -> {
                    OutboxFixture.outbox(entities, fixture.clock).enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(fixture.relay(folder, id -> Optional.of("kari@example.org")).send())
                .isZero();
    }

    @Test
    void the_same_notice_is_put_in_once() {
        assertThat(fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "answered 1")))
                .isTrue();
        assertThat(fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "answered 1")))
                .isFalse();
        assertThat(fixture.relay(folder, id -> Optional.of("kari@example.org")).send())
                .isEqualTo(1);
    }

    @Test
    void two_threads_send_each_notice_once() throws Exception {
        int count = 240;
        Map<UUID, AtomicInteger> asked = new ConcurrentHashMap<>();
        for (int i = 0; i < count; i++) {
            fixture.enqueue(OutboxFixture.notice(UUID.randomUUID(), "nb", "n" + i));
        }
        Callable<Integer> send = () -> fixture.relay(folder, id -> {
                    asked.computeIfAbsent(id, key -> new AtomicInteger()).incrementAndGet();
                    return Optional.of("kari@example.org");
                })
                .send();
        var pool = Executors.newFixedThreadPool(2);
        try {
            int sent = 0;
            for (var result : pool.invokeAll(List.of(send, send))) {
                sent += result.get();
            }
            assertThat(sent).isEqualTo(count);
        } finally {
            pool.shutdownNow();
        }
        assertThat(asked).hasSize(count);
        assertThat(asked.values()).allMatch(times -> times.get() == 1);
        assertThat(files()).hasSize(count);
    }

    @Test
    void a_send_that_was_interrupted_by_a_crash_is_tried_again() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        // The process that took it dies before it has sent it.
        assertThat(fixture.outbox.take(Channel.MAIL, 10)).hasSize(1);
        Relay relay = fixture.relay(folder, id -> Optional.of("kari@example.org"));
        assertThat(relay.send()).isZero();
        fixture.clock.advance(Duration.ofMinutes(1));
        assertThat(relay.send()).isEqualTo(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_crash_between_sending_and_remembering_it_gives_the_same_file_again() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        OutgoingNotice taken = fixture.outbox.take(Channel.MAIL, 10).get(0);
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
            fixture.outbox.take(Channel.MAIL, 10);
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kari@example.org\r\nBcc: all@example.org",
                "kari@example.org\nSubject: x",
                "kari@example.org, ola@example.org",
                "Kari <kari@example.org>",
                "kari@exa mple.org",
                "\"kari\r\n\"@example.org",
                "kari@example.org\u2028Bcc: x",
                "@example.org",
                "kari",
                ""
            })
    void an_address_that_could_become_a_header_is_not_written_to(String address) throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        assertThat(fixture.relay(folder, id -> Optional.of(address)).send()).isZero();
        assertThat(fixture.outbox.failures(1).get(0).lastError()).isEqualTo("BAD_ADDRESS");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_norwegian_domain_is_written_in_ascii() throws Exception {
        fixture.enqueue(OutboxFixture.notice(RECIPIENT, "nb", "a"));
        fixture.relay(folder, id -> Optional.of("kari@blåbær.example")).send();
        // The form of "blåbær" that registries publish (RFC 3492).
        assertThat(onlyMail()).contains("To: kari@xn--blbr-roah.example");
    }

    private String onlyMail() throws IOException {
        List<Path> mails = files();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getFileName().toString()).endsWith(".eml");
        return Files.readString(mails.get(0), StandardCharsets.US_ASCII);
    }

    private static String body(String mail) {
        String encoded = mail.substring(mail.indexOf("\r\n\r\n") + 4);
        return new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
