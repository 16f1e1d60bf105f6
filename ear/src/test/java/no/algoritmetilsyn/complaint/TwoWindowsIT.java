package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen has the form open in two windows, and does something in both in the same moment. */
@ExtendWith(Installation.class)
class TwoWindowsIT {

    /** The draft that was changed last. */
    private static final String DRAFT =
            "SELECT 1 FROM complaint_drafts ORDER BY changed_at DESC, expires_at LIMIT 1 FOR UPDATE";

    private final String text = "To vinduer " + UUID.randomUUID();
    private Database database;
    private Form one;
    private Form other;

    @BeforeEach
    void fill_in(Installation shared) {
        database = new Database(shared);
        one = new Form(new Client(shared.url()).from("10.3.0.4"));
        other = new Form(new Client(shared.url()).from("10.3.0.4"));
        one.send("/klage", "next", "aboutKind", "DESCRIPTION");
        one.send("/klage/beskrivelse", "next", "description", "Et program");
        one.send("/klage/hendelse", "next", "text", text);
        one.send("/klage/anonym", "next", "who", "ANONYMOUS");
        other.cookies().putAll(one.cookies());
    }

    @Test
    void what_is_typed_while_the_complaint_is_sent_begins_another() throws Exception {
        String late = text + ", og mer";
        List<Client.Answer> answers = database.meet(
                DRAFT,
                new Object[0],
                List.of(
                        () -> one.send("/klage/kontroll", "send"),
                        () -> other.send("/klage/hendelse", "next", "text", late)));
        assertThat(answers).extracting(Client.Answer::status).containsExactly(302, 302);
        assertThat(one.get("/klage/kvittering").body())
                .contains(database.value("SELECT reference FROM complaints WHERE text = ?", text));
        assertThat(other.get("/klage/hendelse").body()).contains(late);
    }
}
