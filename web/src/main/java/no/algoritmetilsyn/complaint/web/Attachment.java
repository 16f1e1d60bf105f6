package no.algoritmetilsyn.complaint.web;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.document.StoredFile;

/**
 * A file that has been received for a complaint that is not sent yet.
 *
 * @param id of the document
 * @param digest SHA-256 of its bytes, by which the same file is known when it comes twice
 * @param size in bytes
 * @param name made harmless
 */
public record Attachment(UUID id, String digest, long size, String name) {

    private static final int PARTS = 4;

    static Attachment of(StoredFile file) {
        return new Attachment(file.documentId(), file.sha256(), file.size(), file.fileName());
    }

    /** Reads what {@link #write} has written. */
    static List<Attachment> read(String lines) {
        return lines == null || lines.isEmpty()
                ? List.of()
                : lines.lines().map(Attachment::readOne).toList();
    }

    /** One line each; a name holds no line ends. */
    static String write(Collection<Attachment> attachments) {
        return attachments.stream()
                .map(one -> String.join(" ", one.id.toString(), one.digest, Long.toString(one.size), one.name))
                .collect(Collectors.joining("\n"));
    }

    private static Attachment readOne(String line) {
        String[] parts = line.split(" ", PARTS);
        return new Attachment(UUID.fromString(parts[0]), parts[1], Long.parseLong(parts[2]), parts[PARTS - 1]);
    }
}
