package no.algoritmetilsyn.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
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
import java.util.Locale;
import java.util.Properties;
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

    private static final Session SESSION = Session.getInstance(new Properties());

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
        String to = checked(address);
        Files.createDirectories(folder);
        Path temporary = folder.resolve("." + notice.id() + "-" + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel file =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = Channels.newOutputStream(file)) {
                mail(notice, to, at).writeTo(out);
                file.force(true);
            }
            Files.move(temporary, folder.resolve(notice.id() + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (MessagingException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private MimeMessage mail(OutgoingNotice notice, String to, Instant at) throws MessagingException {
        ResourceBundle texts = ResourceBundle.getBundle(
                "no.algoritmetilsyn.outbox.mail",
                Locale.forLanguageTag(notice.language()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String body =
                texts.getString("body").replace("{address}", serviceAddress).replace("\n", "\r\n");
        var mail = new MimeMessage(SESSION) {
            @Override
            protected void updateMessageID() throws MessagingException {
                // The same notice is the same mail, however often it is laid down.
                setHeader("Message-ID", "<" + notice.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
            }
        };
        mail.setFrom(new InternetAddress(from));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(texts.getString("subject"), StandardCharsets.UTF_8.name());
        mail.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atZone(AuthorityClock.ZONE)));
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setContentLanguage(new String[] {notice.language()});
        // As bytes, so that no handler of content types has to be found.
        mail.setDataHandler(new DataHandler(
                new ByteArrayDataSource(body.getBytes(StandardCharsets.UTF_8), "text/plain; charset=UTF-8")));
        mail.setHeader("Content-Transfer-Encoding", "base64");
        mail.saveChanges();
        return mail;
    }

    /** The address with its domain in ASCII (RFC 5891). */
    private static String checked(String address) throws Undeliverable {
        return EmailAddress.read(address)
                .map(EmailAddress::written)
                .orElseThrow(() -> new Undeliverable("BAD_ADDRESS"));
    }
}
