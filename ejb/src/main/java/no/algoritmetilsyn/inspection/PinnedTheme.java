package no.algoritmetilsyn.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The version of a theme that an inspection is planned by.
 *
 * @param theme id of the theme
 * @param number of its version
 * @param sha256 of all that the version says
 */
@Embeddable
public record PinnedTheme(
        String theme, @Column(name = "theme_version") int number, @Column(name = "theme_sha256") String sha256) {}
