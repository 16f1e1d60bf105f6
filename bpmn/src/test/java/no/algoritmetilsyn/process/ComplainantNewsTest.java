package no.algoritmetilsyn.process;

import static no.algoritmetilsyn.process.WorkFixture.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;
import no.algoritmetilsyn.casefile.step.StepCatalogue;
import no.algoritmetilsyn.casefile.step.StepDeclaration;
import no.algoritmetilsyn.complainant.AskLettersByPost;
import no.algoritmetilsyn.complainant.Happenings;
import no.algoritmetilsyn.complainant.WriteToAuthority;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.News;
import no.algoritmetilsyn.partyaccess.step.AskPartyAccess;
import no.algoritmetilsyn.partyaccess.step.Scope;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is new on the page of a complaint, its complainant is told once by mail that there is something, and nothing else. */
class ComplainantNewsTest {

    /** What somebody does that is news: given something that is ready for it, does it. */
    private record Scene(Function<UUID, UUID> ready, Function<UUID, Runnable> act) {}

    @AutoClose
    private static NewsFixture fixture;

    @BeforeAll
    static void start() {
        fixture = new NewsFixture();
    }

    @BeforeEach
    void monday() {
        fixture.on(MONDAY);
        fixture.as(WorkFixture.INSPECTOR);
    }

    private static WriteToAuthority says(WriteToAuthority.Kind kind) {
        return new WriteToAuthority(kind, "Her er brevet.", fixture.clock.today(), List.of());
    }

    private static Map<News, Scene> scenes() {
        var scenes = new EnumMap<News, Scene>(News.class);
        Function<UUID, UUID> same = id -> id;
        scenes.put(News.SORTED, new Scene(same, id -> () -> fixture.sort(id, true)));
        scenes.put(News.ENDED, new Scene(same, id -> () -> fixture.sort(id, false)));
        scenes.put(News.WROTE, new Scene(same, id -> () -> fixture.byCode(id, says(WriteToAuthority.Kind.ADDS))));
        scenes.put(
                News.WITHDRAWN, new Scene(same, id -> () -> fixture.byCode(id, says(WriteToAuthority.Kind.WITHDRAWS))));
        scenes.put(
                News.BY_POST,
                new Scene(
                        same, id -> () -> fixture.byCode(id, new AskLettersByPost(true, "Storgata 1\n7999 Furuvik"))));
        scenes.put(News.LETTER, new Scene(ComplainantNewsTest::sortedNow, id -> () -> fixture.answer(id)));
        scenes.put(News.PUBLISHED, new Scene(id -> fixture.proposed(id), id -> () -> fixture.publish(id)));
        scenes.put(News.CLOSED, new Scene(id -> fixture.ordered(id), id -> () -> fixture.closed(id)));
        scenes.put(
                News.OUTCOME,
                new Scene(id -> fixture.appealedElsewhere(sortedNow(id)), id -> () -> fixture.decidedElsewhere(id)));
        return scenes;
    }

    private static UUID sortedNow(UUID complaint) {
        fixture.sort(complaint, true);
        return complaint;
    }

    private static List<String> notices(UUID complaint) {
        return fixture.texts(
                "SELECT o.kind FROM outbox o JOIN complaints c ON c.complainant_id = o.recipient_identity_id WHERE c.id = :id"
                        + " ORDER BY o.created_at, o.kind",
                complaint);
    }

    @Test
    void each_kind_of_news_has_one_notice_of_its_own() {
        Map<News, Scene> scenes = scenes();
        for (News news : News.values()) {
            UUID complaint = fixture.received().complaintId();
            assertThat(notices(complaint)).as("received").containsExactly(News.RECEIVED.notice());
            if (news == News.RECEIVED) {
                continue;
            }
            assertThat(scenes).as("a scene for each kind of news").containsKey(news);
            UUID ready = scenes.get(news).ready().apply(complaint);
            List<String> before = notices(complaint);
            fixture.clock.advance(Duration.ofMinutes(1));
            scenes.get(news).act().apply(ready).run();
            List<String> after = notices(complaint);
            assertThat(after).as("%s after %s", news, before).hasSize(before.size() + 1);
            assertThat(after.get(before.size())).isEqualTo(news.notice());
        }
    }

    /** The table of notices has no place for words, and a mail is made of nothing but a row of it. */
    @Test
    void a_notice_holds_ids_and_codes_only() {
        assertThat(fixture.texts(
                        "SELECT column_name FROM information_schema.columns WHERE table_name = 'outbox' AND data_type = 'text'"
                                + " AND CAST(:id AS uuid) IS NOT NULL ORDER BY 1",
                        UUID.randomUUID()))
                .containsExactly("channel", "dedup_key", "kind", "language", "last_error", "state", "subject_kind");
    }

    @Test
    void what_the_page_tells_is_news() {
        Complaints.Receipt receipt = fixture.received();
        UUID complaint = receipt.complaintId();
        fixture.sort(complaint, true);
        UUID decision = fixture.proposed(complaint);
        fixture.publish(decision);
        UUID appeal = fixture.appealedElsewhere(complaint);
        fixture.decidedElsewhere(appeal);
        fixture.closed(fixture.ordered(complaint));
        fixture.answer(complaint);
        List<Happenings.Piece> seen = fixture.seen(receipt).news();
        assertThat(seen.stream().map(Happenings.Piece::news).collect(Collectors.toSet()))
                .isEqualTo(Set.of(News.RECEIVED, News.SORTED, News.PUBLISHED, News.OUTCOME, News.CLOSED, News.LETTER));
        assertThat(notices(complaint).stream().filter(News.LETTER.notice()::equals))
                .as("each letter that a mail has told of lies on the page")
                .hasSize((int) seen.stream()
                        .filter(piece -> piece.news() == News.LETTER)
                        .count());
    }

    /** A step that complainants take by the code has its receipt, whichever feature declares it. */
    @Test
    void all_that_is_done_by_the_code_is_confirmed() {
        Map<String, Function<UUID, Record>> steps = Map.of(
                "writeToAuthority", id -> says(WriteToAuthority.Kind.ADDS),
                "askLettersByPost", id -> new AskLettersByPost(true, "Storgata 1\n7999 Furuvik"),
                "askPartyAccess", id -> new AskPartyAccess(Scope.ALL, "Alt.", fixture.clock.today(), List.of()),
                "receiveComplainantAppeal",
                        id -> {
                            fixture.dismiss(id);
                            return ComplaintAppealTest.appeal(fixture.clock.today());
                        },
                "claimCosts",
                        id -> {
                            fixture.appealWon(id);
                            return CostsFixture.claim(fixture.clock.today());
                        });
        List<String> all = fixture.fixture.get(StepCatalogue.class).all().stream()
                .filter(step -> Arrays.asList(
                                step.type().getAnnotation(Step.class).party())
                        .contains(Act.COMPLAINT_WRITE))
                .map(StepDeclaration::name)
                .toList();
        assertThat(all).contains("claimCosts");
        for (String step : all) {
            assertThat(steps).as("an input of each step").containsKey(step);
            UUID complaint = fixture.sorted();
            Record input = steps.get(step).apply(complaint);
            int before = notices(complaint).size();
            fixture.byCode(complaint, input);
            assertThat(notices(complaint)).as(step).hasSize(before + 1);
        }
    }

    @Test
    void who_has_given_no_address_for_mails_is_told_of_nothing() {
        UUID complaint = fixture.sorted();
        fixture.owner("DELETE FROM outbox");
        fixture.byCode(complaint, says(WriteToAuthority.Kind.ADDS));
        assertThat(notices(complaint)).isEmpty();
    }
}
