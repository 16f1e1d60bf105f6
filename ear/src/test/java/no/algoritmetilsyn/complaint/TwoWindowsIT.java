package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A citizen has the form open in two windows, and does something in both in the same moment. */
@ExtendWith(Installation.class)
class TwoWindowsIT {

    /** The draft that was changed last. */
    private static final String DRAFT = "SELECT 1 FROM drafts ORDER BY changed_at DESC, expires_at LIMIT 1 FOR UPDATE";

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

    /** Both take it out of the draft one after the other, and then out of the documents in the same moment. */
    @RepeatedTest(3)
    void a_file_that_is_removed_twice_is_gone() throws Exception {
        String[] button = upload();
        List<Client.Answer> answers = database.meet(
                DRAFT,
                new Object[0],
                List.of(
                        () -> one.press("/klage/vedlegg", button[0], button[1]),
                        () -> other.press("/klage/vedlegg", button[0], button[1])));
        assertThat(answers).extracting(Client.Answer::status).containsExactly(302, 302);
        assertThat(one.get("/klage/vedlegg").body()).doesNotContain("brev.txt");
        assertThat(filed(button[1])).isNull();
    }

    @Test
    void a_file_that_is_removed_while_it_is_sent_stays_where_it_was_sent_to() throws Exception {
        String[] button = upload();
        List<Client.Answer> answers = database.meet(
                DRAFT,
                new Object[0],
                List.of(
                        () -> one.send("/klage/kontroll", "send"),
                        () -> other.press("/klage/vedlegg", button[0], button[1])));
        assertThat(answers).extracting(Client.Answer::status).containsExactly(302, 200);
        assertThat(answers.get(1).body()).contains("id=\"files-error\"", "Klagen er sendt fra et annet vindu");
        assertThat(filed(button[1])).isEqualTo("true");
    }

    /** Name and value of the button that removes it. */
    private String[] upload() {
        one.sendFile("/klage/vedlegg", "upload", "files", "brev.txt", new byte[] {'a'});
        return one.get("/klage/vedlegg")
                .body()
                .replaceAll("(?s).*<button[^>]*name=\"([^\"]*remove)\" value=\"([^\"]*)\".*", "$1 $2")
                .split(" ");
    }

    private String filed(String document) {
        return database.value(
                "SELECT (casefile_id IS NOT NULL)::text FROM documents WHERE id = ?", UUID.fromString(document));
    }
}
