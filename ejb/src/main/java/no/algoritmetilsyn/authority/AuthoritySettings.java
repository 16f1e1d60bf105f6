package no.algoritmetilsyn.authority;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Name and addresses of the authority from a date on, until the next row begins. */
@Entity
public class AuthoritySettings {

    @Id
    private LocalDate validFrom;

    @Embedded
    private Names names;

    private String organisationNumber;
    private String phone;
    private String email;
    private String postalAddress;
    private String visitingAddress;

    @Column(name = "opening_hours_nb")
    private String openingHoursNb;

    @Column(name = "opening_hours_nn")
    private String openingHoursNn;

    @Column(name = "opening_hours_en")
    private String openingHoursEn;

    private String paymentAccount;
    private String sourceUrl;

    protected AuthoritySettings() {}

    AuthoritySettings(LocalDate validFrom, Names names) {
        this.validFrom = validFrom;
        this.names = names;
    }

    /** First day on which this row counts. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** The name in this language. */
    public String name(Locale language) {
        return names.in(language);
    }

    /** Nine digits. */
    public String organisationNumber() {
        return organisationNumber;
    }

    /** Telephone number as people read it, with spaces, without country code. */
    public String phone() {
        return phone;
    }

    /** Address for electronic mail. */
    public String email() {
        return email;
    }

    /** Where letters go; lines divided by line feeds. */
    public String postalAddress() {
        return postalAddress;
    }

    /** Where people come; lines divided by line feeds. */
    public String visitingAddress() {
        return visitingAddress;
    }

    /** When someone answers the telephone and opens the door, in words; bokmål for a language that has none. */
    public String openingHours(Locale language) {
        return switch (language.getLanguage()) {
            case "nn" -> openingHoursNn;
            case "en" -> openingHoursEn;
            default -> openingHoursNb;
        };
    }

    /** Number of the account that money is paid to, eleven digits; empty where nothing can be paid. */
    public Optional<String> paymentAccount() {
        return Optional.ofNullable(paymentAccount);
    }

    /** Where the source code of this installation lies. */
    public Optional<String> sourceUrl() {
        return Optional.ofNullable(sourceUrl);
    }
}
