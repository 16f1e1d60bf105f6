package no.algoritmetilsyn.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.document.StoredFile;
import no.algoritmetilsyn.document.check.FileRefusal;
import no.algoritmetilsyn.document.check.FileType;
import no.algoritmetilsyn.platform.web.Texts;

/** Files in words: what they are called, of which kind they are and how large. */
@Named
@RequestScoped
public class FileWords {

    /**
     * Kinds that are taken, as the attribute {@code accept} wants them. With the media types among them, a telephone
     * hands over its pictures as JPEG, whatever it stores them as.
     */
    private static final String ACCEPTED = Stream.concat(
                    FileType.allExtensions().stream().map(extension -> "." + extension),
                    Stream.of(FileType.JPG.mediaType(), FileType.PNG.mediaType()))
            .collect(Collectors.joining(","));

    private static final long KIB = 1 << 10;
    private static final long MIB = 1 << 20;
    private static final int LONGEST_NAME = 80;

    @Inject
    Texts texts;

    /** Kinds that are taken. */
    public String getAccepted() {
        return ACCEPTED;
    }

    /** A number of bytes in words. */
    public String size(long bytes) {
        return bytes < MIB
                ? texts.get("document.file.kilobytes", (bytes + KIB - 1) / KIB)
                : texts.get("document.file.megabytes", (double) bytes / MIB);
    }

    /** What kind of file it is: the ending of its kind. */
    public String type(StoredFile file) {
        int point = file.fileName().lastIndexOf('.');
        return point < 0 ? "" : file.fileName().substring(point + 1).toUpperCase(Locale.ROOT);
    }

    /** Why a file that an account has handed in was not taken: it may be larger than those of a complaint. */
    public String handInRefused(FileRefusal refusal) {
        return texts.known("document.handIn." + refusal, texts.of("document.fileRefusal", refusal));
    }

    /** A name that somebody has declared, short enough to be said. */
    public static String shown(String declared) {
        String name = declared.substring(Math.max(declared.lastIndexOf('/'), declared.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
    }
}
