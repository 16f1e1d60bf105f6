package no.algoritmetilsyn.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import no.algoritmetilsyn.casefile.step.input.CrossChecked;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.Block;
import no.algoritmetilsyn.letter.text.HomelessText;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterText;

/**
 * A letter as it was submitted: all that its PDF is made of but for date and approval. What somebody approves is its hash, and
 * what is sent is the same.
 *
 * @param kind of the letter
 * @param language that it is written in
 * @param frame what stands around it
 * @param data what it says, in values
 * @param text what it says, in words; names the version of the template
 * @param attachments what goes with it, in order
 */
public record LetterSnapshot(
        @NotNull LetterKind kind,
        @NotNull LetterLanguage language,
        @NotNull @Valid LetterFrame frame,
        @NotNull @Valid Letter data,
        @NotNull @Valid LetterText text,
        @NotNull @Size(max = 100) List<@NotNull @Valid Attachment> attachments)
        implements CrossChecked {

    /** Characters of a text that are printed within seconds: some forty pages. */
    private static final int LONGEST_TEXT = 100_000;

    public LetterSnapshot {
        attachments = attachments == null ? null : attachments.stream().toList();
    }

    /**
     * A file that goes with a letter.
     *
     * @param name as the recipient sees it
     * @param sha256 hash of its content, 64 hexadecimal digits
     */
    public record Attachment(
            @NotBlank @Size(max = 255) String name, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    /** A snapshot without attachments. */
    public static LetterSnapshot of(LetterLanguage language, LetterFrame frame, Letter data, LetterText text) {
        return new LetterSnapshot(data.kind(), language, frame, data, text, List.of());
    }

    /**
     * The snapshot that has these {@link #canonicalBytes() canonical bytes}.
     *
     * @throws IllegalArgumentException when they are none of a snapshot
     */
    public static LetterSnapshot read(byte[] canonical) {
        return SnapshotReader.read(new String(canonical, StandardCharsets.UTF_8));
    }

    /** {@link #canonicalBytes} as text. */
    public String canonicalText() {
        return CanonicalRecord.json(this);
    }

    /** The same bytes for the same letter, on every machine: canonical JSON (RFC 8785), UTF-8. */
    public byte[] canonicalBytes() {
        return canonicalText().getBytes(StandardCharsets.UTF_8);
    }

    /** SHA-256 of the {@link #canonicalBytes() canonical bytes}, 64 hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonicalBytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<Violation> crossCheck() {
        List<Violation> violations = new ArrayList<>();
        if (data == null || kind == null || language == null || frame == null || text == null) {
            return violations;
        }
        if (kind != data.kind()) {
            violations.add(Violation.of("kind", "otherKind"));
        }
        if (!kind.languages().contains(language)) {
            violations.add(Violation.of("language", "noTemplate"));
        }
        if (frame.caseOfficer() == null && !kind.isAutomatic()) {
            violations.add(Violation.of("frame/caseOfficer", "required"));
        }
        data.crossCheck()
                .forEach(found ->
                        violations.add(new Violation("/data" + found.pointer(), found.code(), found.arguments())));
        if (text.plain().length() > LONGEST_TEXT) {
            violations.add(Violation.of("text", "tooLong", LONGEST_TEXT));
        }
        for (Block missing : text.missing()) {
            violations.add(Violation.of("text/" + missing.id(), "notWritten", missing.label()));
        }
        for (HomelessText set : text.withoutPlace()) {
            violations.add(Violation.of("text/" + set.id(), "homeless", set.label()));
        }
        return violations;
    }
}
