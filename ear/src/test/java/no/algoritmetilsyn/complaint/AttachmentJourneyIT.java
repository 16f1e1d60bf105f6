package no.algoritmetilsyn.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.imageio.ImageIO;
import no.algoritmetilsyn.server.Browser;
import org.junit.jupiter.api.Test;

/** Files that are attached to a complaint: received, refused, removed, cleaned. */
class AttachmentJourneyIT extends ComplaintJourney {

    @Test
    void files_are_received_one_by_one_refused_with_a_reason_and_removed() {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .page();
        page.navigate("/klage/vedlegg");
        page.click("#upload");
        assertThat(page.textContent(".at-error-summary")).contains("Velg en fil først");
        page.setInputFiles("#files", new FilePayload[] {
            text("en.txt", "Den første"),
            text("tom.txt", ""),
            text("skjult.pdf", "Ikke PDF"),
            text("to.txt", "Den andre")
        });
        page.click("#upload");
        assertThat(page.textContent(".at-received"))
                .contains("en.txt", "to.txt")
                .doesNotContain("tom.txt");
        assertThat(page.textContent(".at-error-summary"))
                .contains("tom.txt: Filen er tom.")
                .contains("skjult.pdf: Innholdet i filen er noe annet");

        page.setInputFiles("#files", text("samme.txt", "Den første"));
        page.click("#upload");
        assertThat(page.querySelectorAll(".at-received li")).hasSize(2);

        page.click(".at-received li:has-text('en.txt') button");
        assertThat(page.textContent(".at-received")).contains("to.txt").doesNotContain("en.txt");
        assertThat(page.querySelectorAll(".at-error-summary")).isEmpty();
    }

    @Test
    void a_picture_tells_nothing_of_an_anonymous_sender_whether_it_came_before_that_choice_or_after_it()
            throws IOException {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .page();
        String name = UUID.randomUUID() + ".jpg";
        String secret = "Telefonen til Vilma " + UUID.randomUUID();
        page.navigate("/klage/vedlegg");
        assertThat(page.querySelectorAll("#anonymous")).isEmpty();
        page.setInputFiles("#files", new FilePayload("foer-" + name, "image/jpeg", photo(secret)));
        next(page);
        fillInUpToFiles(page);
        assertThat(page.textContent("#anonymous")).isEqualTo("Dette kan filene røpe om deg");
        page.setInputFiles("#files", new FilePayload("etter-" + name, "image/jpeg", photo(secret + ".")));
        next(page);
        page.click("#send");
        assertThat(page.textContent("h1")).isEqualTo("Vi har fått klagen din");

        String stored = "FROM blob_chunks JOIN document_variants USING (blob_id) WHERE file_name LIKE '%" + name + "'";
        assertThat(database.number("SELECT count(*) " + stored)).isEqualTo(2);
        assertThat(database.number(
                        "SELECT count(*) " + stored + " AND position('Telefonen til Vilma'::bytea IN bytes) > 0"))
                .isZero();
    }

    /** A picture with a segment of XMP behind its first two bytes. */
    private static byte[] photo(String secret) throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        byte[] xmp = ("http://ns.adobe.com/xap/1.0/\0" + secret).getBytes(StandardCharsets.ISO_8859_1);
        var photo = new ByteArrayOutputStream();
        photo.write(picture.toByteArray(), 0, 2);
        photo.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (xmp.length + 2)});
        photo.writeBytes(xmp);
        photo.write(picture.toByteArray(), 2, picture.size() - 2);
        return photo.toByteArray();
    }

    @Test
    void files_that_waited_too_long_are_told_of_and_everything_else_is_kept() {
        Page page = browser.open(installation, Browser.Options.WIDE.withoutJavaScript())
                .page();
        String file = "gammel-" + UUID.randomUUID() + ".txt";
        page.navigate("/klage/vedlegg");
        page.setInputFiles("#files", text(file, file));
        next(page);
        fillIn(page);
        String document = "SELECT document_id FROM document_variants WHERE file_name = '" + file + "'";
        database.run("DELETE FROM document_variants WHERE file_name = ?", file);
        assertThat(database.column(document)).isEmpty();
        page.click("#send");
        assertThat(page.textContent("main [role=alert]")).contains(file);
        assertThat(page.textContent(".at-summary")).contains("Ingen vedlegg");
        page.click("#send");
        assertThat(page.textContent("h1")).isEqualTo("Vi har fått klagen din");
    }

    private static void fillIn(Page page) {
        fillInUpToFiles(page);
        next(page);
    }

    private static void fillInUpToFiles(Page page) {
        page.navigate("/klage");
        page.check("input[value=DESCRIPTION]");
        next(page);
        page.fill("#description", "Et program");
        next(page);
        page.fill("#text", "Avslag");
        next(page);
        page.check("input[value=ANONYMOUS]");
        next(page);
    }
}
