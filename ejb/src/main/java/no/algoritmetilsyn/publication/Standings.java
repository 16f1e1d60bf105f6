package no.algoritmetilsyn.publication;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.AsksNobody;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.counting.Holidays;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.platform.AuthorityClock;

/**
 * Whether what was decided can still change. Features in which that is settled tell it here, within their own step: what is
 * published follows at once, and so does what is published later.
 */
@Stateless
@AsksNobody("a part of a step of another feature, and of what is public")
public class Standings {

    private static final String APPEAL = "appeal";

    @PersistenceContext
    EntityManager entities;

    @Inject
    DeadlineList deadlines;

    @Inject
    LetterArrivals arrivals;

    @Inject
    AuthorityClock clock;

    /** Somebody has appealed what was decided in a proceeding. */
    public void appealed(UUID proceedingId, LocalDate on) {
        of(proceedingId).appealed(on);
    }

    /** No appeal against it is left, and none was decided: the time to appeal decides, as before. */
    public void appealGone(UUID proceedingId) {
        find(proceedingId).ifPresent(DecisionStanding::appealGone);
    }

    /** No appeal against it is undecided any more, and it stands as it was decided. */
    public void upheld(UUID proceedingId, LocalDate on) {
        decided(proceedingId, Finality.FINAL, on);
    }

    /** An appeal, or the authority itself, has changed it. */
    public void changed(UUID proceedingId, LocalDate on) {
        decided(proceedingId, Finality.CHANGED, on);
    }

    /** It was annulled (forvaltningsloven §§ 34 and 35): what is published stays and says so. */
    public void annulled(UUID proceedingId, LocalDate on) {
        decided(proceedingId, Finality.ANNULLED, on);
    }

    private void decided(UUID proceedingId, Finality how, LocalDate on) {
        of(proceedingId).decided(how, on);
    }

    private DecisionStanding of(UUID proceedingId) {
        DecisionStanding standing = entities.find(DecisionStanding.class, proceedingId);
        if (standing == null) {
            standing = new DecisionStanding(proceedingId);
            entities.persist(standing);
        }
        return standing;
    }

    /** What has become of what was decided; empty when nothing has. */
    public Optional<DecisionStanding> find(UUID proceedingId) {
        return Optional.ofNullable(entities.find(DecisionStanding.class, proceedingId));
    }

    /** Whether a publication tells something that can still change. */
    public Finality finality(Publication publication) {
        Optional<DecisionStanding> standing = find(publication.proceedingId());
        if (standing.filter(found -> found.outcome() == Finality.ANNULLED).isPresent()) {
            return Finality.ANNULLED;
        }
        if (publication.appealWeeks() == null) {
            return Finality.NOT_APPEALABLE;
        }
        return standing.filter(found -> found.appealedOn() != null || found.outcome() != null)
                .map(found -> found.outcome() == null ? Finality.NOT_FINAL : found.outcome())
                .orElseGet(() -> isAppealOver(publication) ? Finality.FINAL : Finality.NOT_FINAL);
    }

    /** By the deadline of the proceeding where it has one; else by the weeks in the letter, from the day on which it arrived. */
    private boolean isAppealOver(Publication publication) {
        Optional<Deadline> deadline = publication.kind().isDecision()
                ? deadlines.of(publication.proceedingId()).stream()
                        .filter(each -> each.ruleCode().equals(APPEAL))
                        .findFirst()
                : Optional.empty();
        return deadline.flatMap(Deadline::dueInstant)
                .map(due -> !due.isAfter(clock.instant()))
                .orElseGet(() -> arrivals.arrivedOn(publication.letterId())
                        .map(arrived -> Holidays.workingDayFrom(arrived.plusWeeks(publication.appealWeeks())))
                        .filter(last -> clock.today().isAfter(last))
                        .isPresent());
    }
}
