package no.algoritmetilsyn.inspection.theme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * What an inspection is about, in all its versions.
 *
 * @param id stable, part of addresses: {@code automated-decisions}
 * @param title what it is called
 * @param purpose what it is about, in two sentences
 * @param versions from the first to the newest; each starts later than the one before
 */
public record Theme(String id, Words title, Words purpose, List<ThemeVersion> versions) {

    /** @throws NoSuchElementException when there is no such version */
    public ThemeVersion version(int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No version " + number + " of the theme " + id));
    }

    /** The newest version that has begun on a day; empty before the first. */
    public Optional<ThemeVersion> on(LocalDate day) {
        return versions.stream().filter(version -> version.hasStarted(day)).reduce((earlier, later) -> later);
    }

    /** The last version, begun or not. */
    public ThemeVersion newest() {
        return versions.get(versions.size() - 1);
    }

    /**
     * What is different between two versions: what was withdrawn and changed in the order of the first, then what was added in
     * the order of the second.
     *
     * @throws NoSuchElementException when there is no such version
     */
    public List<RequirementChange> changes(int from, int to) {
        ThemeVersion before = version(from);
        ThemeVersion after = version(to);
        List<RequirementChange> changes = new ArrayList<>();
        for (Requirement old : before.requirements()) {
            Optional<Requirement> now = after.requirement(old.id());
            if (now.isEmpty()) {
                changes.add(new RequirementChange(ChangeKind.WITHDRAWN, old, null));
            } else if (!now.get().equals(old)) {
                changes.add(new RequirementChange(ChangeKind.CHANGED, old, now.get()));
            }
        }
        after.requirements().stream()
                .filter(requirement -> before.requirement(requirement.id()).isEmpty())
                .forEach(requirement -> changes.add(new RequirementChange(ChangeKind.ADDED, null, requirement)));
        return changes;
    }
}
