package no.algoritmetilsyn.letter.kind;

import java.util.Locale;
import java.util.Set;

/** Something the law wants to stand in a letter. In the text it is the block whose id is {@link #block()}. */
public enum Clause {
    /** The provision that the letter rests on. */
    LEGAL_BASIS,
    /** The day by which something happens or has to be done. */
    LIMIT,
    /** That the decision can be appealed (forvaltningsloven § 27 third paragraph, § 28). */
    APPEAL_RIGHT,
    /** How long, and from when (§ 29). */
    APPEAL_LIMIT,
    /** Who decides the appeal (§ 28). */
    APPEAL_BODY,
    /** Where it is sent, and what must stand in it (§ 32). */
    APPEAL_ADDRESS,
    /** That the effect of the decision can be suspended (§ 42). */
    SUSPENDED_EFFECT,
    /** The right to see the papers of the case (§§ 18 and 19). */
    CASE_PAPERS,
    /** What may be had back of the costs (§ 36), and that the authority gives guidance (§ 11). */
    COSTS;

    /** What a decision must tell beside its legal basis (forvaltningsloven § 27 third paragraph). */
    static final Set<Clause> OF_A_DECISION =
            Set.of(APPEAL_RIGHT, APPEAL_LIMIT, APPEAL_BODY, APPEAL_ADDRESS, SUSPENDED_EFFECT, CASE_PAPERS, COSTS);

    /** Id of the block in which it stands. */
    public String block() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
