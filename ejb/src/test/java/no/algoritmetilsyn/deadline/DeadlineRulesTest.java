package no.algoritmetilsyn.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import no.algoritmetilsyn.deadline.counting.Start;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules as rows, against the law as read by a person. */
class DeadlineRulesTest extends DeadlineRulesTestBase {

    /** Where a regulation lays down what a case under another act follows: the regulation in which it stands. */
    private static final Map<String, String> REGULATION_UNDER =
            Map.of("fvl67/receipt/2", "eforvf", "aml/claim-interest", "inklf", "ldl/claim-interest", "inklf");

    @ParameterizedTest
    @CsvSource({
        "receipt,                      fvl67, 0,  AT_ONCE,     RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "receipt,                      fvl25, 0,  AT_ONCE,     RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "interim-reply,                fvl67, 1,  MONTH,       RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "interim-reply,                fvl25, 1,  MONTH,       RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "interim-reply-soon,           fvl67, 0,  NO_DATE,     RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "complaint-answer-goal,        service, 12, WEEK,      RECEIVED,      COURTS,       SERVICE_GOAL,    AUTHORITY",
        "register-error-answer-goal,   service, 10, WORKING_DAY, RECEIVED,    WORKING_DAYS, SERVICE_GOAL,    AUTHORITY",
        "complete-complaint,           fvl67, 2,  WEEK,        DISPATCHED,    COURTS,       SET_LIMIT,       SENDER",
        "comment-notice,               fvl67, 3,  WEEK,        DISPATCHED,    COURTS,       SET_LIMIT,       PARTY",
        "comment-measure,              aia,   10, WORKING_DAY, DELIVERED,     EU,           SET_LIMIT,       BODY",
        "appeal-information-order,     fvl67, 3,  DAY,         DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal-information-order,     fvl25, 1,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal-examination,           fvl67, 3,  DAY,         DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal-examination,           fvl25, 1,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal,                       fvl67, 3,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal,                       fvl25, 3,  WEEK,        DEEMED_ARRIVED, COURTS,      STATUTORY_RIGHT, PARTY",
        "appeal-unnotified,            fvl67, 3,  WEEK,        BECAME_AWARE,  COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal-unnotified-latest,     fvl67, 3,  MONTH,       DECIDED,       COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal-bar,                   fvl67, 1,  YEAR,        DECIDED,       COURTS,       STATUTORY_RIGHT, PARTY",
        "repeat-appeal,                fvl67, 1,  WEEK,        BECAME_AWARE,  COURTS,       STATUTORY_RIGHT, PARTY",
        "repeat-appeal-order,          fvl67, 3,  DAY,         BECAME_AWARE,  COURTS,       STATUTORY_RIGHT, PARTY",
        "suspended-effect,             fvl67, 0,  NO_DATE,     RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "suspended-effect,             fvl25, 0,  NO_DATE,     RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "comment-appeal,               fvl67, 2,  WEEK,        DISPATCHED,    COURTS,       SET_LIMIT,       PARTY",
        "fine-limitation,              aml,   5,  YEAR,        BREACH_ENDED,  CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "fine-limitation,              ekom,  5,  YEAR,        BREACH_ENDED,  CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "fine-payment,                 ekom,  4,  WEEK,        DECIDED,       COURTS,       PARTY_DUTY,      BODY",
        "coercive-fine-start,          digs,  1,  DAY,         EXPIRED_LIMIT, DAY_AFTER_LIMIT, PARTY_DUTY,   BODY",
        "coercive-fine-start,          dol,   1,  DAY,         EXPIRED_LIMIT, DAY_AFTER_LIMIT, PARTY_DUTY,   BODY",
        "coercive-fine-start,          ekom,  1,  DAY,         EXPIRED_LIMIT, DAY_AFTER_LIMIT, PARTY_DUTY,   BODY",
        "claim-interest,               aml,   0,  NO_DATE,     DISPATCHED,    CALENDAR,     PARTY_DUTY,      BODY",
        "claim-interest,               ldl,   0,  NO_DATE,     DISPATCHED,    CALENDAR,     PARTY_DUTY,      BODY",
        "access-deemed-refusal-consent, offl, 0,  NO_DATE,     RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "incident-notice,              digsf, 24, HOUR,        BECAME_AWARE,  CALENDAR,     PARTY_DUTY,      BODY",
        "incident-update,              digsf, 72, HOUR,        BECAME_AWARE,  CALENDAR,     PARTY_DUTY,      BODY",
        "incident-final-report,        digsf, 1,  MONTH,       DISPATCHED,    COURTS,       PARTY_DUTY,      BODY",
        "data-subject-answer-extended, gdpr,  3,  MONTH,       RECEIVED,      EU,           PARTY_DUTY,      BODY",
        "prior-consultation,           gdpr,  8,  WEEK,        RECEIVED,      EU,           AUTHORITY_DUTY,  OTHER_AUTHORITY",
        "prior-consultation-extended,  gdpr,  14, WEEK,        RECEIVED,      EU,           AUTHORITY_DUTY,  OTHER_AUTHORITY",
        "comment-measure,              msr,   10, WORKING_DAY, DELIVERED,     EU,           SET_LIMIT,       BODY",
        "comment-measure-after,        msr,   10, WORKING_DAY, DELIVERED,     EU,           SET_LIMIT,       BODY",
        "ask-reasons,                  fvl67, 3,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "appeal-detriment,             fvl67, 3,  MONTH,       RECEIVED,      CALENDAR,     AUTHORITY_DUTY,  APPEAL_BODY",
        "reversal-warning,             fvl67, 3,  WEEK,        DISPATCHED,    CALENDAR,     AUTHORITY_DUTY,  SUPERIOR_BODY",
        "reversal,                     fvl67, 3,  MONTH,       DISPATCHED,    CALENDAR,     AUTHORITY_DUTY,  SUPERIOR_BODY",
        "claim-costs,                  fvl67, 3,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "court-despite-appeal,         fvl67, 6,  MONTH,       POSTED,        CALENDAR,     STATUTORY_RIGHT, PARTY",
        "fine-payment,                 fvl67, 4,  WEEK,        DECIDED,       COURTS,       PARTY_DUTY,      BODY",
        "fine-payment-final,           pol,   4,  WEEK,        BECAME_FINAL,  COURTS,       PARTY_DUTY,      BODY",
        "fine-limitation,              pol,   5,  YEAR,        BREACH_ENDED,  CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "coercive-fine-start,          pol,   1,  DAY,         EXPIRED_LIMIT, DAY_AFTER_LIMIT, PARTY_DUTY,      BODY",
        "claim-interest,               inkl,  30, DAY,         DISPATCHED,    COURTS,       PARTY_DUTY,      BODY",
        "access-deemed-refusal,        offl,  5,  WORKING_DAY, RECEIVED,      WORKING_DAYS, AUTHORITY_DUTY,  AUTHORITY",
        "access-ask-reasons,           offl,  3,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, REQUESTER",
        "access-give-reasons,          offl,  10, WORKING_DAY, RECEIVED,      WORKING_DAYS, AUTHORITY_DUTY,  AUTHORITY",
        "access-appeal,                offl,  3,  WEEK,        DELIVERED,     COURTS,       STATUTORY_RIGHT, REQUESTER",
        "journal-names,                offlf, 1,  YEAR,        REGISTERED,    CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "incident-report,              aia,   15, DAY,         BECAME_AWARE,  EU,           PARTY_DUTY,      BODY",
        "incident-report-death,        aia,   10, DAY,         BECAME_AWARE,  EU,           PARTY_DUTY,      BODY",
        "incident-report-critical,     aia,   2,  DAY,         BECAME_AWARE,  EU,           PARTY_DUTY,      BODY",
        "incident-measures,            aia,   7,  DAY,         RECEIVED,      EU,           AUTHORITY_DUTY,  AUTHORITY",
        "corrective-action,            aia,   15, WORKING_DAY, DELIVERED,     EU,           SET_LIMIT,       BODY",
        "measure-objection,            aia,   3,  MONTH,       RECEIVED,      EU,           STATUTORY_RIGHT, OTHER_AUTHORITY",
        "measure-objection-prohibited, aia,   30, DAY,         RECEIVED,      EU,           STATUTORY_RIGHT, OTHER_AUTHORITY",
        "safeguard-decision,           aia,   6,  MONTH,       RECEIVED,      EU,           AUTHORITY_DUTY,  OTHER_AUTHORITY",
        "safeguard-decision-prohibited, aia,  60, DAY,         RECEIVED,      EU,           AUTHORITY_DUTY,  OTHER_AUTHORITY",
        "ai-office-answer,             aia,   4,  MONTH,       RECEIVED,      EU,           AUTHORITY_DUTY,  OTHER_AUTHORITY",
        "log-retention,                aia,   6,  MONTH,       OCCURRED,      CALENDAR,     PARTY_DUTY,      BODY",
        "technical-documentation,      aia,   10, YEAR,        OCCURRED,      CALENDAR,     PARTY_DUTY,      BODY",
        "ombud-complaint,              sivo,  1,  YEAR,        BECAME_FINAL,  COURTS,       STATUTORY_RIGHT, PARTY",
        "court-tribunal,               dol,   3,  MONTH,       DELIVERED,     COURTS,       STATUTORY_RIGHT, PARTY",
        "court-telecom,                ekom,  6,  MONTH,       DECIDED,       COURTS,       STATUTORY_RIGHT, PARTY",
        "secrecy-person,               fvl67, 60, YEAR,        OCCURRED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "secrecy-person,               fvl25, 100, YEAR,       OCCURRED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
        "contact-data,                 eforvf, 18, MONTH,      VERIFIED,      CALENDAR,     AUTHORITY_DUTY,  AUTHORITY",
    })
    void a_rule_says_what_the_law_says(
            String code,
            String regime,
            int amount,
            String unit,
            String start,
            String method,
            String nature,
            String whose) {
        DeadlineRule rule = fixture.rules().rule(code, regime, TODAY);
        assertThat(rule.limit().amount()).isEqualTo(amount);
        assertThat(rule.limit().unit()).hasToString(unit);
        assertThat(rule.limit().method()).hasToString(method);
        assertThat(rule.startKind()).hasToString(start);
        assertThat(rule.nature()).hasToString(nature);
        assertThat(rule.whose()).hasToString(whose);
    }

    @Test
    void every_rule_can_be_counted_and_rests_on_a_provision_of_its_own_regime() {
        assertThat(fixture.rules().all()).hasSizeGreaterThan(90);
        for (DeadlineRule rule : fixture.rules().all()) {
            Start start = Start.at(rule.startKind(), fixture.clock.instant());
            if (rule.limit().unit().hasDate()) {
                assertThat(rule.limit().from(start).dueDate()).as("%s", rule).isAfterOrEqualTo(TODAY);
            }
            String standsIn = fixture.rules().laws.provision(rule.provision()).regime();
            assertThat(standsIn).as("%s", rule).isEqualTo(REGULATION_UNDER.getOrDefault(rule.id(), rule.regime()));
        }
    }

    @Test
    void what_the_authority_sets_itself_can_be_lengthened_unless_the_law_has_a_ceiling() {
        assertThat(fixture.rules().all().stream()
                        .filter(rule -> rule.nature() == DeadlineNature.SET_LIMIT)
                        .filter(rule -> !rule.extendable())
                        .map(DeadlineRule::code))
                .as("an interim ban is lengthened by another decision only")
                .containsExactlyInAnyOrder("corrective-action", "ban-last-day");
    }

    @Test
    void more_time_is_given_where_the_law_says_so_and_not_where_it_cuts() {
        assertThat(fixture.rules().rule("fine-payment-final", "pol", TODAY).extendable())
                .isTrue();
        assertThat(fixture.rules().rule("fine-payment", "fvl67", TODAY).extendable())
                .isTrue();
        assertThat(fixture.rules()
                        .rule("appeal-unnotified-latest", "fvl67", TODAY)
                        .extendable())
                .isFalse();
        assertThat(fixture.rules().rule("appeal-unnotified", "fvl67", TODAY).ceiling())
                .contains("appeal-unnotified-latest");
    }

    @Test
    void a_case_under_a_special_act_follows_the_general_one_in_what_that_leaves_open() {
        assertThat(fixture.rules().ruleFor("appeal", "pol", TODAY).regime()).isEqualTo("fvl67");
        assertThat(fixture.rules().ruleFor("fine-payment", "ekom", TODAY).regime())
                .isEqualTo("ekom");
        assertThat(fixture.rules().rule("fine-payment", null, TODAY).regime()).isEqualTo("fvl67");
        assertThat(fixture.rules().ruleFor("claim-interest", "pol", TODAY).regime())
                .isEqualTo("inkl");
        assertThat(fixture.rules()
                        .ruleFor("claim-interest", "aml", TODAY)
                        .limit()
                        .unit()
                        .hasDate())
                .isFalse();
    }

    @Test
    void the_application_cannot_change_a_rule() throws SQLException {
        try (var application = fixture.database.asApplication();
                var sql = application.createStatement()) {
            assertThatThrownBy(() -> sql.execute("UPDATE deadline_rules SET amount = 99"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
