package no.algoritmetilsyn.partyaccess;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.law.DatedGrounds;
import no.algoritmetilsyn.partyaccess.step.AccessGround;
import no.algoritmetilsyn.partyaccess.step.Outcome;
import no.algoritmetilsyn.partyaccess.step.RuleAccess;
import no.algoritmetilsyn.partyaccess.step.Scope;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What may be ruled about documents that a party wants to see (forvaltningsloven §§ 18-20; arbeidsmiljøloven § 2 A-7). */
@Dependent
class AccessRules {

    /** A ruling with the document that it is about. */
    record Ruled(RuleAccess.Ruling ruling, CasePaper paper, DatedGrounds.Row<AccessGround> ground, UUID variantId) {}

    @Inject
    AccessRequests requests;

    @Inject
    CasePapers papers;

    @Inject
    AccessGrounds grounds;

    @Inject
    AuthorityClock clock;

    /**
     * Passes when law lets everything be ruled so.
     *
     * @return the rulings, in the order of the documents of the case
     * @throws InvalidStep with all that it does not let
     */
    List<Ruled> requireLawful(AccessRequest request, RuleAccess step) {
        Map<UUID, CasePaper> open = open(request);
        var faults = new ArrayList<Violation>();
        Map<UUID, Ruled> ruled = new LinkedHashMap<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < step.rulings().size(); i++) {
            RuleAccess.Ruling ruling = step.rulings().get(i);
            String pointer = "/rulings/" + i;
            CasePaper paper = open.get(ruling.document());
            if (paper == null) {
                faults.add(Violation.at(pointer + "/document", "unknown"));
            } else if (!named.add(ruling.document())) {
                faults.add(Violation.at(pointer + "/document", "twice"));
            } else {
                DatedGrounds.Row<AccessGround> row = row(ruling);
                UUID variant = variant(ruling, paper, request);
                fault(pointer, request, new Ruled(ruling, paper, row, variant)).ifPresent(faults::add);
                ruled.put(ruling.document(), new Ruled(ruling, paper, row, variant));
            }
        }
        long missing = open.keySet().stream().filter(id -> !named.contains(id)).count();
        if (faults.isEmpty() && request.scope() == Scope.ALL && missing > 0) {
            faults.add(Violation.at("/rulings", "missing", missing));
        }
        if (faults.isEmpty()
                && ruled.values().stream().allMatch(one -> one.ruling().outcome() == Outcome.OUTSIDE)) {
            faults.add(Violation.at("/rulings", "nothingRuled"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidStep(faults);
        }
        return open.keySet().stream().filter(ruled::containsKey).map(ruled::get).toList();
    }

    /** The documents on which something is to be ruled: all of the case at first, later those of which something was refused. */
    Map<UUID, CasePaper> open(AccessRequest request) {
        Map<UUID, CasePaper> open = new LinkedHashMap<>();
        List<CasePaper> all = papers.of(request);
        boolean again = !requests.rulings(request.id()).isEmpty();
        Set<UUID> refused = new HashSet<>();
        requests.refused(request.id()).forEach(ruling -> refused.add(ruling.documentId()));
        all.stream()
                .filter(paper -> !again || refused.contains(paper.documentId()))
                .forEach(paper -> open.put(paper.documentId(), paper));
        return open;
    }

    private DatedGrounds.Row<AccessGround> row(RuleAccess.Ruling ruling) {
        return ruling.ground() == null
                ? null
                : grounds.of(ruling.ground(), clock.today()).orElse(null);
    }

    /** The file that the party gets; null where it gets none, or there is none. */
    private UUID variant(RuleAccess.Ruling ruling, CasePaper paper, AccessRequest request) {
        return switch (ruling.outcome()) {
            case AS_IS -> paper.asIs();
            case REDACTED ->
                ruling.version().isEmpty()
                        ? paper.redacted()
                        : version(ruling.version().get(0), request);
            case REFUSED, OUTSIDE -> null;
        };
    }

    /** A version that was handed in, or another document of the case that nothing keeps from the party whatever stands in it. */
    private UUID version(UUID document, AccessRequest request) {
        return papers.of(request).stream()
                .filter(paper -> paper.documentId().equals(document))
                .filter(paper -> paper.nature() == CasePaper.Nature.OPEN)
                .findFirst()
                .map(paper -> paper.redacted() == null ? paper.asIs() : paper.redacted())
                .orElseGet(() -> papers.handedIn(document, request));
    }

    private static Optional<Violation> fault(String pointer, AccessRequest request, Ruled one) {
        Outcome outcome = one.ruling().outcome();
        CasePaper paper = one.paper();
        AccessGround ground = one.ruling().ground();
        if (ground != null && !outcome.refuses()) {
            return Optional.of(Violation.at(pointer + "/ground", "nothingRefused"));
        }
        if (outcome != Outcome.REDACTED && !one.ruling().version().isEmpty()) {
            return Optional.of(Violation.at(pointer + "/version", "notRedacted"));
        }
        if (outcome == Outcome.OUTSIDE) {
            // What lies in the party's own proceeding is a document of its case, and was asked for.
            boolean own = request.scope() == Scope.ALL && request.askedIn().equals(paper.proceedingId());
            return own ? Optional.of(Violation.at(pointer + "/outcome", "ofTheCase")) : Optional.empty();
        }
        if (outcome.gives() && paper.nature() == CasePaper.Nature.SOURCE) {
            return Optional.of(Violation.at(pointer + "/outcome", "source"));
        }
        if (outcome.gives() && paper.nature() == CasePaper.Nature.INTERNAL_ABOVE) {
            return Optional.of(Violation.at(pointer + "/outcome", "otherOrgan"));
        }
        if (outcome.gives() && paper.isInternal() && one.ruling().reason() == null) {
            // More than law wants may be given, when that is weighed (§ 18 second paragraph).
            return Optional.of(Violation.at(pointer + "/reason", "weighing"));
        }
        if (outcome.refuses()) {
            Optional<Violation> wrong = groundFault(pointer, paper, ground, one.ground());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return outcome.gives() && one.variantId() == null
                ? Optional.of(Violation.at(
                        outcome == Outcome.REDACTED ? pointer + "/version" : pointer + "/outcome", "noFile"))
                : Optional.empty();
    }

    private static Optional<Violation> groundFault(
            String pointer, CasePaper paper, AccessGround ground, DatedGrounds.Row<AccessGround> row) {
        String field = pointer + "/ground";
        if (row == null) {
            return Optional.of(Violation.at(field, "notInForce"));
        }
        if (paper.nature() == CasePaper.Nature.SOURCE != (ground == AccessGround.SOURCE)) {
            return Optional.of(Violation.at(field, ground == AccessGround.SOURCE ? "noSource" : "ofSource"));
        }
        if (paper.isInternal() && !ground.isOfInternalPapers()) {
            return Optional.of(Violation.at(field, "ofInternal"));
        }
        return ground == AccessGround.INTERNAL_PAPER && !paper.isInternal()
                ? Optional.of(Violation.at(field, "notInternal"))
                : Optional.empty();
    }
}
