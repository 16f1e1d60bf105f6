package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Form;
import org.junit.jupiter.api.Test;

/** Attachments sent by a client that is no browser. */
class AttachmentFormIT extends ComplaintForms {

    @Test
    void a_file_can_only_be_removed_by_its_sender() {
        Client.Answer mine = upload("min.txt", "Min");
        assertThat(mine.status()).isEqualTo(302);
        String page = form.get("/klage/vedlegg").body();
        String button = page.replaceAll("(?s).*<button[^>]*name=\"([^\"]*remove)\" value=\"([^\"]*)\".*", "$1 $2");
        String name = button.split(" ")[0];
        String id = button.split(" ")[1];

        var other = new Form(new Client(installation.url()).from("10.3.0.2"));
        other.send("/klage", "next", "aboutKind", "DESCRIPTION");
        other.press("/klage/vedlegg", name, id);
        form.press("/klage/vedlegg", name, UUID.randomUUID().toString());
        assertThat(form.get("/klage/vedlegg").body()).contains("min.txt");
        assertThat(database.number("SELECT count(*) FROM documents WHERE id = ?", UUID.fromString(id)))
                .isEqualTo(1);

        form.press("/klage/vedlegg", name, id);
        form.press("/klage/vedlegg", name, id);
        assertThat(form.get("/klage/vedlegg").body()).doesNotContain("min.txt");
        assertThat(database.number("SELECT count(*) FROM documents WHERE id = ?", UUID.fromString(id)))
                .isZero();
    }

    @Test
    void the_eleventh_file_is_one_too_many_and_a_large_one_is_refused() {
        for (int number = 1; number <= 10; number++) {
            assertThat(upload(number + ".txt", "Fil " + number).status()).isEqualTo(302);
        }
        assertThat(form.follow(upload("11.txt", "Fil 11")).body())
                .contains("11.txt: Du kan legge ved høyst 10 filer.")
                .contains("10.txt");
        assertThat(form.follow(upload("stor.txt", "x".repeat(11 << 20))).body())
                .contains("stor.txt: Filen er for stor.");
        assertThat(form.sendFile("/klage/vedlegg", "upload", "files", "enorm.txt", new byte[65 << 20])
                        .status())
                .isEqualTo(413);
        assertThat(form.get("/klage/vedlegg").body()).contains("10.txt");
    }
}
