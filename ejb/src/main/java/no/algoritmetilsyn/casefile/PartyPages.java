package no.algoritmetilsyn.casefile;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.deadline.Deadline;
import no.algoritmetilsyn.deadline.DeadlineList;
import no.algoritmetilsyn.deadline.Whose;

/**
 * Shows proceedings to those outside the authority: to the organisation they are directed at what is asked of it and its own
 * answers, to employees that there is one of which something was released. Of two organisations in one case neither meets a
 * byte of the other.
 */
@Stateless
public class PartyPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    ProceedingSight sight;

    @Inject
    @Any
    Instance<PartyFacts> features;

    @Inject
    ProceedingFeatures states;

    @Inject
    DeadlineList deadlines;

    /**
     * One proceeding, as far as it may be seen by those who speak for its organisation, or for employees to whom something of it is
     * released: these see that there is one.
     *
     * @throws AccessRefused when it is not the actor's business, or there is no such proceeding
     */
    public ProceedingPage open(UUID id) {
        Proceeding proceeding = sight.require(id);
        if (sight.isReleasedOnly(proceeding)) {
            return page(proceeding, proceeding.isOpen() ? "OPEN" : "ENDED", List.of(), List.of(), List.of(), Map.of());
        }
        Optional<PartyFacts> feature = feature(proceeding.kind());
        return page(
                proceeding,
                states.of(proceeding.kind()).states(List.of(id)).get(id),
                ownDeadlines(id).stream()
                        .filter(deadline ->
                                feature.map(facts -> facts.shows(deadline)).orElse(true))
                        .toList(),
                feature.map(facts -> facts.letters(id)).orElse(List.of()),
                feature.map(facts -> facts.points(id)).orElse(List.of()),
                feature.map(facts -> facts.matter(id).facts()).orElse(Map.of()));
    }

    /**
     * What is asked of the organisation in a proceeding; empty where the kind tells nothing of its own.
     *
     * @throws AccessRefused when the actor does not speak for it today, or there is no such proceeding
     */
    public Optional<PartyMatter> matter(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        return feature(proceeding.kind()).map(facts -> facts.matter(proceeding.id()));
    }

    /**
     * What the organisation was told in a proceeding, and has said.
     *
     * @throws AccessRefused when the actor does not speak for it today, or there is no such proceeding
     */
    public PartyRecord record(Proceeding proceeding) {
        access.require(Act.PROCEEDING_READ_OWN, proceeding.casefileId(), proceeding.id());
        return feature(proceeding.kind())
                .map(facts -> facts.record(proceeding.id()))
                .orElse(PartyRecord.NONE);
    }

    private Optional<PartyFacts> feature(ProceedingKind kind) {
        return features.stream().filter(facts -> facts.kind() == kind).findFirst();
    }

    private ProceedingPage page(
            Proceeding proceeding,
            String state,
            List<Deadline> own,
            List<ProceedingFacts.Letter> letters,
            List<ProceedingFacts.Point> points,
            Map<String, Object> facts) {
        return new ProceedingPage(
                proceeding,
                entities.find(Casefile.class, proceeding.casefileId()).number(),
                state,
                List.of(),
                List.of(),
                own,
                Map.of(),
                List.of(),
                List.of(),
                letters,
                points,
                facts);
    }

    /** Those within which the organisation has to act, or has a right; none of the authority's own goals. */
    private List<Deadline> ownDeadlines(UUID id) {
        return deadlines.ofProceeding(id).stream()
                .filter(deadline ->
                        deadline.rule().whose() == Whose.BODY || deadline.rule().whose() == Whose.PARTY)
                .toList();
    }
}
