package no.algoritmetilsyn.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.document.check.FileRefusal;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that wait for their step: whole and in pieces, and seen by nobody but the account that handed them in. */
class FileArrivalTest {

    private static final Actor INSPECTOR = actor("inspektor", Role.INSPECTOR);
    private static final Actor BODY = actor("virksomhet", Role.BODY);

    @AutoClose
    private static TestDatabase database;

    private static Wiring wiring;

    @BeforeAll
    static void start() {
        database = TestDatabase.fresh();
        wiring = new Wiring();
        as(INSPECTOR);
        wiring.get(FileArrival.class);
    }

    @BeforeEach
    void inspector() {
        as(INSPECTOR);
    }

    @Test
    void a_file_in_pieces_is_the_same_as_the_file_whole() throws Exception {
        byte[] bytes = "Linje med tekst.\n".repeat(200_000).getBytes(UTF_8);
        PartialFile file = in(() -> partial().begin("logg.txt", bytes.length));
        int half = 1_500_003;
        assertThat(append(file.id(), 0, slice(bytes, 0, half)).arrived()).isEqualTo(half);
        assertThat(in(() -> partial().read(file.id())).isComplete()).isFalse();
        assertThat(append(file.id(), half, slice(bytes, half, bytes.length)).isComplete())
                .isTrue();

        StoredFile stored = in(() -> arrival().complete(file.id()));

        assertThat(stored.size()).isEqualTo(bytes.length);
        assertThat(stored.fileName()).isEqualTo("logg.txt");
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        assertThat(waiting(stored.documentId())).hasSize(1);
        assertThatThrownBy(() -> in(() -> partial().read(file.id()))).hasRootCauseInstanceOf(UnknownFile.class);
    }

    @Test
    void a_piece_that_does_not_follow_the_last_is_refused_and_the_sender_is_told_where_to_go_on() {
        PartialFile file = in(() -> partial().begin("logg.txt", 10));
        append(file.id(), 0, "abcd".getBytes(UTF_8));
        for (long start : new long[] {0, 3, 5, 10}) {
            var refused = catchThrowableOfType(
                    PiecesOutOfOrder.class, () -> cause(() -> append(file.id(), start, "x".getBytes(UTF_8))));
            assertThat(refused.arrived()).as("piece at %s", start).isEqualTo(4);
        }
        assertThat(in(() -> partial().read(file.id())).arrived()).isEqualTo(4);
    }

    @Test
    void more_than_was_announced_is_refused_and_nothing_of_the_piece_is_kept() {
        PartialFile file = in(() -> partial().begin("logg.txt", 4));
        assertThat(refusal(() -> append(file.id(), 0, "abcde".getBytes(UTF_8)))).isEqualTo(FileRefusal.TOO_LARGE);
        assertThat(in(() -> partial().read(file.id())).arrived()).isZero();
        assertThat(refusal(() -> in(() -> partial().begin("film.mp4", PartialFiles.LARGEST + 1))))
                .isEqualTo(FileRefusal.TOO_LARGE);
    }

    @Test
    void what_the_check_refuses_is_forgotten() {
        byte[] bytes = "not a picture".getBytes(UTF_8);
        PartialFile file = in(() -> partial().begin("bilde.png", bytes.length));
        append(file.id(), 0, bytes);
        FileRefusal refusal = in(() -> {
            try {
                arrival().complete(file.id());
                return null;
            } catch (FileRefused refused) {
                return refused.refusal();
            }
        });
        assertThat(refusal).isEqualTo(FileRefusal.CONTENT_DIFFERS_FROM_NAME);
        assertThatThrownBy(() -> in(() -> partial().read(file.id()))).hasRootCauseInstanceOf(UnknownFile.class);
    }

    @Test
    void nobody_else_sees_goes_on_with_or_removes_a_file() {
        PartialFile file = in(() -> partial().begin("logg.txt", 10));
        UUID stored = whole("brev.txt", "Hei.");
        as(BODY);
        assertThatThrownBy(() -> in(() -> partial().read(file.id()))).hasRootCauseInstanceOf(UnknownFile.class);
        assertThatThrownBy(() -> append(file.id(), 0, new byte[] {'a'})).hasRootCauseInstanceOf(UnknownFile.class);
        assertThat(waiting(stored)).isEmpty();
        assertThat((boolean) in(() -> received().discard(stored))).isFalse();
        as(INSPECTOR);
        assertThat(waiting(stored)).hasSize(1);
        assertThat((boolean) in(() -> received().discard(stored))).isTrue();
        assertThat(waiting(stored)).isEmpty();
    }

    @Test
    void an_account_does_not_begin_more_files_than_it_ends() {
        as(actor("tillitsvalgt", Role.REPRESENTATIVE));
        for (int i = 0; i < PartialFiles.MOST; i++) {
            in(() -> partial().begin("logg.txt", 1));
        }
        assertThat(refusal(() -> in(() -> partial().begin("logg.txt", 1)))).isEqualTo(FileRefusal.TOO_MANY);
    }

    @Test
    void somebody_without_an_account_hands_in_nothing() {
        as(actor("ingen", Role.ANYONE));
        assertThatThrownBy(() -> whole("brev.txt", "Hei.")).hasRootCauseInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> in(() -> partial().begin("brev.txt", 1))).hasRootCauseInstanceOf(AccessRefused.class);
    }

    private static UUID whole(String name, String text) {
        return in(() -> arrival().whole(new ByteArrayInputStream(text.getBytes(UTF_8)), name, 1_000))
                .documentId();
    }

    private static PartialFile append(UUID id, long start, byte[] bytes) {
        return in(() -> partial().append(id, start, new ByteArrayInputStream(bytes)));
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    private static List<StoredFile> waiting(UUID id) {
        return in(() -> received().waiting(List.of(id)));
    }

    private static FileRefusal refusal(Callable<?> work) {
        return catchThrowableOfType(FileRefused.class, () -> cause(work)).refusal();
    }

    /** Lets out what lies at the bottom of a failure. */
    private static void cause(Callable<?> work) throws Throwable {
        try {
            work.call();
        } catch (Exception e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw cause;
        }
    }

    private static <T> T in(Callable<T> work) {
        return database.inTransaction(entities -> {
            wiring.begin(entities);
            try {
                return work.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Actor actor(String name, Role role) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), name, Set.of(role), Set.of(), Organ.FIRST_INSTANCE);
    }

    private static void as(Actor actor) {
        wiring.get(CurrentActor.class).become(actor);
    }

    private static PartialFiles partial() {
        return wiring.get(PartialFiles.class);
    }

    private static ReceivedFiles received() {
        return wiring.get(ReceivedFiles.class);
    }

    private static FileArrival arrival() {
        return wiring.get(FileArrival.class);
    }
}
