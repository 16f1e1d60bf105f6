package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Confirms, to somebody who asks for it, that what they sent stands in the journal (eForvaltningsforskriften § 6). It is made of the
 * journal and never sent: each time it says the same.
 *
 * @param basis the provision on confirming
 * @param reference by which the sender knows what it belongs to
 * @param about the kind of proceeding that it belongs to, by which the letter says what happens next
 * @param received what it is called in the journal
 * @param entry number of the journal
 * @param receivedOn the day on which it came in, Europe/Oslo
 * @param receivedAt the time of that day, as it is written in the language
 * @param files what came with it, in order
 */
public record EntryReceipt(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 40) String about,
        @NotBlank @Size(max = 2_000) String received,
        @NotBlank @Size(max = 40) String entry,
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 10) String receivedAt,
        @NotNull @Size(max = 1_000) List<@NotNull @Valid File> files)
        implements Letter {

    public EntryReceipt {
        files = files == null ? null : files.stream().toList();
    }

    /**
     * A file.
     *
     * @param name as its sender called it
     * @param sha256 hash of its content, 64 hexadecimal digits
     */
    public record File(
            @NotBlank @Size(max = 255) String name, @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256) {}

    @Override
    public LetterKind kind() {
        return LetterKind.ENTRY_RECEIPT;
    }
}
