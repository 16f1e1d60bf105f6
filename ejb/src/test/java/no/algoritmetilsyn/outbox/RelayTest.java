package no.algoritmetilsyn.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest extends RelayTestBase {

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
}
