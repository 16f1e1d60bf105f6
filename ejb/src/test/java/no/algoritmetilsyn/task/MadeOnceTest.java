package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.platform.KeyReused;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a program makes of somebody's desk is made once for a key. */
class MadeOnceTest {

    @AutoClose
    private static final DeskFixture DESK = new DeskFixture();

    @Test
    void the_same_key_makes_nothing_twice_and_no_other_thing() {
        Function<SavedViews, Optional<Made>> save =
                views -> views.save("Fra et program", "fane=mine", false, false, "k");
        Made first = DESK.as(DESK.inspector, SavedViews.class, save).orElseThrow();
        assertThat(DESK.as(DESK.inspector, SavedViews.class, save)).contains(new Made(first.id(), true));
        assertThat(DESK.as(DESK.colleague, SavedViews.class, save))
                .as("a key is one of its actor")
                .hasValueSatisfying(theirs -> assertThat(theirs.before()).isFalse());
        assertThatThrownBy(() -> DESK.as(
                        DESK.inspector, SavedViews.class, views -> views.save("Annet", "fane=mine", false, false, "k")))
                .isInstanceOf(KeyReused.class);
        UUID task = DESK.task();
        Bulks.Order order = new Bulks.Order(Bulks.BulkAct.WAKE, null, null, null, null);
        Made bulk = DESK.as(DESK.inspector, Bulks.class, bulks -> bulks.order(List.of(task), order, "b"));
        Made again = DESK.as(DESK.inspector, Bulks.class, bulks -> bulks.order(List.of(task), order, "b"));
        assertThat(again).isEqualTo(new Made(bulk.id(), true));
    }
}
