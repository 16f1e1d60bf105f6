package no.algoritmetilsyn.letter;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/**
 * What stands around every letter.
 *
 * @param sender who the authority is on the day of the letter, in its language
 * @param recipient whom it goes to
 * @param caseNumber as it is printed, such as {@code 2026/14}
 * @param documentNumber of the letter within its case
 * @param exemption the provision by which the letter is exempt from public access (offentleglova); null when it is not
 * @param caseOfficer who handles the case and can be asked; null in a receipt that was made automatically
 */
public record LetterFrame(
        @NotNull @Valid Sender sender,
        @NotNull @Valid Recipient recipient,
        @NotBlank @Size(max = 40) String caseNumber,
        @NotNull @Min(1) Integer documentNumber,
        @Size(max = 200) String exemption,
        @Valid Person caseOfficer) {

    /**
     * The letterhead.
     *
     * @param name of the authority
     * @param organisationNumber nine digits
     * @param postalAddress where letters go, a line each
     * @param visitingAddress where people come, a line each
     * @param phone as people read it
     * @param email address for electronic mail
     * @param openingHours when somebody answers
     */
    public record Sender(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String organisationNumber,
            @NotEmpty @Size(max = 8) List<@NotBlank @Size(max = 200) String> postalAddress,
            @NotEmpty @Size(max = 8) List<@NotBlank @Size(max = 200) String> visitingAddress,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 200) String email,
            @NotBlank @Size(max = 200) String openingHours) {

        public Sender {
            postalAddress = copy(postalAddress);
            visitingAddress = copy(visitingAddress);
        }

        /** The same house in the name of another organ. */
        public Sender named(String other) {
            return new Sender(other, organisationNumber, postalAddress, visitingAddress, phone, email, openingHours);
        }

        /** The authority as it is by these settings, in a language. */
        public static Sender of(AuthoritySettings settings, LetterLanguage language) {
            return new Sender(
                    settings.name(language.locale()),
                    settings.organisationNumber(),
                    settings.postalAddress().lines().toList(),
                    settings.visitingAddress().lines().toList(),
                    settings.phone(),
                    settings.email(),
                    settings.openingHours(language.locale()));
        }
    }

    /**
     * Whom a letter goes to.
     *
     * @param name of a person, or of an organisation
     * @param address a line each; empty when the letter goes where no address is needed
     */
    public record Recipient(
            @NotBlank @Size(max = 300) String name,
            @NotNull @Size(max = 8) List<@NotBlank @Size(max = 200) String> address) {

        public Recipient {
            address = copy(address);
        }
    }

    /**
     * Somebody who answers for a letter.
     *
     * @param name as it is written under letters
     * @param title what they are
     */
    public record Person(@NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 200) String title) {}

    private static List<String> copy(List<String> lines) {
        return lines == null ? null : lines.stream().toList();
    }
}
