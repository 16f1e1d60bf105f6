package no.algoritmetilsyn.letter.redaction.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import no.algoritmetilsyn.letter.redaction.raster.RasterRefused.Why;
import org.junit.jupiter.api.Test;

/** A page of a file from outside is shown as a picture, with the text that can be read on it. */
class PageShownTest {

    private final RasterProcess process = new RasterProcess();

    private static byte[] twoPages() throws IOException {
        return ForeignFiles.pdf(
                (content, font) -> ForeignFiles.line(content, font, 60, 760, "Den første siden."),
                (content, font) -> ForeignFiles.line(content, font, 60, 700, "Den andre siden."));
    }

    private static BufferedImage seen(PageView page) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(page.picture()));
    }

    @Test
    void one_page_is_drawn_and_read() throws Exception {
        PageView page = process.show(RasterFormat.PDF, twoPages(), 2);
        assertThat(page.pages()).isEqualTo(2);
        assertThat(page.text().number()).isEqualTo(2);
        assertThat(page.text().text()).isEqualTo("Den andre siden.");
        assertThat(page.address()).startsWith("data:image/png;base64,iVBOR");
        BufferedImage picture = seen(page);
        assertThat(picture.getHeight()).isGreaterThan(picture.getWidth()).isLessThan(2_000);
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            int y = (int) ((842 - 704) * 150 / 72.0);
            dark += (picture.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
        }
        assertThat(dark).as("dots of the letters").isGreaterThan(20);
    }

    @Test
    void a_photograph_is_small_enough_for_a_page_and_has_no_text() throws Exception {
        PageView page = process.show(RasterFormat.JPEG, ForeignFiles.picture("jpeg", 4_000, 3_000), 1);
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.text().isEmpty()).isTrue();
        assertThat(seen(page).getWidth()).isEqualTo(2_400);
        assertThat(page.picture()).hasSizeLessThan(3_000_000);
    }

    @Test
    void a_page_that_there_is_not_is_refused_with_the_number_of_the_last() {
        for (int number : new int[] {3, 0, -1, 99_999}) {
            var refused =
                    catchThrowableOfType(RasterRefused.class, () -> process.show(RasterFormat.PDF, twoPages(), number));
            assertThat(refused.reasons()).singleElement().satisfies(reason -> {
                assertThat(reason.why()).isEqualTo(Why.NO_SUCH_PAGE);
                assertThat(reason.pages()).isEqualTo("2");
            });
        }
    }

    @Test
    void what_is_no_picture_is_refused() {
        var refused = catchThrowableOfType(
                RasterRefused.class, () -> process.show(RasterFormat.PNG, "nothing".getBytes(), 1));
        assertThat(refused.reasons()).extracting(RasterRefused.Reason::why).containsExactly(Why.BROKEN);
    }
}
