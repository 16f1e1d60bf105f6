package no.algoritmetilsyn.complainant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.algoritmetilsyn.server.Client;
import no.algoritmetilsyn.server.Database;
import no.algoritmetilsyn.server.Installation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who shows the code follows the complaint; nobody else learns even whether there is one. */
@ExtendWith(Installation.class)
class FollowUpIT {

    /** Enough to see whether the work for a known reference is left out for an unknown one. */
    private static final int PAIRS = 60;

    /** Enough to see a tenth. */
    private static final int MANY_PAIRS = 500;

    @Test
    void code_opens_the_complaint_however_it_is_typed(Installation installation) {
        var client = new Client(installation.url()).from("10.1.0.1");
        JsonObject receipt = client.complain(Client.anonymous("Følger saken")).json();
        String reference = receipt.getString("reference");
        String code = receipt.getString("followUpCode");
        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}");

        for (String typed : List.of(
                code,
                code.toLowerCase(),
                code.replace("-", ""),
                code.replace("-", " "),
                code.replace('0', 'O').replace('1', 'I'),
                code.replace('1', 'l').replace('0', 'o'))) {
            var answer = client.follow(reference, typed);
            assertThat(answer.status()).as(typed).isEqualTo(200);
            assertThat(answer.json().getString("status")).isEqualTo("RECEIVED");
            assertThat(answer.json().getJsonObject("next").getString("by")).isEqualTo("AUTHORITY");
        }
    }

    @Test
    void code_is_kept_as_a_hash_only(Installation installation) {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Kode"))
                .json();
        String row = new Database(installation)
                .value("SELECT c::text FROM complaints c WHERE reference = ?", receipt.getString("reference"));
        assertThat(row)
                .doesNotContain(receipt.getString("followUpCode"))
                .doesNotContain(receipt.getString("followUpCode").replace("-", ""));
    }

    @Test
    void wrong_code_and_unknown_reference_read_alike(Installation installation) {
        var client = new Client(installation.url()).from("10.1.0.2");
        JsonObject receipt = client.complain(Client.anonymous("Gjetting")).json();
        var wrong = client.follow(receipt.getString("reference"), "AAAA-BBBB-CCCC-DDDD");
        var unknown = client.follow("K-2026-999999", "AAAA-BBBB-CCCC-DDDD");
        assertThat(wrong.status()).isEqualTo(404);
        assertThat(withoutRequestId(wrong)).isEqualTo(withoutRequestId(unknown));
        assertThat(wrong.response().headers().map().keySet())
                .isEqualTo(unknown.response().headers().map().keySet());
    }

    /** Each request has an id of its own, which tells nothing. */
    private static JsonObject withoutRequestId(Client.Answer answer) {
        return Json.createObjectBuilder(answer.json()).remove("requestId").build();
    }

    @Test
    void guessing_is_stopped_by_network_and_nobody_who_has_the_code_is_shut_out(Installation installation) {
        var database = new Database(installation);
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Mange gjetninger"))
                .json();
        String reference = receipt.getString("reference");
        int tries = 0;
        // One subscriber, an address of its own for each guess.
        while (guess(installation, "2001:db8:11:2::" + tries, reference) == 404 && tries < 100) {
            tries++;
        }
        assertThat(tries).isEqualTo(40);
        var refused = new Client(installation.url())
                .from("2001:db8:11:2:ffff::1")
                .follow("K-2026-999998", "AAAA-BBBB-CCCC-DDDD");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.response().headers().firstValue("Retry-After")).isPresent();
        assertThat(guess(installation, "2001:db8:11:3::1", reference)).isEqualTo(404);
        // The block is a row, so it outlives a restart.
        assertThat(database.number(
                        "SELECT count(*) FROM attempts WHERE scope = 'follow-up' AND blocked_until IS NOT NULL"))
                .isPositive();
        for (String address : List.of("10.1.0.4", "2001:db8:11:2::1")) {
            assertThat(new Client(installation.url())
                            .from(address)
                            .follow(reference, receipt.getString("followUpCode"))
                            .status())
                    .as(address)
                    .isEqualTo(200);
        }
    }

    @Test
    void two_hundred_guesses_at_one_complaint_do_not_shut_out_who_filed_it(Installation installation) {
        JsonObject receipt = new Client(installation.url())
                .complain(Client.anonymous("Gjettet på fra alle kanter"))
                .json();
        String reference = receipt.getString("reference");
        for (int i = 0; i < 200; i++) {
            assertThat(guess(installation, "10.3.0." + i, reference)).isEqualTo(404);
        }
        assertThat(new Client(installation.url())
                        .from("10.3.1.1")
                        .follow(reference, receipt.getString("followUpCode"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_question_without_a_code_is_no_guess(Installation installation) {
        for (int i = 0; i < 60; i++) {
            var client = new Client(installation.url()).from("10.1.0.6");
            assertThat(client.get("/api/v1/complaints/K-2026-999997").status()).isEqualTo(404);
        }
        assertThat(guess(installation, "10.1.0.6", "K-2026-999997")).isEqualTo(404);
    }

    private static int guess(Installation installation, String address, String reference) {
        return new Client(installation.url())
                .from(address)
                .follow(reference, "AAAA-BBBB-CCCC-DDDD")
                .status();
    }

    @Test
    void an_unknown_reference_takes_the_same_work_as_a_wrong_code(Installation installation) {
        assertThat(wrongToUnknown(installation, PAIRS)).isBetween(0.4, 2.5);
    }

    @Test
    @Tag("soak")
    void time_tells_no_more_than_the_text(Installation installation) {
        assertThat(wrongToUnknown(installation, MANY_PAIRS)).isBetween(0.9, 1.1);
    }

    /** How long a wrong code for a known reference takes, by how long an unknown reference takes: medians, in turn. */
    private static double wrongToUnknown(Installation installation, int pairs) {
        List<String> references = new ArrayList<>();
        for (int i = 0; i < pairs / 10; i++) {
            references.add(new Client(installation.url())
                    .complain(Client.anonymous("Tid " + i))
                    .json()
                    .getString("reference"));
        }
        List<Long> wrong = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            var client = new Client(installation.url()).from("10.2." + i / 250 + "." + i % 250);
            String known = references.get(i % references.size());
            String none = "K-2026-9%05d".formatted(i % references.size());
            if (i % 2 == 0) {
                wrong.add(nanos(client, known));
                unknown.add(nanos(client, none));
            } else {
                unknown.add(nanos(client, none));
                wrong.add(nanos(client, known));
            }
        }
        return (double) median(wrong) / median(unknown);
    }

    private static long nanos(Client client, String reference) {
        long start = System.nanoTime();
        client.follow(reference, "AAAA-BBBB-CCCC-DDDD");
        return System.nanoTime() - start;
    }

    private static long median(List<Long> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }
}
