package no.algoritmetilsyn.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.search.IndexWords;
import no.algoritmetilsyn.search.RegisterFile;
import no.algoritmetilsyn.server.Browser;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Form;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import no.algoritmetilsyn.server.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names of people are in the vault and nowhere else. */
@ExtendWith({Installation.class, Browser.class})
class VaultIT {

    private record Person(String name, String email, String phone) {

        /** Whatever would give the person away. */
        Set<String> words() {
            return Stream.of(Stream.of(name, email), Stream.of(name.split(" ")), Traces.forms(phone).stream())
                    .flatMap(each -> each)
                    .collect(Collectors.toSet());
        }
    }

    private static final Person BY_API =
            new Person("Xenofina Qvarnbekk", "xenofina.qvarnbekk@eksempel.test", "+47 99 88 77 66");
    private static final Person BY_FORM =
            new Person("Yrsalill Kvistgardh", "yrsalill.kvistgardh@eksempel.test", "98 76 50 43");
    private static final Person BY_PHONE =
            new Person("Zebulon Tjuvholmstad", "zebulon.tjuvholmstad@eksempel.test", "97 65 40 32");

    @Test
    void names_stand_in_no_table_but_the_vaults_and_in_no_index_log_or_mail(
            Installation installation, Browser browser) {
        String text = "Fellesteksten" + System.nanoTime();
        complainByApi(installation, text);
        complainByForm(installation, text);
        complainByPhone(installation, browser, text);
        var traces = new Traces(installation);
        Set<String> words = Stream.of(BY_API, BY_FORM, BY_PHONE)
                .flatMap(person -> person.words().stream())
                .collect(Collectors.toSet());

        // Somebody who has complained themselves gets a notice, a little later.
        List<Person> all = List.of(BY_API, BY_FORM, BY_PHONE);
        Patience.until(Duration.ofSeconds(30), () -> Stream.of(BY_API, BY_FORM)
                .noneMatch(
                        person -> traces.files("mail", List.of(person.email())).isEmpty()));
        Set<String> indexed = new HashSet<>(IndexWords.since(installation.data().resolve("index/staff"), text));
        indexed.addAll(
                IndexWords.since(installation.data().resolve("index/register"), RegisterFile.mark(installation.url())));

        assertThat(traces.tables(words)).containsExactly("vault.persons");
        for (String word : words) {
            assertThat(indexed)
                    .as("words of the indexes")
                    .noneMatch(each -> each.contains(word.toLowerCase(Locale.ROOT)));
            assertThat(installation.serverLog()).as("log").noneMatch(line -> line.contains(word));
        }
        for (String folder : List.of("server", "anchor", "index")) {
            assertThat(traces.files(folder, words)).as(folder).isEmpty();
        }
        assertThat(traces.mails(words)).as("mails").isEmpty();
        for (Person person : all) {
            assertThat(traces.tables(List.of(person.name()))).containsExactly("vault.persons");
        }
        assertThat(traces.tables(List.of(text))).contains("public.complaints");
    }

    private static void complainByApi(Installation installation, String text) {
        var client = new Client(installation.url());
        String body =
                """
                {"about": {"description": "Et system"}, "text": "%s",
                 "contact": {"name": "%s", "email": "%s", "phone": "%s"}, "language": "nn"}
                """
                        .formatted(text, BY_API.name(), BY_API.email(), BY_API.phone());
        assertThat(client.complain(body).status()).isEqualTo(201);
        assertThat(client.complain(body.replace("\"nn\"", "\"xx\"")).status()).isEqualTo(422);
        assertThat(client.complain(body.replace("eksempel.test", "")).status()).isEqualTo(422);
    }

    private static void complainByForm(Installation installation, String text) {
        var form = new Form(new Client(installation.url()).from("10.8.0.1"));
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/beskrivelse", "next", "description", "Et program");
        form.send("/klage/hendelse", "next", "text", text);
        form.send("/klage/anonym", "next", "who", "NAMED");
        form.send("/klage/kontakt", "next", "name", BY_FORM.name(), "email", "feil", "phone", BY_FORM.phone());
        form.send("/klage/kontakt", "next", "name", BY_FORM.name(), "email", BY_FORM.email(), "phone", BY_FORM.phone());
        form.send("/klage/kontroll", "send");
        assertThat(form.get("/klage/kvittering").body()).containsPattern("K-\\d{4}-\\d{6}");
        // Another one is begun and never sent.
        form.send("/klage", "next", "aboutKind", "DESCRIPTION");
        form.send("/klage/anonym", "next", "who", "NAMED");
        form.send("/klage/kontakt", "next", "name", BY_FORM.name(), "email", BY_FORM.email(), "phone", BY_FORM.phone());
    }

    private static void complainByPhone(Installation installation, Browser browser, String text) {
        Page page = Staff.login(browser, installation, "inspektor").page();
        page.navigate("/tilsyn/ny-klage");
        page.fill("#name", BY_PHONE.name());
        page.fill("#email", "feil");
        page.click("#file");
        page.fill("#email", BY_PHONE.email());
        LocalDate day = LocalDate.now();
        page.check("input[name=channel][value=PHONE]");
        page.fill("#received", Integer.toString(day.getDayOfMonth()));
        page.fill("#received-month", Integer.toString(day.getMonthValue()));
        page.fill("#received-year", Integer.toString(day.getYear()));
        page.fill("#description", "Et register");
        page.fill("#text", text);
        page.check("input[name=contact][value=false]");
        page.fill("#name", BY_PHONE.name());
        page.fill("#phone", BY_PHONE.phone());
        page.click("#file");
        assertThat(page.locator(".at-receipt dd").first().innerText()).startsWith("K-");
    }

    /** The instrument itself: a word that stands somewhere is found there. */
    @Test
    void what_is_planted_is_found(Installation installation) throws IOException {
        var database = new Database(installation);
        var traces = new Traces(installation);
        String word = "Plantagenavn" + System.nanoTime();
        List<String> written = Stream.of("a", "b", "c", "d").map(word::concat).toList();
        List<byte[]> bytes = List.of(
                serialised(written.get(0)),
                ("{\"a\":\"" + written.get(1) + "\"}").getBytes(StandardCharsets.UTF_8),
                written.get(2).getBytes(StandardCharsets.UTF_16LE),
                written.get(3).toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_16BE));
        for (int i = 0; i < written.size(); i++) {
            database.run("INSERT INTO act_ge_bytearray (id_, name_, bytes_) VALUES (?, '', ?)", word + i, bytes.get(i));
        }
        try {
            for (String one : written) {
                assertThat(traces.tables(List.of(one))).containsExactly("public.act_ge_bytearray");
            }
        } finally {
            database.run("DELETE FROM act_ge_bytearray WHERE name_ = '' AND id_ LIKE ?", word + "%");
        }
        for (String folder : List.of("server", "anchor", "index", "mail")) {
            Path planted = Files.writeString(
                    Files.createDirectories(installation.data().resolve(folder)).resolve("planted"), "a" + word);
            assertThat(traces.files(folder, List.of(word))).containsExactly("planted");
            Files.delete(planted);
        }
        Path mail = installation.data().resolve("mail/planted.eml");
        Files.writeString(
                mail,
                "To: someone@eksempel.test\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(("Til " + word).getBytes(StandardCharsets.UTF_8)));
        assertThat(traces.mails(List.of(word))).containsExactly("planted.eml");
        Files.delete(mail);
        assertThat(BY_API.words()).contains("99887766", "4799887766", "Qvarnbekk");
        assertThat(installation.serverLog()).as("a log there is").anyMatch(line -> line.contains("WFLYSRV0025"));
    }

    private static byte[] serialised(String word) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(List.of(word));
        }
        return bytes.toByteArray();
    }

    @Test
    void application_role_cannot_read_the_table(Installation installation) throws SQLException {
        try (Connection application = installation.postgres().asApplication();
                var sql = application.createStatement()) {
            for (String forbidden : List.of(
                    "SELECT * FROM vault.persons",
                    "SELECT * FROM vault.readings",
                    "DELETE FROM vault.readings",
                    "SET ROLE tilsyn_vault",
                    "UPDATE audit_events SET action = 'x'",
                    "DELETE FROM audit_events",
                    "TRUNCATE audit_events",
                    "CREATE TABLE mine (id int)",
                    "DROP TABLE complaints")) {
                assertThatThrownBy(() -> sql.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }
}
