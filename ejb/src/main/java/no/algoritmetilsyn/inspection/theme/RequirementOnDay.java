package no.algoritmetilsyn.inspection.theme;

import java.time.LocalDate;
import java.util.Optional;
import no.algoritmetilsyn.law.Provision;
import no.algoritmetilsyn.law.Regime;
import no.algoritmetilsyn.law.Supervision;

/**
 * A requirement and what the law says of it on a day.
 *
 * @param provision where it stands
 * @param act in the version that the requirement names
 * @param supervision who supervises the act on that day; null when nobody does
 * @param day Europe/Oslo
 */
public record RequirementOnDay(
        Requirement requirement, Provision provision, Regime act, Supervision supervision, LocalDate day) {

    /** Whether the place in the law binds in Norway on the day. */
    public boolean isInForce() {
        return act.inForce(day) && provision.appliesOn(day);
    }

    /** Whether the act is ours to supervise on the day. */
    public boolean isOurs() {
        return supervision != null && supervision.isOwn();
    }

    /** Whether the act is ours in the demo only. */
    public boolean isFictional() {
        return isOurs() && supervision.isFictional();
    }

    /** What may be said when it is not met. */
    public Consequence consequence() {
        if (!isInForce()) {
            return Consequence.NOT_IN_FORCE;
        }
        return isOurs() ? Consequence.BREACH : Consequence.NOT_OURS;
    }

    /** The first day on which the place binds, or bound, in Norway; empty while nobody has named one for its act. */
    public Optional<LocalDate> inForceFrom() {
        return act.inForceFrom()
                .map(from -> provision.appliesFrom().filter(from::isBefore).orElse(from));
    }

    /**
     * Who supervises the act instead of us; empty when we do, or nobody.
     *
     * @param language {@code nn}, {@code en}, anything else gives bokmål
     */
    public Optional<String> supervisor(String language) {
        return Optional.ofNullable(supervision).flatMap(other -> other.body(language));
    }
}
