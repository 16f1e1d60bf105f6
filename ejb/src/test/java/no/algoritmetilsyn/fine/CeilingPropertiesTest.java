package no.algoritmetilsyn.fine;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import no.algoritmetilsyn.law.power.CeilingKind;
import no.algoritmetilsyn.law.power.CeilingUnit;
import no.algoritmetilsyn.law.power.FineCeiling;
import no.algoritmetilsyn.law.power.FinedSize;
import no.algoritmetilsyn.law.power.PowersFixture;
import no.algoritmetilsyn.platform.TestDatabase;

/** What holds for every ceiling, whatever the turnover and the rate. */
@PropertyDefaults(tries = 10_000)
class CeilingPropertiesTest {

    private static TestDatabase database;
    private static EntityManager reading;
    private static List<FineCeiling> rules;

    @BeforeContainer
    static void read_what_the_migrations_wrote() {
        database = TestDatabase.fresh();
        reading = database.entities().createEntityManager();
        var powers = PowersFixture.powers(reading);
        rules = List.of("83(4)", "83(5)", "83(6)", "99(3)", "99(4)", "99(5)", "aml 18-10", "digs 17").stream()
                .map(basis -> powers.ceiling(basis, LocalDate.of(2028, 1, 1)).orElseThrow())
                .toList();
    }

    @AfterContainer
    static void close() {
        reading.close();
        database.close();
    }

    @Property
    void it_is_the_higher_or_lower_of_two_amounts_rounded_down_and_never_over_the_most(
            @ForAll @LongRange(max = 7) long place,
            @ForAll FinedSize size,
            @ForAll @LongRange(max = 9_999_999_999_999L) long turnover,
            @ForAll("rates") BigDecimal rate) {
        FineCeiling rule = rules.get((int) place);
        CeilingKind kind = rule.kind(size).orElse(null);
        if (kind == null) {
            return;
        }
        long ceiling = Ceiling.of(rule, kind, rate, turnover).kroner();
        // In whole hundredths of a hundred-thousandth, so that nothing is rounded before the end.
        BigInteger fixed =
                rule.fixed().toBigIntegerExact().multiply(rate.movePointRight(6).toBigIntegerExact());
        BigInteger wholeFixed = fixed.divide(BigInteger.TEN.pow(6));
        BigInteger share = BigInteger.valueOf(turnover)
                .multiply(rule.percent().orElseThrow().toBigIntegerExact())
                .divide(BigInteger.valueOf(100));
        BigInteger expected =
                switch (kind) {
                    case FIXED -> wholeFixed;
                    case HIGHEST -> wholeFixed.max(share);
                    case LOWEST -> wholeFixed.min(share);
                };
        long most = rule.neverOver().orElse(Long.MAX_VALUE);
        assertThat(ceiling).isEqualTo(Math.min(expected.longValueExact(), most));
        assertThat(rule.fixedIn()).isNotEqualTo(CeilingUnit.NOK);
    }

    @Provide
    Arbitrary<BigDecimal> rates() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000001"), BigDecimal.valueOf(1000))
                .ofScale(6);
    }
}
