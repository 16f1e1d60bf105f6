package no.algoritmetilsyn.inspection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import no.algoritmetilsyn.server.Accessibility;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A visit is written down on a tablet, over a network that breaks; pictures lie in target/pictures. */
@ExtendWith({Installation.class, Browser.class})
class VisitOnTabletIT {

    private static final Path PICTURES = Path.of(System.getProperty("root.dir"), "ear/target/pictures");
    private static final int TABLET = 768;
    private static final int PIXELS = 700;

    /** What lies on the device: how many files with their bytes, and how many of which only the hash is known. */
    private static final String KEPT =
            """
            () => new Promise(done => { const asked = indexedDB.open('tilsyn-files', 1);
              asked.onsuccess = () => { const all = asked.result.transaction('files').objectStore('files').getAll();
                all.onsuccess = () => { asked.result.close();
                  done(all.result.filter(file => file.blob).length + ' ' + all.result.filter(file => !file.blob).length); }; }; })
            """;

    private Installation installation;
    private Database database;
    private String inspection;

    @BeforeEach
    void connect(Installation shared) {
        installation = shared;
        database = new Database(shared);
        inspection = new ReadyInspections(shared).until("recordVisit");
    }

    @Test
    void a_photograph_goes_on_where_the_line_broke_and_stays_on_the_device_until_the_hash_is_repeated(Browser browser) {
        byte[] photo = photo();
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.wide(TABLET))) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + inspection + "/gransking");
            picture(page, "1-empty");
            // A broken line is told in the console too; what the policy stops must not be.
            var stopped = new StringBuilder();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    stopped.append(message.text());
                }
            });
            var sent = new AtomicInteger();
            page.route("**/tilsyn/opplasting/*", route -> {
                if (sent.incrementAndGet() > 2) {
                    route.abort("connectionreset");
                } else {
                    route.resume();
                }
            });
            page.setInputFiles("#files", new FilePayload("serverrom.png", "image/png", photo));
            Locator item = page.locator("[data-upload] li");
            assertThat(item).hasAttribute("data-state", "interrupted");
            assertThat(item).containsText("Avbrutt");
            assertThat(item.locator("code")).hasText("SHA-256 " + sha256(photo));
            assertThat(page.locator("[data-upload] [role=status]")).containsText("serverrom.png: Avbrutt");
            assertThat(page.evaluate(KEPT)).as("the photograph on the device").isEqualTo("1 0");
            long arrived = database.number("SELECT max(arrived) FROM partial_files WHERE name = 'serverrom.png'");
            assertThat(arrived).isBetween(1L, photo.length - 1L);
            picture(page, "2-interrupted");
            Accessibility.axe(page);

            var first = new StringBuilder();
            page.onRequest(request -> {
                if (request.url().contains("/tilsyn/opplasting/")
                        && request.method().equals("POST")
                        && first.isEmpty()) {
                    first.append(request.headers().get("upload-offset"));
                }
            });
            page.unroute("**/tilsyn/opplasting/*");
            page.reload();
            item = page.locator("[data-upload] li");
            assertThat(item).hasAttribute("data-state", "received");
            assertThat(first.toString()).as("goes on where it ended").isEqualTo(Long.toString(arrived));
            assertThat(item).containsText("Mottatt, samme kontrollsum");
            assertThat(page.evaluate(KEPT))
                    .as("no photograph on the device, only its hash")
                    .isEqualTo("0 1");
            picture(page, "3-received");

            fill(page);
            Staff.press(page, "Lagre protokollen");
            assertThat(page.locator("[role=status]").first()).containsText("Protokollen");
            assertThat(database.value(
                            "SELECT f.sha256 FROM visit_files f JOIN visits v ON v.id = f.visit_id WHERE v.inspection_id = ?::uuid",
                            inspection))
                    .isEqualTo(sha256(photo));
            page.navigate("/tilsyn/delsak/" + inspection + "/filer");
            page.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
            assertThat(page.locator("main")).containsText(sha256(photo));
            picture(page, "4-written");
            Accessibility.axe(page);
            assertThat(stopped.toString()).as("stopped by the policy").isEmpty();
        }
    }

    @Test
    void without_a_network_a_form_waits_and_goes_when_all_is_there(Browser browser) {
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.wide(TABLET))) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + inspection + "/gransking");
            fill(page);
            var devtools = window.context().newCDPSession(page);
            devtools.send("Network.enable");
            devtools.send("Network.emulateNetworkConditions", network(true));
            page.setInputFiles("#files", new FilePayload("skilt.png", "image/png", photo()));
            assertThat(page.locator("[data-upload] li")).hasAttribute("data-state", "interrupted");
            page.click("#take");
            assertThat(page.locator("[data-upload] [role=status]")).containsText("Skjemaet er ikke sendt.");
            assertThat(page.locator("[data-upload] li")).isFocused();
            devtools.send("Network.emulateNetworkConditions", network(false));
            assertThat(page.locator("[data-upload] li")).hasAttribute("data-state", "received");
            page.click("#take");
            page.waitForURL("**gjort=VISIT_RECORDED");
            assertThat(database.number(
                            "SELECT count(*) FROM visit_files f JOIN visits v ON v.id = f.visit_id WHERE v.inspection_id = ?::uuid",
                            inspection))
                    .isEqualTo(1);
        }
    }

    @Test
    void without_scripts_an_ordinary_field_takes_the_photograph(Browser browser) {
        byte[] photo = photo();
        try (Browser.Window window =
                Staff.login(browser, installation, "inspektor", Browser.Options.WIDE.withoutJavaScript())) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + inspection + "/gransking");
            page.setInputFiles("#files", new FilePayload("skjerm.png", "image/png", photo));
            page.click("#keep");
            assertThat(page.textContent(".at-received:not([data-upload])")).contains("skjerm.png", sha256(photo));
        }
    }

    private void fill(Page page) {
        String[] day = database.today().toString().split("-");
        page.fill("#day", day[2]);
        Locator month = page.locator("[name=day-month]");
        if (month.evaluate("element => element.tagName").equals("SELECT")) {
            month.selectOption(Integer.toString(Integer.parseInt(day[1])));
        } else {
            month.fill(day[1]);
        }
        page.fill("[name=day-year]", day[0]);
        page.fill("#place", "Rådhuset i Furuvik");
        page.fill("#present-0-name", "Ola Hansen");
        page.selectOption("#present-0-capacity", "AUTHORITY");
        for (String told : new String[] {"identified", "purposeTold", "witnessTold"}) {
            page.check("input[name=" + told + "][value=true]");
        }
        page.fill("#examined", "Vi så på serverrommet.");
    }

    private static JsonObject network(boolean offline) {
        var conditions = new JsonObject();
        conditions.addProperty("offline", offline);
        conditions.addProperty("latency", 0);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        return conditions;
    }

    /** A picture of noise, which takes many pieces. */
    private static byte[] photo() {
        var image = new BufferedImage(PIXELS, PIXELS, BufferedImage.TYPE_INT_RGB);
        var noise = new Random();
        for (int x = 0; x < PIXELS; x++) {
            for (int y = 0; y < PIXELS; y++) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void picture(Page page, String name) {
        for (int width : new int[] {320, TABLET, 1280}) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve("tablet-" + name + "-" + width + ".png")));
        }
        page.setViewportSize(TABLET, 900);
    }
}
