package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
import no.algoritmetilsyn.letter.desk.LetterState;
import no.algoritmetilsyn.letter.desk.NewLetter;
import no.algoritmetilsyn.letter.desk.OutgoingLetter;
import no.algoritmetilsyn.letter.kind.LegalBasis;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.kind.MoreTimeGranted;
import no.algoritmetilsyn.letter.kind.MoreTimeRefused;
import no.algoritmetilsyn.letter.kind.OrderFulfilled;
import no.algoritmetilsyn.letter.text.LetterLanguage;

/** Begins the letters about orders, with the values that the law wants in them, and finds those that there are. */
@Dependent
class OrderLetters {

    /** Ground on which what was written about a breach may be kept until the case is decided. */
    private static final String UNDECIDED = "offl-24-2";

    @PersistenceContext
    EntityManager entities;

    @Inject
    LetterDrafts drafts;

    @Inject
    Orders orders;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    UUID moreTime(Order order, OrderPoint point, LocalDate before, LocalDate until) {
        return draft(order, new MoreTimeGranted(basis(order), subject(order, point), before, until));
    }

    UUID noMoreTime(Order order, OrderPoint point, LocalDate asked) {
        return draft(order, new MoreTimeRefused(basis(order), subject(order, point), asked, point.limitOn()));
    }

    /** What the limit is for, within a sentence. */
    private static String subject(Order order, OrderPoint point) {
        String follow = language(order) == LetterLanguage.NN ? "å følgje punkt " : "å følge punkt ";
        return follow + point.number() + " i " + order.reference();
    }

    /** That it is fulfilled; a letter about it that is being written stays. */
    UUID fulfilled(Order order) {
        LocalDate last = orders.points(order.id()).stream()
                .map(point -> point.fulfilledOn() == null ? point.annulledOn() : point.fulfilledOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var values = new OrderFulfilled(basis(order), order.reference(), order.decidedOn(), last);
        Optional<OutgoingLetter> open = open(order.id(), LetterKind.ORDER_FULFILLED);
        open.ifPresent(letter -> drafts.revise(letter.id(), values));
        return open.map(OutgoingLetter::id).orElseGet(() -> draft(order, values));
    }

    private UUID draft(Order order, Letter values) {
        return drafts.draft(new NewLetter(
                order.id(),
                order.id(),
                values,
                language(order),
                Addressee.organisation(order.body().organisationId()),
                UNDECIDED));
    }

    private static LetterLanguage language(Order order) {
        return LetterLanguage.of(order.body().writtenForm().language());
    }

    private LegalBasis basis(Order order) {
        Power power = powers.all().stream()
                .filter(row -> row.id().equals(order.powerId()))
                .findFirst()
                .orElseThrow();
        return LegalBasis.of(laws.provision(power.provision()), language(order));
    }

    /** The letter of a kind that is being written, signed or sent. */
    Optional<OutgoingLetter> open(UUID id, LetterKind kind) {
        return all(id).stream()
                .filter(letter -> letter.kind() == kind && letter.state().isOpen())
                .findFirst();
    }

    /** Those that are being written, signed or sent. */
    List<OutgoingLetter> unsent(UUID id) {
        return all(id).stream().filter(letter -> letter.state().isOpen()).toList();
    }

    /** Those that were sent, oldest first. */
    List<OutgoingLetter> sent(UUID id) {
        return all(id).stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .toList();
    }

    private List<OutgoingLetter> all(UUID id) {
        return entities.createQuery(
                        "select l from OutgoingLetter l where l.proceedingId = :order order by l.sentAt, l.writtenAt, l.id",
                        OutgoingLetter.class)
                .setParameter("order", id)
                .getResultList();
    }
}
