package no.algoritmetilsyn.inspection.theme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Supervision;
import no.algoritmetilsyn.law.Supervisions;

/**
 * The themes of inspections, for the staff. Guidance tells how we examine, which those who are examined are not told
 * (offentleglova § 24 first paragraph).
 */
@Stateless
public class Themes {

    @Inject
    Access access;

    @Inject
    ThemeLibrary library;

    @Inject
    Laws laws;

    @Inject
    Supervisions supervisions;

    /**
     * Every theme, in the order in which they are shown.
     *
     * @throws AccessRefused when the caller is not of the staff
     */
    public List<Theme> all() {
        access.require(Act.THEME_READ);
        return library.all();
    }

    /**
     * One theme in all its versions; empty when there is none with this id.
     *
     * @throws AccessRefused when the caller is not of the staff
     */
    public Optional<Theme> theme(String id) {
        access.require(Act.THEME_READ);
        return library.theme(id);
    }

    /**
     * The requirements of a version, with what the law says of each on a day: whether it may be called a breach.
     *
     * @param day in Europe/Oslo
     * @throws AccessRefused when the caller is not of the staff
     */
    public List<RequirementOnDay> onDay(ThemeVersion version, LocalDate day) {
        access.require(Act.THEME_READ);
        Map<String, Supervision> supervised = supervisions.on(day);
        return version.requirements().stream()
                .map(requirement -> new RequirementOnDay(
                        requirement,
                        laws.provision(requirement.provision(), day),
                        laws.regime(requirement.regime()),
                        supervised.get(requirement.regime()),
                        day))
                .toList();
    }
}
