package no.algoritmetilsyn.appeal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.letter.desk.LetterArrivals;
import no.algoritmetilsyn.letter.kind.LetterKind;

/** Tells other features what appeals have changed, at the first instance or by an appeal body (forvaltningsloven §§ 33, 34, 36). */
@Dependent
public class ChangesByAppeal {

    private static final Set<LetterKind> TELLING = Set.of(LetterKind.APPEAL_CHANGED, LetterKind.APPEAL_DECISION);

    @Inject
    Appeals appeals;

    @Inject
    AppealBodies bodies;

    @Inject
    LetterArrivals letters;

    /** What an appeal has changed; empty when nothing is decided about it, or what was decided stands. */
    public Optional<ChangeByAppeal> of(UUID appealId) {
        return Optional.ofNullable(appeals.appeal(appealId))
                .filter(ChangesByAppeal::isFounded)
                .map(this::change);
    }

    /** What the appeals of a person have changed last; empty when they have changed nothing. */
    public Optional<ChangeByAppeal> ofPerson(UUID identityId) {
        return appeals.ofPerson(identityId).stream()
                .filter(ChangesByAppeal::isFounded)
                .reduce((earlier, later) -> later)
                .map(this::change);
    }

    private static boolean isFounded(DecisionAppeal appeal) {
        return appeal.carriedOutOn() != null && appeal.ruling().result().isFounded();
    }

    private ChangeByAppeal change(DecisionAppeal appeal) {
        return new ChangeByAppeal(
                appeal.id(),
                appeal.casefileId(),
                appeal.reference(),
                appeal.appellant(),
                organ(appeal),
                appeal.carriedOutOn(),
                arrivedOn(appeal),
                appeal.appealed().regime());
    }

    private Organ organ(DecisionAppeal appeal) {
        if (appeal.forwardedAt() == null) {
            return Organ.FIRST_INSTANCE;
        }
        return bodies.named(appeal.appealBody()).isOwn() ? Organ.APPEAL_BODY : null;
    }

    private LocalDate arrivedOn(DecisionAppeal appeal) {
        return letters.sent(appeal.id(), appeal.appellant().addressee()).stream()
                .filter(letter -> TELLING.contains(letter.kind()))
                .reduce((earlier, later) -> later)
                .flatMap(letter -> letters.arrivedOn(letter.id()))
                .orElse(null);
    }
}
