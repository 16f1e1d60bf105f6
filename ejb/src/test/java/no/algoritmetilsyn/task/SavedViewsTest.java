package no.algoritmetilsyn.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A list under a name is shared, taken back and renamed by the one who made it; sharing is a leader's. */
class SavedViewsTest {

    private static final DeskFixture DESK = new DeskFixture();

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void a_leader_shares_a_list_that_was_kept_before_and_takes_it_back() {
        UUID id = keep(DESK.leader, "Over fristen");
        assertThat(names(DESK.inspector)).doesNotContain("Over fristen");
        does(DESK.leader, views -> views.share(id, true));
        assertThat(names(DESK.inspector)).contains("Over fristen");
        does(DESK.leader, views -> views.share(id, false));
        assertThat(names(DESK.inspector)).doesNotContain("Over fristen");
    }

    @Test
    void nobody_else_shares() {
        UUID id = keep(DESK.inspector, "Min egen");
        assertThatThrownBy(() -> does(DESK.inspector, views -> views.share(id, true)))
                .isInstanceOf(AccessRefused.class);
        does(DESK.leader, views -> views.share(id, true));
        assertThat(names(DESK.leader)).as("not theirs").doesNotContain("Min egen");
    }

    @Test
    void ones_own_is_renamed_and_that_of_others_is_not() {
        UUID id = keep(DESK.inspector, "Gammelt navn");
        does(DESK.leader, views -> views.rename(id, "Lederens navn"));
        assertThat(names(DESK.inspector)).contains("Gammelt navn");
        does(DESK.inspector, views -> views.rename(id, "Nytt navn"));
        assertThat(names(DESK.inspector)).contains("Nytt navn").doesNotContain("Gammelt navn");
    }

    private static UUID keep(Actor actor, String name) {
        return DESK.as(actor, SavedViews.class, views -> views.save(name, "fane=alle", false, false, null))
                .orElseThrow()
                .id();
    }

    private static List<String> names(Actor actor) {
        return DESK.as(actor, SavedViews.class, SavedViews::list).stream()
                .map(SavedViews.View::name)
                .toList();
    }

    private static void does(Actor actor, Consumer<SavedViews> work) {
        DESK.as(actor, SavedViews.class, views -> {
            work.accept(views);
            return null;
        });
    }
}
