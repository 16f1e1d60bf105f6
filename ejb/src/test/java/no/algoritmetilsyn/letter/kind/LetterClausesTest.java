package no.algoritmetilsyn.letter.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import no.algoritmetilsyn.letter.SampleLetters;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import org.junit.jupiter.api.Test;

/** What the law wants to be told in letters of a kind. */
class LetterClausesTest {

    /** By hand from forvaltningsloven § 27 third paragraph, § 11 a and § 14. */
    @Test
    void what_a_kind_must_say() {
        for (Letter letter : SampleLetters.all(LetterLanguage.NB)) {
            assertThat(letter.clauses()).as("%s", letter.kind()).contains(Clause.LEGAL_BASIS);
        }
        assertThat(SampleLetters.decision(LetterLanguage.NB).clauses())
                .containsExactlyInAnyOrder(
                        Clause.LEGAL_BASIS,
                        Clause.APPEAL_RIGHT,
                        Clause.APPEAL_LIMIT,
                        Clause.APPEAL_BODY,
                        Clause.APPEAL_ADDRESS,
                        Clause.SUSPENDED_EFFECT,
                        Clause.CASE_PAPERS,
                        Clause.COSTS);
        assertThat(SampleLetters.answer(LetterLanguage.NB).clauses()).containsExactly(Clause.LEGAL_BASIS);
        assertThat(Arrays.stream(LetterKind.values())
                        .filter(kind -> kind.clauses().contains(Clause.LIMIT)))
                .containsExactly(
                        LetterKind.RECEIPT,
                        LetterKind.DELAY_NOTICE,
                        LetterKind.REQUEST_TO_COMPLETE,
                        LetterKind.MORE_TIME_GRANTED,
                        LetterKind.MORE_TIME_REFUSED,
                        LetterKind.REMINDER,
                        LetterKind.PRELIMINARY_REPORT,
                        LetterKind.ADVANCE_NOTICE,
                        LetterKind.DECISION,
                        LetterKind.INFORMATION_DEMAND,
                        LetterKind.DEMAND_REMINDER,
                        LetterKind.DEMAND_REPEATED,
                        LetterKind.APPEAL_NOTICE,
                        LetterKind.PUBLICATION_NOTICE,
                        LetterKind.FINE_NOTICE,
                        LetterKind.FINE_DECISION,
                        LetterKind.INTERIM_BAN);
    }
}
