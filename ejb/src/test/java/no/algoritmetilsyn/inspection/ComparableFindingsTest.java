package no.algoritmetilsyn.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.access.Impartiality;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.access.Role;
import no.algoritmetilsyn.access.TestCases;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.finding.FindingKind;
import no.algoritmetilsyn.finding.FindingOutcome;
import no.algoritmetilsyn.finding.FindingState;
import no.algoritmetilsyn.finding.Severity;
import no.algoritmetilsyn.platform.TestDatabase;
import no.algoritmetilsyn.platform.TestRows;
import no.algoritmetilsyn.platform.Wiring;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What was found on the same requirement with other bodies is shown to those who may see those cases, and to nobody else. */
class ComparableFindingsTest {

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final TestCases CASES = new TestCases(DATABASE);
    private static final TestRows ROWS = new TestRows(DATABASE, List.of("inspections", "findings"));
    private static final Wiring WIRING = new Wiring();
    private static final UUID GROUP = CASES.group(Organ.FIRST_INSTANCE);
    private static final Actor INSPECTOR = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of(GROUP));
    private static final UUID BODY = UUID.randomUUID();

    @Test
    void those_of_other_bodies_are_shown_with_what_came_of_them_the_latest_first() {
        UUID older = inspection(UUID.randomUUID(), "T-older");
        finding(older, "a-01", "ESTABLISHED", "2026-02-03");
        finding(inspection(UUID.randomUUID(), "T-newer"), "a-01", "DISPUTED", "2026-05-06");
        finding(inspection(UUID.randomUUID(), "T-draft"), "a-01", "DRAFT", "2026-06-07");
        finding(inspection(BODY, "T-own"), "a-01", "ESTABLISHED", "2026-06-08");
        finding(older, "a-02", "ESTABLISHED", "2026-02-03");
        Map<String, List<ComparableFinding>> found = shown(INSPECTOR, "a-01", "a-03");
        assertThat(found).containsOnlyKeys("a-01");
        assertThat(found.get("a-01")).extracting(ComparableFinding::reference).containsExactly("T-newer", "T-older");
        ComparableFinding one = found.get("a-01").get(1);
        assertThat(one.inspectionId()).isEqualTo(older);
        assertThat(one.severity()).isEqualTo(Severity.HIGH);
        assertThat(one.state()).isEqualTo(FindingState.ESTABLISHED);
        assertThat(one.kind()).isEqualTo(FindingKind.BREACH);
        assertThat(one.outcome()).isEqualTo(FindingOutcome.GUIDANCE);
        assertThat(one.observedOn()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(one.caseNumber()).startsWith("2026/");
        assertThat(one.organisation()).isEqualTo("Virksomhet");
    }

    @Test
    void a_case_that_the_reader_may_not_see_gives_no_example() {
        UUID shielded = inspection(UUID.randomUUID(), "T-shielded");
        finding(shielded, "b-01", "ESTABLISHED", "2026-02-03");
        CASES.shield(casefile(shielded), true);
        UUID disqualified = inspection(UUID.randomUUID(), "T-disqualified");
        finding(disqualified, "b-01", "ESTABLISHED", "2026-02-03");
        CASES.declare(casefile(disqualified), INSPECTOR.id(), Impartiality.Ground.AUTOMATIC);
        finding(inspection(UUID.randomUUID(), "T-seen"), "b-01", "DROPPED", "2026-02-03");
        assertThat(shown(INSPECTOR, "b-01").get("b-01"))
                .extracting(ComparableFinding::reference)
                .containsExactly("T-seen");
        Actor stranger = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of());
        assertThat(shown(stranger, "b-01")).isEmpty();
        Actor other = CASES.account(Organ.APPEAL_BODY, Set.of(Role.APPEAL_OFFICER), Set.of(GROUP));
        assertThat(shown(other, "b-01")).as("the other organ").isEmpty();
    }

    @Test
    void no_more_than_the_latest_few_and_those_one_may_not_see_take_no_place() {
        for (int day = 10; day < 10 + ComparableFindings.MOST + 3; day++) {
            UUID inspection = inspection(UUID.randomUUID(), "T-" + day);
            finding(inspection, "c-01", "ESTABLISHED", "2026-03-" + day);
            if (day == 15) {
                CASES.shield(casefile(inspection), true);
            }
        }
        assertThat(shown(INSPECTOR, "c-01").get("c-01"))
                .hasSize(ComparableFindings.MOST)
                .extracting(ComparableFinding::reference)
                .startsWith("T-22")
                .doesNotContain("T-15");
    }

    @Test
    void who_may_not_see_the_inspection_is_refused() {
        UUID inspection = inspection(BODY, "T-asked");
        Actor stranger = CASES.account(Organ.FIRST_INSTANCE, Set.of(Role.INSPECTOR), Set.of());
        assertThatThrownBy(() -> as(stranger, comparable -> comparable.to(inspection)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> as(INSPECTOR, comparable -> comparable.to(UUID.randomUUID())))
                .isInstanceOf(AccessRefused.class);
    }

    private static Map<String, List<ComparableFinding>> shown(Actor actor, String... requirements) {
        return as(actor, comparable -> comparable.of(BODY, List.of(requirements)));
    }

    private static <T> T as(Actor actor, Function<ComparableFindings, T> work) {
        WIRING.get(CurrentActor.class).become(actor);
        ComparableFindings comparable = WIRING.get(ComparableFindings.class);
        return DATABASE.inTransaction(entities -> {
            WIRING.begin(entities);
            return work.apply(comparable);
        });
    }

    private static UUID inspection(UUID organisation, String reference) {
        UUID casefile = CASES.casefile();
        CASES.run(
                "UPDATE casefiles SET case_seq = (SELECT coalesce(max(case_seq), 0) + 1 FROM casefiles) WHERE id = '%s'",
                casefile);
        CASES.relate(casefile, GROUP, Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "infinity");
        return ROWS.add(
                "inspections",
                Map.of(
                        "casefile_id", casefile,
                        "organisation_id", organisation,
                        "organisation_name", "Virksomhet",
                        "state", "DRAFT",
                        "form", "DESK",
                        "power", "GDPR_INFORMATION",
                        "written_form", "NB",
                        "reference", reference));
    }

    private static UUID casefile(UUID inspection) {
        return DATABASE.inTransaction(entities ->
                (UUID) entities.createNativeQuery("SELECT casefile_id FROM inspections WHERE id = :id", UUID.class)
                        .setParameter("id", inspection)
                        .getSingleResult());
    }

    private static void finding(UUID inspection, String requirement, String state, String day) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "inspection_id", inspection,
                "requirement", requirement,
                "state", state,
                "kind", "BREACH",
                "harm", "SERIOUS",
                "probability", "LIKELY",
                "observed_on", day));
        values.put("outcome", state.equals("ESTABLISHED") ? "GUIDANCE" : null);
        ROWS.add("findings", values);
    }
}
