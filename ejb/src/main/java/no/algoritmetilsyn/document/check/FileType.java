package no.algoritmetilsyn.document.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken in from outside. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPG("image/jpeg", "jpg", "jpeg", "jfif", "jpe"),
    TXT("text/plain", "txt"),
    EML("message/rfc822", "eml");

    /** Office files that carry macros by their kind: refused with a text of their own. */
    private static final List<String> WITH_MACROS = List.of("docm", "dotm", "xlsm", "xltm", "xlam", "xlsb");

    /** What telephones take pictures in: refused with a text of their own, since no library that is kept reads them. */
    private static final List<String> OF_TELEPHONES = List.of("heic", "heif", "hif", "avif");

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** The type that is served, whatever the sender said. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether the file is a zip archive of parts. */
    boolean isContainer() {
        return this == DOCX || this == ODT || this == XLSX;
    }

    /** The type an extension stands for, in whatever case; empty when it is not taken. */
    public static Optional<FileType> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(lower))
                .findFirst();
    }

    /** The type that is served with a media type; empty for other ones. */
    public static Optional<FileType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** All extensions that are taken, in small letters, without the full stop. */
    public static List<String> allExtensions() {
        return Arrays.stream(values()).flatMap(type -> type.extensions.stream()).toList();
    }

    static boolean isOfTelephone(String extension) {
        return OF_TELEPHONES.contains(extension.toLowerCase(Locale.ROOT));
    }

    static boolean carriesMacros(String extension) {
        return WITH_MACROS.contains(extension.toLowerCase(Locale.ROOT));
    }
}
