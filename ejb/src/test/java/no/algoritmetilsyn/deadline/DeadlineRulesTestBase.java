package no.algoritmetilsyn.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;

/** The rules of the product. */
abstract class DeadlineRulesTestBase {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @AutoClose
    static DeadlineFixture fixture;

    @BeforeAll
    static void read() {
        fixture = new DeadlineFixture();
    }

    static Optional<Refusal> refusal(String code, String regime) {
        try {
            fixture.rules().rule(code, regime, TODAY);
            return Optional.empty();
        } catch (DeadlineRefused refused) {
            return Optional.of(refused.refusal());
        }
    }
}
