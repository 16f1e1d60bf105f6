package no.algoritmetilsyn.law;

import java.time.LocalDate;

/**
 * Whether the authority has a power on a day.
 *
 * @param power the row that answers: of several, the one that is ours, else the one that binds
 * @param provision where it stands
 * @param on the day, Europe/Oslo
 * @param refusal why the authority does not have it; null when it does
 */
public record PowerRuling(Power power, Provision provision, LocalDate on, Refusal refusal) {

    /** Why the authority does not have a power. */
    public enum Refusal {
        /** Its act, or its place in the act, does not bind on that day, or nobody has the competence then. */
        NOT_IN_FORCE("notInForce"),
        /** It belongs to another authority. */
        NOT_OURS("notOurs");

        private final String rule;

        Refusal(String rule) {
            this.rule = rule;
        }

        /** The rule's name, as steps are refused by it. */
        public String rule() {
            return rule;
        }
    }

    /**
     * Who has the power, for a text that says where to go: a mark by which {@link Powers#holder} tells the name in the language of the
     * text. Nothing where it is the authority's own.
     */
    public Object[] holder() {
        return power.isOwn() ? new Object[0] : new Object[] {Powers.HOLDER + power.id()};
    }

    /** Whether the authority has it. */
    public boolean isGranted() {
        return refusal == null;
    }
}
