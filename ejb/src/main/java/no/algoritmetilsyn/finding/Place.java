package no.algoritmetilsyn.finding;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What a finding is measured by, as it was read on a day.
 *
 * @param requirement id of the requirement, such as {@code automation-01}
 * @param theme id of the theme
 * @param themeVersion version of the theme
 * @param provision code of the place in the law
 * @param regime the act in the version that was read
 * @param observedOn the day on which it was so, Europe/Oslo: by it the law is asked
 */
@Embeddable
public record Place(
        String requirement, String theme, int themeVersion, String provision, String regime, LocalDate observedOn) {}
