package no.algoritmetilsyn.appeal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The papers of a case go to an appeal body outside this installation as one file, with a list that names each by its hash. */
@ExtendWith({Installation.class, Browser.class})
class AppealPapersIT {

    @Test
    void they_are_sent_kept_and_downloaded(Installation installation, Browser browser)
            throws IOException, NoSuchAlgorithmException {
        var appeals = new ReadyAppeals(installation);
        String appeal = appeals.until("sendPapers");
        try (Browser.Window window = Staff.login(browser, installation, "inspektor")) {
            Page page = window.page();
            page.navigate("/tilsyn/delsak/" + appeal + "/send-sakens-dokumenter");
            assertThat(page.locator("main")).containsText("Dokumenter som blir sendt");
            page.check("input[name=carrier][value=PORTAL]");
            page.click("#review");
            page.click("#take");
            page.navigate("/tilsyn/delsak/" + appeal);
            assertThat(page.locator("main")).containsText("på klageinstansens egen side");
            Map<String, byte[]> bundle = bundle(page);
            String list = new String(bundle.get("00-oversendelse.txt"), StandardCharsets.UTF_8);
            assertThat(list).contains("Arbeids- og inkluderingsdepartementet", "SHA-256");
            assertThat(bundle).hasSizeGreaterThan(1);
            for (Map.Entry<String, byte[]> file : bundle.entrySet()) {
                if (!file.getKey().startsWith("00-")) {
                    assertThat(list).contains(file.getKey(), sha256(file.getValue()));
                }
            }
            assertThat(bundle(page)).as("the same once more").containsExactlyInAnyOrderEntriesOf(bundle);
        }
        assertThat(new Database(installation)
                        .number(
                                "SELECT count(*) FROM audit_events WHERE action = 'APPEAL_PAPERS_READ' AND subject_id = ?::uuid",
                                appeal))
                .isEqualTo(2);
        appeals.recorded(appeal, "UPHELD");
    }

    private static Map<String, byte[]> bundle(Page page) throws IOException {
        Download file = page.waitForDownload(() -> page.click("button[name=oversendelse]"));
        var bundle = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(file.createReadStream(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                bundle.put(entry.getName(), zip.readAllBytes());
            }
        }
        return bundle;
    }

    private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
