package no.algoritmetilsyn.authority.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import no.algoritmetilsyn.authority.Authority;
import no.algoritmetilsyn.authority.AuthoritySettings;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Texts;

/** Who the authority is today, in the reader's language: {@code #{authority.name}}. */
@Named("authority")
@RequestScoped
public class AuthorityView {

    @EJB
    Authority authority;

    @Inject
    AuthorityClock clock;

    @Inject
    Texts texts;

    private AuthoritySettings today() {
        return authority.on(clock.today());
    }

    private Locale language() {
        return texts.getLanguage().locale();
    }

    /** The name. */
    public String getName() {
        return today().name(language());
    }

    /** The name in North Sámi. */
    public String getSamiName() {
        return today().name(Locale.forLanguageTag("se"));
    }

    /** Telephone number as people read it; it does not break at the end of a line. */
    public String getPhone() {
        return today().phone().replace(' ', '\u00a0');
    }

    /** Telephone number as a telephone reads it. */
    public String getPhoneLink() {
        return "tel:+47" + today().phone().replace(" ", "");
    }

    /** Address for electronic mail. */
    public String getEmail() {
        return today().email();
    }

    /** Nine digits in groups of three, as they are read aloud. */
    public String getOrganisationNumber() {
        return today().organisationNumber().replaceAll("(\\d{3})(?=\\d)", "$1 ");
    }

    /** Where letters go, line by line. */
    public List<String> getPostalAddress() {
        return today().postalAddress().lines().toList();
    }

    /** Where people come, line by line. */
    public List<String> getVisitingAddress() {
        return today().visitingAddress().lines().toList();
    }

    /** When someone answers, in words. */
    public String getOpeningHours() {
        return today().openingHours(language());
    }

    /** Where the source code lies; null when this installation does not say. */
    public String getSourceUrl() {
        return today().sourceUrl().orElse(null);
    }
}
