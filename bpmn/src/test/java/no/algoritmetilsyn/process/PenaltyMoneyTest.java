package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.OrderFixture.answer;
import static no.algoritmetilsyn.process.OrderFixture.fulfilled;
import static no.algoritmetilsyn.process.OrderFixture.verified;
import static no.algoritmetilsyn.process.PenaltyFixture.DUE;
import static no.algoritmetilsyn.process.PenaltyFixture.TENTH;
import static no.algoritmetilsyn.process.WorkFixture.INSPECTOR;
import static no.algoritmetilsyn.process.WorkFixture.LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.collection.Collector;
import no.algoritmetilsyn.law.collection.WriteOffGround;
import no.algoritmetilsyn.letter.desk.SendLetter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;
import no.algoritmetilsyn.penalty.step.ClosePenalty;
import no.algoritmetilsyn.penalty.step.CollectPenalty;
import no.algoritmetilsyn.penalty.step.RegisterPayment;
import no.algoritmetilsyn.penalty.step.WriteOffPenalty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of the claims of a coercive fine: told with account and day, paid, sent to collection, given up. */
class PenaltyMoneyTest {

    private static final CollectPenalty COLLECTED =
            new CollectPenalty(Collector.COLLECTION_AUTHORITY, "Purra to gonger.");

    @AutoClose
    private static PenaltyFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new PenaltyFixture();
    }

    @Test
    void the_letter_tells_amount_payee_account_and_day() {
        UUID penalty = fixture.neglected(fixture.ordered());
        LocalDate sunday = LocalDate.of(2027, 3, 14);
        assertThat(fixture.wrong(penalty, new ClaimPenalty(TENTH, TENTH.plusDays(13))))
                .containsExactly("/due tooEarly");
        assertThat(fixture.wrong(penalty, new ClaimPenalty(TENTH, sunday))).containsExactly("/due dayOff");
        assertThat(fixture.wrong(
                        penalty, new ClaimPenalty(TENTH, TENTH.plusYears(10).plusDays(1))))
                .containsExactly("/due tooLate");
        fixture.begun(penalty, new ClaimPenalty(TENTH));
        assertThat(fixture.words(penalty, LetterKind.PENALTY_CLAIM))
                .contains(
                        "Beløp: 135 000 kroner",
                        "Mottakar: Algoritmetilsynet",
                        "Konto: 12345678903",
                        "10. mars 2027",
                        "innkrevjingsstyresmakta",
                        "renter");
    }

    @Test
    void a_claim_that_leaves_too_little_time_is_not_sent() {
        UUID penalty = fixture.neglected(fixture.ordered());
        UUID letter = fixture.begun(penalty, new ClaimPenalty(TENTH, TENTH.plusDays(14)));
        fixture.submit(penalty, letter);
        fixture.sign(penalty, letter, LEADER);
        fixture.on(TENTH.plusDays(1));
        assertThat(fixture.refused(penalty, new SendLetter(letter))).isEqualTo("dueTooSoon");
    }

    @Test
    void what_is_not_paid_in_time_is_collected_by_whom_the_law_names() {
        UUID penalty = fixture.claimed();
        assertThat(fixture.deadlines(penalty, "penalty-payment")).containsExactly("RUNNING " + DUE);
        assertThat(fixture.deadlines(penalty, "penalty-claim")).containsExactly("RUNNING 2030-03-10");
        fixture.on(DUE);
        assertThat(fixture.refused(penalty, COLLECTED))
                .as("the last day counts")
                .isEqualTo("notLate");
        fixture.take(penalty, new RegisterPayment(35_000, DUE));
        fixture.on(DUE.plusDays(1));
        assertThat(fixture.wrong(penalty, new CollectPenalty(Collector.OURSELVES, null)))
                .as("personopplysningsloven is on the list (innkrevingsforskriften § 2-6)")
                .containsExactly("/collector onList");
        fixture.take(penalty, COLLECTED);
        assertThat(fixture.texts(
                        "SELECT collector || ' ' || amount || ' ' || collected_on FROM penalty_collections WHERE penalty_id = :id",
                        penalty))
                .containsExactly("COLLECTION_AUTHORITY 100000 2027-03-11");
        assertThat(fixture.deadlines(penalty, "penalty-payment")).containsExactly("LAPSED " + DUE);
        assertThat(fixture.refused(penalty, COLLECTED))
                .as("a claim is handed over once")
                .isEqualTo("notLate");
        fixture.take(penalty, new RegisterPayment(100_000, DUE.plusDays(1)));
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || late || ' ' || interest FROM penalty_payments WHERE penalty_id = :id"
                                + " ORDER BY paid_on",
                        penalty))
                .as("late, and coercive fines by this act bear interest (innkrevingsforskriften § 15-1)")
                .containsExactly("35000 false false", "100000 true true");
        assertThat(fixture.deadlines(penalty, "penalty-claim")).containsExactly("MET 2030-03-10");
    }

    @Test
    void the_oldest_claim_is_covered_first() {
        UUID penalty = fixture.claimed();
        LocalDate later = TENTH.plusDays(5);
        fixture.on(later);
        fixture.begun(penalty, new ClaimPenalty(later));
        fixture.send(penalty, LEADER);
        assertThat(fixture.texts(
                        "SELECT amount || ' ' || due_on FROM penalty_claims WHERE penalty_id = :id ORDER BY claimed_at",
                        penalty))
                .containsExactly("135000 2027-03-10", "75000 2027-03-15");
        fixture.take(penalty, new RegisterPayment(135_000, later));
        assertThat(fixture.deadlines(penalty, "penalty-payment"))
                .containsExactlyInAnyOrder("MET " + DUE, "RUNNING 2027-03-15");
        fixture.on(DUE.plusDays(1));
        assertThat(fixture.refused(penalty, COLLECTED))
                .as("the second is not late yet")
                .isEqualTo("notLate");
    }

    @Test
    void what_is_given_up_is_not_owed_and_lets_the_fine_be_closed() {
        UUID order = fixture.ordered();
        UUID penalty = fixture.neglected(order);
        fixture.begun(penalty, new ClaimPenalty(TENTH));
        fixture.send(penalty, LEADER);
        fixture.take(order, answer(TENTH, 1, 2, 3));
        LocalDate eleventh = TENTH.plusDays(1);
        fixture.on(eleventh);
        fixture.take(order, verified(fulfilled(1, eleventh), fulfilled(2, eleventh), fulfilled(3, eleventh)));
        assertThat(fixture.refused(penalty, new ClosePenalty(null))).isEqualTo("unpaid");
        var uncollectible = new WriteOffPenalty(WriteOffGround.UNCOLLECTIBLE, "Kommunen finst ikkje meir.");
        assertThat(fixture.as(INSPECTOR).forbidden(penalty, uncollectible)).isEqualTo("ROLE");
        fixture.as(LEADER);
        assertThat(fixture.wrong(penalty, new WriteOffPenalty(WriteOffGround.LAPSED, "Gammalt.")))
                .containsExactly("/ground notLapsed");
        assertThat(fixture.wrong(penalty, new WriteOffPenalty(WriteOffGround.WAIVED, "Rimeleg.")))
                .as("the Collection Authority waives what it collects")
                .containsExactly("/ground theirs");
        fixture.take(penalty, uncollectible);
        assertThat(fixture.refused(penalty, uncollectible)).isEqualTo("nothingOwed");
        fixture.as(INSPECTOR);
        assertThat(fixture.stored(penalty))
                .as("what has accrued stays as it is")
                .isEqualTo("2027-02-11 135000");
        assertThat(fixture.deadlines(penalty, "penalty-payment")).containsExactly("MET " + DUE);
        fixture.take(penalty, new ClosePenalty(null));
        assertThat(fixture.fixture.hasEnded(penalty)).isTrue();
    }

    @Test
    void a_claim_that_has_lapsed_is_not_collected_any_more() {
        UUID penalty = fixture.claimed();
        fixture.on(LocalDate.of(2030, 3, 12));
        assertThat(fixture.refused(penalty, COLLECTED)).isEqualTo("claimLapsed");
        fixture.as(LEADER).take(penalty, new WriteOffPenalty(WriteOffGround.LAPSED, "Tre år har gått."));
        fixture.as(INSPECTOR);
        assertThat(fixture.texts(
                        "SELECT ground || ' ' || amount FROM penalty_write_offs WHERE penalty_id = :id", penalty))
                .containsExactly("LAPSED 135000");
        assertThat(fixture.deadlines(penalty, "penalty-claim")).containsExactly("LAPSED 2030-03-10");
    }
}
