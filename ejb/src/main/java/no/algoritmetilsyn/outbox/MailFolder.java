package no.algoritmetilsyn.outbox;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.text.EmailAddress;

/**
 * Lays mails down as files in a folder, where a mail server picks them up. A file appears whole or not at all, and the
 * same notice gives the same file, so that doing it twice does no harm.
 *
 * <p>The mail says that there is news and where to log in; it tells neither what the case is about nor that there is
 * one with a number, since mail is read along the way.
 */
final class MailFolder {

    private static final Base64.Encoder BODY = Base64.getMimeEncoder(76, "\r\n".getBytes(StandardCharsets.US_ASCII));

    private final Path folder;
    private final String from;
    private final String serviceAddress;

    /**
     * A folder.
     *
     * @param from address of the sender, without a name
     * @param serviceAddress where people log in
     * @throws IllegalArgumentException when the sender's address is none: no fault of those who are written to
     */
    MailFolder(Path folder, String from, String serviceAddress) {
        this.folder = folder;
        this.from = EmailAddress.ofSetting(from)
                .map(EmailAddress::written)
                .orElseThrow(() -> new IllegalArgumentException("The sender of mails is no address"));
        this.serviceAddress = serviceAddress;
    }

    /**
     * Lays a mail down.
     *
     * @param at when it is sent
     * @throws Undeliverable when the address is none
     * @throws IOException when the file cannot be written
     */
    void send(OutgoingNotice notice, String address, Instant at) throws Undeliverable, IOException {
        byte[] mail = mail(notice, checked(address), at).getBytes(StandardCharsets.US_ASCII);
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + notice.id() + "-" + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel file =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(file)) {
                out.write(mail);
                file.force(true);
            }
            Files.move(temporary, folder.resolve(notice.id() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private String mail(OutgoingNotice notice, String to, Instant at) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "no.algoritmetilsyn.outbox.mail",
                Locale.forLanguageTag(notice.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String body = texts.getString("body").replace("{address}", serviceAddress);
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(AuthorityClock.ZONE));
        return String.join(
                "\r\n",
                "From: " + from,
                "To: " + to,
                "Subject: " + encodedWord(texts.getString("subject")),
                "Date: " + date,
                "Message-ID: <" + notice.id() + "@" + from.substring(from.indexOf('@') + 1) + ">",
                "Auto-Submitted: auto-generated",
                "MIME-Version: 1.0",
                "Content-Language: " + notice.language(),
                "Content-Type: text/plain; charset=UTF-8",
                "Content-Transfer-Encoding: base64",
                "",
                BODY.encodeToString(body.getBytes(StandardCharsets.UTF_8)),
                "");
    }

    /** The address with its domain in ASCII (RFC 5891). */
    private static String checked(String address) throws Undeliverable {
        return EmailAddress.read(address)
                .map(EmailAddress::written)
                .orElseThrow(() -> new Undeliverable("BAD_ADDRESS"));
    }

    /** One encoded word (RFC 2047); the subjects are ours and short enough. */
    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
