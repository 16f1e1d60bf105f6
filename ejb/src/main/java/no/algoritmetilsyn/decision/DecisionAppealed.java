package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealParty;
import no.algoritmetilsyn.appeal.Appealable;
import no.algoritmetilsyn.appeal.Appealed;
import no.algoritmetilsyn.appeal.Appellant;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** What of decisions can be appealed, and what an appeal has led to (forvaltningsloven §§ 28, 33, 34). */
@ApplicationScoped
public class DecisionAppealed implements Appealable {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Decisions decisions;

    @Inject
    DecisionDeadlines deadlines;

    @Inject
    DecisionKinds kinds;

    @Inject
    LetterArrivals letters;

    @Inject
    Powers powers;

    @Override
    public ProceedingKind kind() {
        return ProceedingKind.DECISION;
    }

    @Override
    public Optional<Matter> decided(UUID id) {
        Decision decision = decisions.decision(id);
        return decision.made() == null ? Optional.empty() : Optional.of(matter(decision));
    }

    private Matter matter(Decision decision) {
        DirectedAt to = decision.directedAt();
        Power power = powers.all().stream()
                .filter(row -> row.id().equals(decision.made().powerId()))
                .findFirst()
                .orElseThrow();
        return new Matter(
                decisions
                        .reversal(decision.id())
                        .filter(reversal -> reversal.sentAt() != null)
                        .map(reversal -> reversal(decision, reversal, power.provision()))
                        .orElseGet(() -> decision(decision, power.provision())),
                new AppealParty(
                        to.organisationId(),
                        to.organisationNumber(),
                        to.organisationName(),
                        LetterLanguage.of(to.writtenForm().language()),
                        Appellant.PARTY),
                decision.state().holds()
                        ? decisions.points(decision.id()).stream()
                                .collect(Collectors.toMap(DecisionPoint::number, DecisionPoint::limitOn))
                        : Map.of());
    }

    private Appealed decision(Decision decision, String provision) {
        return new Appealed(
                decision.id(),
                ProceedingKind.DECISION,
                decision.reference(),
                decision.title(),
                provision,
                decision.made().regime(),
                decision.made().on(),
                deadlines
                        .appeal(decision.id())
                        .map(Deadline::startDate)
                        .orElse(decision.made().on()),
                kinds.of(decision).claimed(decision).orElse(null));
    }

    /** What is taken back binds nobody any more: that it is taken back is what an appeal is about then. */
    private Appealed reversal(Decision decision, DecisionReversal reversal, String provision) {
        return new Appealed(
                decision.id(),
                ProceedingKind.DECISION,
                decision.reference(),
                decision.title(),
                provision,
                reversal.regime(),
                reversal.on(),
                letters.arrivedOn(reversal.letterId()).orElse(reversal.on()),
                null);
    }

    @Override
    public Optional<Long> mostToBeDecided(UUID id) {
        Decision decision = decisions.decision(id);
        return kinds.of(decision).ceiling(decision);
    }

    @Override
    public boolean isForbidding(UUID id) {
        return kinds.of(decisions.decision(id)).isForbidding();
    }

    void hear(@Observes AppealDecided appeal) {
        if (appeal.kind() == ProceedingKind.DECISION) {
            entities.persist(new DecisionAppealResult(appeal));
        }
    }
}
