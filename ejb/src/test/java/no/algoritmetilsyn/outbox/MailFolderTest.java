package no.algoritmetilsyn.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailFolderTest {

    private static final Instant SENT = Instant.parse("2026-11-28T09:00:00Z");

    @Test
    void a_sender_that_is_no_address_is_no_fault_of_those_who_are_written_to() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new MailFolder(Path.of("mail"), "Tilsynet <post@tilsyn.example>", "https://x.example/"));
    }

    @Test
    void a_mail_is_read_back_as_it_was_meant(@TempDir Path folder) throws Exception {
        UUID id = UUID.fromString("6f8a1c1e-3c5b-4d0e-9b57-0f3a2c1d4e5f");
        var notice = new OutgoingNotice(
                id,
                NoticeChannel.MAIL,
                "complaint.letter",
                UUID.randomUUID(),
                "nn",
                NoticeState.PENDING,
                SENT,
                1,
                null);
        var mails = new MailFolder(folder, "post@tilsyn.example", "https://tilsyn.example/min-sak");
        mails.send(notice, "kari@blåbær.example", SENT);
        byte[] first = Files.readAllBytes(folder.resolve(id + ".eml"));
        mails.send(notice, "kari@blåbær.example", SENT);
        assertThat(Files.readAllBytes(folder.resolve(id + ".eml"))).isEqualTo(first);

        var mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(first));
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("post@tilsyn.example");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("kari@xn--blbr-roah.example");
        assertThat(mail.getSubject()).isNotBlank().isEqualTo(text("subject"));
        assertThat(mail.getSentDate().toInstant()).isEqualTo(SENT);
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@tilsyn.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("nn");
        assertThat(new String(mail.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(text("body")
                        .replace("{address}", "https://tilsyn.example/min-sak")
                        .replace("\n", "\r\n"));
        assertThat(new String(first, StandardCharsets.UTF_8))
                .as("nothing that a mail server would have to change")
                .matches("\\p{ASCII}*");
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("no.algoritmetilsyn.outbox.mail", Locale.forLanguageTag("nn"))
                .getString(key);
    }
}
