package no.algoritmetilsyn.authority;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/**
 * Who the authority is on a given day.
 *
 * <p>Read once at the start: the rows change only by migration, and an error page must be able to give the telephone
 * number when the database does not answer.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Authority {

    @PersistenceContext(unitName = "tilsyn")
    EntityManager entities;

    private List<AuthoritySettings> settings;
    private List<OrganName> organs;

    @PostConstruct
    void read() {
        settings = entities.createQuery(
                        "SELECT s FROM AuthoritySettings s ORDER BY s.validFrom DESC", AuthoritySettings.class)
                .getResultList();
        organs = entities.createQuery("SELECT o FROM OrganName o ORDER BY o.validFrom DESC", OrganName.class)
                .getResultList();
    }

    /**
     * Name and addresses on this day.
     *
     * @throws NoSuchElementException for a day before the authority existed
     */
    public AuthoritySettings on(LocalDate day) {
        return settings.stream()
                .filter(row -> !row.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The authority's name in this language on this day.
     *
     * @throws NoSuchElementException for a day before the authority existed
     */
    public String name(Locale language, LocalDate day) {
        return on(day).name(language);
    }

    /**
     * The name of an organ in this language on this day.
     *
     * @throws NoSuchElementException for a day before the organ existed
     */
    public String name(Organ organ, Locale language, LocalDate day) {
        return organs.stream()
                .filter(row -> row.organ() == organ && !row.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow()
                .name(language);
    }
}
