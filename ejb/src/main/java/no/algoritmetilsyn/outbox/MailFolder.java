package no.algoritmetilsyn.outbox;

import java.io.IOException;
import java.io.OutputStream;
import java.net.IDN;
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
import java.util.regex.Pattern;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Lays mails down as files in a folder, where a mail server picks them up. A file appears whole or not at all, and the
 * same notice gives the same file, so that doing it twice does no harm.
 *
 * <p>The mail says that there is news and where to log in; it tells neither what the case is about nor that there is
 * one with a number, since mail is read along the way.
 */
final class MailFolder {

    /** RFC 5321 4.5.3.1.3. */
    private static final int LONGEST_ADDRESS = 254;

    /** The dot-atom of RFC 5322 3.2.3 before the at sign; nothing that could end a header or begin another address. */
    private static final Pattern LOCAL_PART =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

    private static final Pattern DOMAIN = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*");

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
        try {
            this.from = checked(from);
        } catch (Undeliverable e) {
            throw new IllegalArgumentException("The sender of mails is no address", e);
        }
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
        int at = address.lastIndexOf('@');
        if (at < 1 || address.length() > LONGEST_ADDRESS) {
            throw new Undeliverable("BAD_ADDRESS");
        }
        String local = address.substring(0, at);
        String domain;
        try {
            domain = IDN.toASCII(address.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new Undeliverable("BAD_ADDRESS");
        }
        if (!LOCAL_PART.matcher(local).matches() || !DOMAIN.matcher(domain).matches()) {
            throw new Undeliverable("BAD_ADDRESS");
        }
        return local + "@" + domain;
    }

    /** One encoded word (RFC 2047); the subjects are ours and short enough. */
    private static String encodedWord(String text) {
        return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "?=";
    }
}
