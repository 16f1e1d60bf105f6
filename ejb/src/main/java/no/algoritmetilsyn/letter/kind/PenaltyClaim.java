package no.algoritmetilsyn.letter.kind;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Claims a coercive fine that has accrued up to a day. It is a decision; what is tied to the imposition can be appealed, the order
 * itself is not tried anew (forvaltningsloven § 51 fifth paragraph).
 *
 * @param basis the provision by which the fine runs
 * @param reference of the fine
 * @param subject what the order is about, in few words
 * @param until the last day that is claimed
 * @param lines what it has come to, line by line
 * @param earlier kroner that were claimed before; null when nothing was
 * @param amount kroner that are claimed now
 * @param payment to whom and until when it is paid
 * @param appeal how the claim is appealed
 */
public record PenaltyClaim(
        @NotNull @Valid LegalBasis basis,
        @NotBlank @Size(max = 60) String reference,
        @NotBlank @Size(max = 200) String subject,
        @NotNull LocalDate until,
        @NotEmpty @Size(max = 100) List<@NotNull @Valid Line> lines,
        @Min(1) Integer earlier,
        @NotNull @Min(1) @Max(2_000_000_000) Integer amount,
        @NotNull @Valid Payment payment,
        @NotNull @Valid Appeal appeal)
        implements Letter {

    public PenaltyClaim {
        lines = lines == null ? null : lines.stream().toList();
    }

    /**
     * One line: units times rate.
     *
     * @param point number of the point of the order; empty for all of them
     * @param units how many days, weeks, months, breaches or sums
     * @param rate kroner for each; below 0 where something is taken off
     */
    public record Line(
            @NotNull @Size(max = 20) String point,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @NotNull Integer units,
            @NotNull Integer rate,
            @NotNull Integer amount) {}

    /**
     * How it is paid.
     *
     * @param payee who receives the money for the Treasury
     * @param account number of the account, eleven digits
     * @param due the last day
     * @param collected whether the Collection Authority collects what is not paid
     * @param interest whether interest runs on what is paid too late
     */
    public record Payment(
            @NotBlank @Size(max = 200) String payee,
            @NotNull @Pattern(regexp = "[0-9]{11}") String account,
            @NotNull LocalDate due,
            @NotNull Boolean collected,
            @NotNull Boolean interest) {}

    @Override
    public LetterKind kind() {
        return LetterKind.PENALTY_CLAIM;
    }
}
