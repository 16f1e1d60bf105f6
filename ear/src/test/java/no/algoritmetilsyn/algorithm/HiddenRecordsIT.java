package no.algoritmetilsyn.algorithm;

import static no.algoritmetilsyn.algorithm.Records.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Installation;
import no.algoritmetilsyn.server.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public may not see stands nowhere: on no page, in no answer, export, feed, version or difference. */
@ExtendWith(Installation.class)
class HiddenRecordsIT {

    private static final String GROUND = "offentleglova § 24 første ledd";

    private static final List<String> WHOLE = List.of(
            "/api/v1/algorithms.jsonl",
            "/api/v1/algorithms-history.jsonl",
            "/api/v1/algorithms.csv",
            "/api/v1/algorithms-excel.csv",
            "/api/v1/algorithms.jsonl?q=qzhemmelig",
            "/api/v1/algorithms.csv?q=qzhemmelig",
            "/algoritmer/feed.atom?q=qzhemmelig",
            "/algoritmer/feed.atom",
            "/algoritmer/statistikk",
            "/algoritmer?q=qzhemmelig");

    private Records records;
    private Client citizen;
    private UUID id;

    @BeforeEach
    void connect(Installation installation) {
        records = new Records(installation);
        citizen = new Client(installation.url()).from("10.4.0.1");
    }

    @AfterEach
    void remove() {
        records.remove(id);
    }

    @Test
    void a_restricted_record_is_unknown() {
        id = records.restricted(content("Qzhemmelig profil av reisende").build());
        awaitIndex();
        assertUnknown();
        assertNowhere("qzhemmelig profil", id.toString());
    }

    @Test
    void a_draft_is_unknown() {
        id = records.draft(content("Qzhemmelig utkast").build());
        assertUnknown();
        assertNowhere("qzhemmelig utkast", id.toString());
    }

    @Test
    void a_draft_of_a_published_record_is_not_shown_as_a_version() {
        id = records.published(content("Åpen modell").build());
        records.redraft(
                id, 2, content("Åpen modell").add("description", "qzhemmelig").build());
        assertThat(citizen.get("/algoritmer/" + id).status()).isEqualTo(200);
        assertThat(citizen.get("/algoritmer/" + id + "/versjoner/2").status()).isEqualTo(404);
        assertThat(citizen.get("/algoritmer/" + id + "/endringer?fra=1&til=2").status())
                .isEqualTo(404);
        assertThat(citizen.get("/api/v1/algorithms/" + id + "/versions/2").status())
                .isEqualTo(404);
        assertNowhere("qzhemmelig");
    }

    @Test
    void a_restricted_field_is_not_even_named_and_a_withheld_one_tells_its_ground_only() {
        id = records.published(
                content("Åpen modell")
                        .add("rollback", "qzhemmelig eldre plan")
                        .add("supervisionNote", "qzhemmelig notat")
                        .build(),
                content("Åpen modell")
                        .add("rollback", "qzhemmelig ny plan")
                        .add("supervisionNote", "qzhemmelig notat")
                        .add("prohibitedScreening", "qzhemmelig vurdering")
                        .build());
        records.withhold(id, "rollback", GROUND);
        assertNowhere("qzhemmelig");
        String page = citizen.get("/algoritmer/" + id).body();
        assertThat(page).contains("Hva som skjer hvis den må stanses", GROUND).doesNotContain("Tilsynets merknad");
        var json = citizen.get("/api/v1/algorithms/" + id).json();
        assertThat(json.getJsonObject("withheld").getString("rollback")).isEqualTo(GROUND);
        assertThat(json.getJsonObject("content"))
                .doesNotContainKeys("rollback", "supervisionNote", "prohibitedScreening");
        assertThat(citizen.get("/api/v1/algorithms/" + id + "/versions/1/diff/2")
                        .json()
                        .getJsonArray("changes"))
                .isEmpty();
    }

    @Test
    void what_is_public_and_put_in_the_same_way_is_found() {
        id = records.published(content("Qzhemmelig som likevel er åpen").build());
        awaitIndex();
        assertThat(found("qzhemmelig")).isOne();
        assertThat(citizen.get("/api/v1/suggestions?q=qzhemm").body()).contains("som likevel er åpen");
        for (String path : WHOLE) {
            if (!path.endsWith("statistikk")) {
                assertThat(citizen.get(path).body()).as(path).containsIgnoringCase("som likevel er åpen");
            }
        }
    }

    /** Waits until the index has seen all that was put in: it takes changes in their order. */
    private void awaitIndex() {
        String word = "sistemann" + System.nanoTime();
        UUID last = records.published(content("Etter alt " + word).build());
        try {
            Patience.until(Duration.ofSeconds(10), () -> found(word) == 1);
        } finally {
            records.remove(last);
        }
    }

    private int found(String word) {
        return citizen.get("/api/v1/algorithms?q=" + word).json().getInt("total");
    }

    private void assertUnknown() {
        for (String page : List.of("", "/versjoner", "/versjoner/1", "/endringer", "/meld-feil")) {
            assertThat(citizen.get("/algoritmer/" + id + page).status())
                    .as(page)
                    .isEqualTo(404);
        }
        for (String call : List.of("", "/versions", "/versions/1", "/versions/1/diff/1")) {
            Client.Answer answer = citizen.get("/api/v1/algorithms/" + id + call);
            assertThat(answer.status()).as(call).isEqualTo(404);
            assertThat(answer.json().getString("type")).isEqualTo("/problem/unknown-record");
        }
    }

    private void assertNowhere(String... words) {
        awaitIndex();
        assertThat(found("qzhemmelig")).as("hits").isZero();
        assertThat(citizen.get("/api/v1/suggestions?q=qzhemm").body())
                .as("suggestions")
                .doesNotContainIgnoringCase(words[0]);
        for (String path : WHOLE) {
            assertThat(citizen.get(path).body()).as(path).doesNotContainIgnoringCase(without(words, path));
        }
        for (String page : List.of("", "/versjoner", "/versjoner/1", "/versjoner/2", "/endringer", "/meld-feil")) {
            assertThat(citizen.get("/algoritmer/" + id + page).body()).as(page).doesNotContainIgnoringCase(words[0]);
        }
        for (String call : List.of("", "/versions", "/versions/1", "/versions/2", "/versions/1/diff/2")) {
            assertThat(citizen.get("/api/v1/algorithms/" + id + call).body())
                    .as(call)
                    .doesNotContainIgnoringCase(words[0]);
        }
    }

    /** The search page repeats what was searched for. */
    private static CharSequence[] without(String[] words, String path) {
        return path.contains("?q=") && words[0].equals("qzhemmelig") ? new CharSequence[] {"qzhemmelig "} : words;
    }
}
