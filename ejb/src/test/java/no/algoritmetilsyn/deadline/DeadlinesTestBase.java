package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.deadline.counting.Start;
import no.algoritmetilsyn.deadline.counting.StartKind;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Deadlines on their tables. */
abstract class DeadlinesTestBase {

    static final UUID OFFICER = UUID.randomUUID();

    @AutoClose
    static DeadlineFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new DeadlineFixture();
    }

    @BeforeEach
    void begin() {
        fixture.clock.stopAt("2026-12-01T09:00:00Z");
        fixture.events.clear();
    }

    static UUID appeal(String delivered) {
        Start start = Start.on(StartKind.DELIVERED, LocalDate.parse(delivered));
        return started(DeadlineRequest.of("appeal", start, "order", UUID.randomUUID()));
    }

    static UUID setLimit(String dispatched) {
        Start start = Start.on(StartKind.DISPATCHED, LocalDate.parse(dispatched));
        return started(DeadlineRequest.of("complete-complaint", start, "complaint", UUID.randomUUID()));
    }

    static UUID started(DeadlineRequest request) {
        return fixture.doing(deadlines -> deadlines.start(request, OFFICER)).id();
    }

    static void extend(UUID id, String until) {
        fixture.doing(deadlines -> deadlines.extend(id, LocalDate.parse(until), "More time asked for", OFFICER));
    }

    static Deadline stored(UUID id) {
        return fixture.doing(deadlines -> deadlines.deadline(id));
    }

    static List<DeadlineChange> history(UUID id) {
        return fixture.listing(list -> list.history(id));
    }

    static List<UUID> overdue() {
        return fixture.<List<Deadline>>listing(list -> list.overdue(1000)).stream()
                .map(Deadline::id)
                .toList();
    }

    static void assertRefused(Refusal refusal, ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(DeadlineRefused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }
}
