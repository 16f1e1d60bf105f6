package no.algoritmetilsyn.penalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.ToLongFunction;
import no.algoritmetilsyn.appeal.AppealDecided;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.casefile.ProceedingKind;
import no.algoritmetilsyn.penalty.step.WaivePenalty;
import org.junit.jupiter.api.Test;

/** Waivers and rulings in every order leave what they leave when they are told one after another, by the facts that are known in the end. */
class ClaimRulingsTest {

    private static final UUID PENALTY = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final int RATE = 15_000;
    private static final Instant CLAIMED = Instant.parse("2027-02-10T09:00:00Z");

    /** Nine days. */
    private static final int CLAIM = 135_000;

    private final List<PenaltyClaimed> claims = new ArrayList<>();
    private final List<ClaimReduction> reductions = new ArrayList<>();
    private final List<PenaltyWaiver> waivers = new ArrayList<>();

    @Test
    void a_waiver_or_a_ruling_takes_off_what_is_left_and_nothing_twice() {
        var random = new Random(51);
        for (int round = 0; round < 2_000; round++) {
            start();
            PenaltyClaimed claim = claim(10, CLAIM);
            long accrued = (long) RATE * random.nextInt(10);
            long stands = accrued;
            int left = CLAIM;
            for (int hour = 1; hour <= 1 + random.nextInt(5); hour++) {
                if (random.nextBoolean()) {
                    int waived = 1 + random.nextInt(40_000);
                    waive(waived, hour);
                    stands = Math.max(0, stands - waived);
                } else if (left > 0) {
                    int ruled = random.nextInt(left);
                    reduce(claim, left - ruled, hour);
                    left = ruled;
                    stands = Math.min(stands, ruled);
                }
            }
            assertThat(total(accrued, day -> accrued)).as("round %d", round).isEqualTo(stands);
        }
    }

    @Test
    void what_fell_away_of_one_claim_is_not_held_against_a_ruling_about_another() {
        PenaltyClaimed first = claim(10, CLAIM);
        PenaltyClaimed second = claim(15, 75_000);
        // Four of the first nine days do not count: 75 000, and 75 000 as before.
        ToLongFunction<LocalDate> accrued = day -> day.getDayOfMonth() == 10 ? 75_000 : 150_000;
        reduce(second, 25_000, 1);
        assertThat(total(150_000, accrued)).isEqualTo(75_000 + 50_000);
        reduce(first, 60_000, 2);
        assertThat(total(150_000, accrued))
                .as("the ruling says what the facts say")
                .isEqualTo(75_000 + 50_000);
    }

    @Test
    void a_claim_that_took_account_of_what_fell_away_before_keeps_its_own_days() {
        PenaltyClaimed first = claim(10, CLAIM);
        PenaltyClaimed second = claim(15, 15_000);
        ToLongFunction<LocalDate> accrued = day -> day.getDayOfMonth() == 10 ? 75_000 : 150_000;
        reduce(second, 5_000, 1);
        assertThat(total(150_000, accrued)).isEqualTo(145_000);
        reduce(first, 60_000, 2);
        assertThat(total(150_000, accrued))
                .as("what the ruling leaves of the first has not accrued beyond that anyway")
                .isEqualTo(145_000);
    }

    private void start() {
        claims.clear();
        reductions.clear();
        waivers.clear();
    }

    private PenaltyClaimed claim(int day, int amount) {
        LocalDate until = LocalDate.of(2027, 2, day);
        var claim = new PenaltyClaimed(PENALTY, until, amount, until.plusWeeks(4), "", SOMEBODY, CLAIMED);
        claims.add(claim);
        return claim;
    }

    private void waive(int amount, int hour) {
        waivers.add(
                new PenaltyWaiver(PENALTY, new WaivePenalty(amount, true, "Feil.", null), null, SOMEBODY, at(hour)));
    }

    private void reduce(PenaltyClaimed claim, int amount, int hour) {
        reductions.add(new ClaimReduction(
                amount,
                new AppealDecided(
                        UUID.randomUUID(),
                        "A-2027-000001",
                        PENALTY,
                        ProceedingKind.PENALTY,
                        claim.id(),
                        AppealResult.CHANGED,
                        List.of(),
                        null,
                        null,
                        LocalDate.of(2027, 2, 20),
                        SOMEBODY,
                        at(hour),
                        null)));
    }

    private static Instant at(int hour) {
        return CLAIMED.plusSeconds(3_600L * hour);
    }

    /** What is left of what has accrued. */
    private long total(long accrued, ToLongFunction<LocalDate> upTo) {
        long waived = waivers.stream().mapToLong(PenaltyWaiver::amount).sum();
        return Math.max(0, accrued - waived - new ClaimRulings(claims, reductions, waivers).off(upTo));
    }
}
