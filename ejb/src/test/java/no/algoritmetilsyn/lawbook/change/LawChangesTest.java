package no.algoritmetilsyn.lawbook.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.algoritmetilsyn.law.power.PowersFixture;
import org.junit.jupiter.api.Test;

/** A change of law that two persons make, from the file to the rows. */
class LawChangesTest extends LawChangesSetup {

    @Test
    void what_one_has_proposed_another_approves_and_it_stands_with_its_source() throws SQLException {
        UUID id = propose(LawKind.EURO_RATES, RATES);
        assertThat(rate("2026-11-27")).isNull();
        LawProposal waiting = as(LEADER, changes -> changes.find(id).orElseThrow());
        assertThat(waiting.isWaiting()).isTrue();
        assertThat(waiting.stale()).isFalse();
        assertThat(waiting.changes())
                .extracting(change -> change.row().cell("rate"))
                .containsExactly("11.705", "11.69");

        as(LEADER, changes -> changes.approve(id, "Holdt mot Norges Bank"));
        assertThat(rate("2026-11-27")).isEqualTo("11.705");
        assertThat(value("SELECT count(*) FROM euro_rates WHERE added_by = '" + id + "'"))
                .isEqualTo("2");
        assertThat(value(
                        "SELECT count(*) FROM audit_events WHERE action IN ('LAW_PROPOSED', 'LAW_APPROVED') AND detail::text LIKE '%"
                                + waiting.proposal().sha256() + "%'"))
                .isEqualTo("2");
        database.run(
                entities -> assertThat(LawChangesFixture.sources(entities).all().get("euro_rates/2026-11-27"))
                        .singleElement()
                        .satisfies(source -> {
                            assertThat(source.approvedBy()).isEqualTo(LEADER.id());
                            assertThat(source.reason()).isEqualTo(WHY);
                            assertThat(source.ends()).isFalse();
                        }));
        LawProposal done = as(LAWYER, changes -> changes.find(id).orElseThrow());
        assertThat(done.decision().orElseThrow().outcome()).isEqualTo(LawDecision.Outcome.APPROVED);
        assertThat(problems(LawKind.EURO_RATES, RATES))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.NOTHING_NEW);
        assertThatThrownBy(() -> as(LEADER, changes -> changes.approve(id, "Igjen")))
                .isInstanceOfSatisfying(LawProposalRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(LawProposalRefused.Why.DECIDED));
    }

    @Test
    void a_power_passes_to_another_on_a_day_and_the_file_can_be_edited_further() throws SQLException {
        String file = as(LAWYER, changes -> changes.export(LawKind.POWERS));
        String line = line(file, "aml-information/1");
        String edited = file.replace(line, line.replace("2006-01-01,,", "2006-01-01,2027-07-01,"))
                + line.replace("aml-information/1", "aml-information/2")
                        .replace("Arbeidstilsynet,Arbeidstilsynet,Labour Inspection Authority", ",,")
                        .replace("false,,,,2006-01-01", "true,,,,2027-07-01")
                        // An authority that can secure an order by a coercive fine has a shortest time for the hearing.
                        .replace(",aml,,", ",aml,notice-shortest,")
                + "\n";
        UUID id = propose(LawKind.POWERS, edited);
        LawProposal proposal = as(LEADER, changes -> changes.find(id).orElseThrow());
        assertThat(proposal.changes()).hasSize(2);
        assertThat(proposal.changes().get(0).action()).isEqualTo(LawChange.Action.END);
        LawChange follows = proposal.changes().get(1);
        assertThat(follows.former().orElseThrow().id()).isEqualTo("aml-information/1");
        assertThat(follows.differences()).contains("own", "valid_from").doesNotContain("provision", "code");

        as(LEADER, changes -> changes.approve(id, "I samsvar med forskriften"));
        assertThat(
                        value(
                                "SELECT valid_until || ' ' || (ended_by IS NOT NULL) FROM powers WHERE id = 'aml-information/1'"))
                .isEqualTo("2027-07-01 true");
        assertThat(value("SELECT own FROM powers WHERE id = 'aml-information/2'"))
                .isEqualTo("t");
        assertThat(as(LAWYER, changes -> changes.export(LawKind.POWERS)).lines())
                .containsAll(edited.lines().toList());
        assertThat(problems(LawKind.POWERS, edited))
                .extracting(LineProblem::code)
                .containsExactly(LineProblem.Code.NOTHING_NEW);
    }

    @Test
    void a_proposal_is_stale_when_the_rows_are_others() throws SQLException {
        UUID first = propose(LawKind.EURO_RATES, RATES);
        UUID second = propose(LawKind.EURO_RATES, "day,rate\n2026-11-25,11.60\n");
        as(LEADER, changes -> changes.approve(first, "Riktig"));
        assertThat(as(LEADER, changes -> changes.find(second).orElseThrow()).stale())
                .isTrue();
        assertThatThrownBy(() -> as(LEADER, changes -> changes.approve(second, "Riktig")))
                .isInstanceOfSatisfying(LawProposalRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(LawProposalRefused.Why.STALE));
        assertThat(rate("2026-11-25")).isNull();
        run(LEADER, changes -> changes.reject(second, "Lever inn på nytt"));
        assertThat(as(LEADER, LawChanges::newest)).hasSize(2);
    }

    @Test
    void what_is_approved_is_reckoned_with() {
        UUID id = propose(
                LawKind.BASIC_AMOUNTS, "valid_from,valid_until,amount,verified\n2026-05-01,2027-05-01,136549,true\n");
        as(LEADER, changes -> changes.approve(id, "Riktig"));
        database.run(entities -> assertThat(PowersFixture.powers(entities)
                        .basicAmount(LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .amount())
                .isEqualTo(136_549));
    }
}
