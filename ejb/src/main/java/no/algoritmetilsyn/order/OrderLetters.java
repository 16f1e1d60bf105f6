package no.algoritmetilsyn.order;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.law.Laws;
import no.algoritmetilsyn.law.Power;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.desk.Addressee;
import no.algoritmetilsyn.letter.desk.BegunLetters;
import no.algoritmetilsyn.letter.desk.LetterDrafts;
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

    @Inject
    BegunLetters begun;

    @Inject
    LetterDrafts drafts;

    @Inject
    Orders orders;

    @Inject
    Laws laws;

    @Inject
    Powers powers;

    /** What has accrued stands where the limit had passed: the letter says so where a point costs something. */
    UUID moreTime(Order order, OrderPoint point, LocalDate before, OrderTimeRequest request) {
        return draft(
                order,
                new MoreTimeGranted(
                        basis(order),
                        subject(order, point),
                        before,
                        request.grantedUntil(),
                        point.rate() == null ? null : request.pausesFrom(),
                        null));
    }

    UUID noMoreTime(Order order, OrderPoint point, LocalDate asked) {
        return draft(order, new MoreTimeRefused(basis(order), subject(order, point), asked, point.limitOn(), null));
    }

    /** What the limit is for, within a sentence. */
    private static String subject(Order order, OrderPoint point) {
        String follow = language(order) == LetterLanguage.NN ? "å følgje punkt " : "å følge punkt ";
        return follow + point.number() + " i " + order.reference();
    }

    /** That it is fulfilled; a letter about it that is being written stays. */
    UUID fulfilled(Order order) {
        var values = new OrderFulfilled(basis(order), order.reference(), order.decidedOn(), lastMet(order));
        return drafts.draftOrRevise(letter(order, values));
    }

    /** Whether a letter that an order is fulfilled says the day as it stands now; other letters say none. */
    boolean isTrue(Order order, OutgoingLetter letter) {
        return !(letter.snapshot().data() instanceof OrderFulfilled told)
                || told.fulfilledOn().equals(lastMet(order));
    }

    /** The day on which the last point was met, or annulled. */
    private LocalDate lastMet(Order order) {
        return orders.points(order.id()).stream()
                .map(point -> point.fulfilledOn() == null ? point.annulledOn() : point.fulfilledOn())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private UUID draft(Order order, Letter values) {
        return drafts.draft(letter(order, values));
    }

    private static NewLetter letter(Order order, Letter values) {
        return new NewLetter(
                order.id(),
                order.id(),
                values,
                language(order),
                Addressee.organisation(order.body().organisationId()),
                UNDECIDED);
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

    /** Why the letter of a kind cannot be written anew: it is with those who sign. */
    Optional<String> submitted(UUID id, LetterKind kind) {
        return begun.submitted(id, kind);
    }

    /** Those that are being written, signed or sent. */
    List<OutgoingLetter> unsent(UUID id) {
        return begun.open(id);
    }
}
