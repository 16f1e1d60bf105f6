package no.algoritmetilsyn.process;

import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.algoritmetilsyn.inspection.theme.Theme;
import no.algoritmetilsyn.inspection.theme.ThemeLibrary;
import no.algoritmetilsyn.inspection.theme.ThemeVersion;

/** Law that changes during a walk, as it does in years of a real authority. */
final class WalkLaw {

    private static final int WEEKS = 5;
    private static final int TURN = 1;

    /** After so many days appeals go to the other appeal body. */
    static final int TURN_DAYS = 7 * TURN;

    private static final int VERSIONS = 300;

    private WalkLaw() {}

    /** Appeals are decided by the appeal body of the authority and by one outside in turn. */
    static void alternate(WalkFixture fixture, LocalDate from) {
        fixture.owner("UPDATE appeal_bodies SET valid_until = '%s' WHERE id = 'gdpr/demo'", from.plusWeeks(TURN));
        String rows = IntStream.range(1, VERSIONS)
                .mapToObj(i -> "('gdpr/walk%d', 'gdpr', %s, 'fvl67-28', '%s', '%s', true)"
                        .formatted(
                                i,
                                i % 2 == 0 ? "true, NULL, NULL, NULL" : "false, 'Nemnda', 'Nemnda', 'The Board'",
                                from.plusWeeks((long) TURN * i),
                                from.plusWeeks((long) TURN * (i + 1))))
                .collect(Collectors.joining(", "));
        fixture.owner("INSERT INTO appeal_bodies (id, regime, own, name_nb, name_nn, name_en, provision, valid_from,"
                + " valid_until, fictional) VALUES " + rows);
    }

    /** Themes get another version every few weeks: inspections under way can take it. */
    static void renew(ThemeLibrary library, LocalDate from) {
        List<Theme> renewed =
                library.all().stream().map(theme -> renewed(theme, from)).toList();
        try {
            Field themes = ThemeLibrary.class.getDeclaredField("themes");
            themes.setAccessible(true);
            themes.set(library, renewed);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Theme renewed(Theme theme, LocalDate from) {
        ThemeVersion newest = theme.newest();
        var versions = new ArrayList<ThemeVersion>(theme.versions());
        for (int i = 1; i <= VERSIONS; i++) {
            versions.add(new ThemeVersion(
                    theme.id(),
                    newest.number() + i,
                    from.plusWeeks((long) WEEKS * i),
                    newest.news(),
                    newest.requirements()));
        }
        return new Theme(theme.id(), theme.title(), theme.purpose(), List.copyOf(versions));
    }
}
