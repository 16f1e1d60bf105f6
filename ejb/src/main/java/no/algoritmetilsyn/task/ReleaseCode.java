package no.algoritmetilsyn.task;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why somebody lets a task go, for the next one to know at a glance. */
public enum ReleaseCode {
    /** Something may make the holder disqualified; the declaration itself is a step of its own (forvaltningsloven § 8). */
    IMPARTIALITY,
    /** It rests on another provision than was thought, which has to be mended first. */
    WRONG_PROVISION,
    ABSENCE,
    /** Somebody who knows more of this has to do it. */
    COMPETENCE,
    WORKLOAD,
    OTHER,
    /** The holder has left, or may not do the work any more: found at night, and said by nobody. */
    HOLDER_LOST,
    /** The case was shielded, and the holder does not see it any more. */
    SHIELDED;

    private static final Set<ReleaseCode> SAID_BY_NOBODY = EnumSet.of(HOLDER_LOST, SHIELDED);

    /** Those that people choose from. */
    public static List<ReleaseCode> choices() {
        return Stream.of(values())
                .filter(code -> !SAID_BY_NOBODY.contains(code))
                .toList();
    }
}
