package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.FinedFixture.DUE;
import static no.algoritmetilsyn.process.FinedFixture.FINAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.fine.FineAppeals;
import no.algoritmetilsyn.fine.step.PayFine;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an appeal does to a fine, in one transaction with it. */
class FineAppealsTest {

    private static final LocalDate DECIDED = LocalDate.of(2027, 3, 1);

    @AutoClose
    private static FinedFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new FinedFixture();
    }

    private static void appeal(Consumer<FineAppeals> what) {
        fixture.fixture.run(() -> what.accept(fixture.appeals()));
    }

    private static List<String> changes(UUID fine) {
        return fixture.texts(
                "SELECT kind || ' ' || amount_after || ' ' || after_appeal FROM fine_changes WHERE fine_id = :id ORDER BY place",
                fine);
    }

    @Test
    void upheld_it_is_paid_four_weeks_after_the_decision_on_the_appeal_came() {
        UUID fine = fixture.imposed(800_000);
        fixture.on(DECIDED);
        appeal(port -> port.uphold(fine, DECIDED, "Nemnda er samd."));
        assertThat(fixture.fine(fine)).isEqualTo("DUE 800000");
        assertThat(fixture.deadlines(fine, "fine-payment-final"))
                .as("four weeks end on Easter Monday")
                .containsExactly("RUNNING 2027-03-30");
        assertThat(changes(fine)).containsExactly("UPHELD 800000 true");
        fixture.on(LocalDate.of(2027, 3, 31));
        fixture.fire(fine);
        assertThat(fixture.tasks(fine)).containsExactly("followFine", "pursueFine");
    }

    @Test
    void reduced_by_the_decision_that_is_named_it_is_due_in_its_new_amount() {
        UUID fine = fixture.imposed(800_000);
        UUID decision = UUID.fromString(fixture.text("SELECT decision_id FROM fines WHERE id = :id", fine));
        fixture.on(DECIDED);
        appeal(port -> port.reduce(decision, 300_000, DECIDED, "For høgt."));
        assertThat(fixture.fine(fine)).isEqualTo("DUE 300000");
        assertThat(changes(fine)).containsExactly("REDUCED 300000 true");
        fixture.take(fine, new PayFine(300_000, DECIDED));
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }

    @Test
    void annulled_or_remitted_nothing_is_due() {
        UUID annulled = fixture.imposed(800_000);
        appeal(port -> port.annul(annulled, "Ingen skuld."));
        assertThat(fixture.fine(annulled)).isEqualTo("REVERSED 0");
        assertThat(fixture.fixture.hasEnded(annulled)).isTrue();
        UUID remitted = fixture.due(800_000);
        appeal(port -> port.remit(remitted, "Ikkje utgreidd."));
        assertThat(fixture.fine(remitted)).isEqualTo("REVERSED 0");
        assertThat(changes(remitted)).containsExactly("REMITTED 0 true");
        assertThat(fixture.deadlines(remitted, "fine-payment-final")).containsExactly("MET " + DUE);
        appeal(port -> port.annul(remitted, "Ein gong til."));
        assertThat(changes(remitted)).as("what has ended stays as it is").hasSize(1);
        UUID nothing = fixture.imposed(800_000);
        appeal(port -> port.reduce(nothing, 0, DECIDED, "Ingenting att."));
        assertThat(fixture.fine(nothing)).isEqualTo("REVERSED 0");
    }

    @Test
    void where_the_authority_takes_the_decision_back_by_itself_nothing_is_due_either() {
        UUID fine = fixture.imposed(800_000);
        UUID decision = UUID.fromString(fixture.text("SELECT decision_id FROM fines WHERE id = :id", fine));
        appeal(port -> port.reverse(decision, "V-2026-000001"));
        assertThat(fixture.fine(fine)).isEqualTo("REVERSED 0");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
        assertThat(changes(fine)).as("no appeal has led to it").containsExactly("REVERSED 0 false");
    }

    @Test
    void reduced_below_what_is_paid_it_ends() {
        UUID fine = fixture.due(800_000);
        fixture.take(fine, new PayFine(500_000, FINAL));
        appeal(port -> port.reduce(fine, 500_000, FINAL, "For høgt."));
        assertThat(fixture.fine(fine)).isEqualTo("PAID 500000");
        assertThat(fixture.fixture.hasEnded(fine)).isTrue();
    }
}
