package no.algoritmetilsyn.decision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.casefile.Link;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.finding.Finding;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.Findings;

/**
 * What a decision can rest on, by what people call it: a complaint, a demand or an order of the case by its reference, a finding by that of its
 * inspection and its number, {@code T-2026-000003/2}.
 */
@Dependent
class GroundSources {

    private static final Pattern FINDING = Pattern.compile("(T-[0-9]{4}-[0-9]{6})/([0-9]{1,4})");

    private static final List<ProceedingKind> KINDS =
            List.of(ProceedingKind.COMPLAINT, ProceedingKind.DEMAND, ProceedingKind.ORDER);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Findings findings;

    @Inject
    Decisions decisions;

    @Inject
    Links links;

    /**
     * Something that shows facts.
     *
     * @param finding the finding, where it is one; else null
     */
    record Source(DecisionGround.Kind kind, UUID id, Finding finding) {

        /** Whether a decision may rest on it: on a finding only where the inspection ended with that (forvaltningsloven § 17). */
        boolean mayBeDecidedOn() {
            return finding == null
                    || finding.conclusion() != null && finding.conclusion().outcome() == FindingOutcome.DECISION;
        }
    }

    /** Whether proceedings of a kind are named by their reference. */
    static boolean isNamed(ProceedingKind kind) {
        return KINDS.contains(kind);
    }

    /** Why a decision may not rest on something; empty when it may. */
    Optional<String> forbidden(Source source) {
        if (!source.mayBeDecidedOn()) {
            return Optional.of("notForDecision");
        }
        return source.kind() == DecisionGround.Kind.ORDER && wasUndone(source.id())
                ? Optional.of("orderGone")
                : Optional.empty();
    }

    /** Whether what ordered it is as if it had never been decided: nobody has broken it. One that was withdrawn bound until then. */
    private boolean wasUndone(UUID order) {
        return links.of(List.of(order)).stream()
                .filter(link -> link.relation() == Link.Relation.CARRIES_OUT
                        && link.from().equals(order))
                .map(Link::to)
                .anyMatch(decision -> decisions.decision(decision).state() == DecisionState.REVERSED
                        || decisions.appealResults(decision).stream()
                                .anyMatch(appeal -> appeal.result() == AppealResult.ANNULLED));
    }

    /** What a reference stands for in a case; empty when there is nothing of that name there. */
    Optional<Source> named(String reference, UUID casefile) {
        String wanted = reference.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        Matcher numbered = FINDING.matcher(wanted);
        if (numbered.matches()) {
            return proceeding(numbered.group(1), casefile, List.of(ProceedingKind.INSPECTION))
                    .flatMap(inspection -> findings.numbered(inspection.id(), Integer.parseInt(numbered.group(2))))
                    .map(finding -> new Source(DecisionGround.Kind.FINDING, finding.id(), finding));
        }
        return proceeding(wanted, casefile, KINDS)
                .map(found ->
                        new Source(DecisionGround.Kind.valueOf(found.kind().name()), found.id(), null));
    }

    private Optional<Proceeding> proceeding(String reference, UUID casefile, List<ProceedingKind> kinds) {
        return entities.createQuery(
                        "select p from Proceeding p where p.casefileId = :casefile and p.reference = :reference"
                                + " and p.kind in :kinds",
                        Proceeding.class)
                .setParameter("casefile", casefile)
                .setParameter("reference", reference)
                .setParameter("kinds", kinds)
                .getResultStream()
                .findFirst();
    }

    /** What a ground is called; null where the authority has seen it by itself. */
    String reference(DecisionGround ground) {
        return switch (ground.kind()) {
            case OWN -> null;
            case FINDING -> reference(entities.find(Finding.class, ground.subjectId()));
            case COMPLAINT, DEMAND, ORDER -> reference(ground.subjectId());
        };
    }

    /** What a finding is called. */
    String reference(Finding finding) {
        return reference(finding.inspectionId()) + "/" + finding.number();
    }

    /** What a proceeding is called. */
    String reference(UUID proceeding) {
        return entities.find(Proceeding.class, proceeding).reference();
    }

    /** The findings on which an inspection has proposed to decide, by number; none for a proceeding of another kind. */
    List<Finding> toDecideOn(UUID proceeding) {
        return findings.of(proceeding).stream()
                .filter(finding -> new Source(DecisionGround.Kind.FINDING, finding.id(), finding).mayBeDecidedOn())
                .toList();
    }
}
