package no.algoritmetilsyn.ban;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import no.algoritmetilsyn.ban.step.BanResult;
import no.algoritmetilsyn.decision.Decision;
import no.algoritmetilsyn.decision.DirectedAt;
import no.algoritmetilsyn.decision.RightToSilence;
import no.algoritmetilsyn.law.Powers;
import no.algoritmetilsyn.letter.kind.BanReviewed;
import no.algoritmetilsyn.letter.kind.InterimBan;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.platform.AuthorityClock;

/** What the letters about one interim ban say, in values: only from rows, so that what is signed is what was drafted. */
@Dependent
class BanContents {

    @Inject
    Bans bans;

    @Inject
    BanLaw law;

    @Inject
    Powers powers;

    @Inject
    RightToSilence silence;

    @Inject
    AuthorityClock clock;

    /** In which a body is written to. */
    static LetterLanguage language(DirectedAt to) {
        return LetterLanguage.of(to.writtenForm().language());
    }

    InterimBan decision(Decision decision) {
        LetterLanguage language = language(decision.directedAt());
        BanDraft draft = bans.draft(decision.id()).orElseThrow();
        return new InterimBan(
                law.power(powers.ruling(decision.power(), clock.today()).power(), language),
                decision.reference(),
                decision.title(),
                draft.system(),
                draft.forbiddenUse(),
                draft.danger(),
                draft.urgency(),
                draft.lastDay(),
                draft.endsEarlier(),
                draft.statementUntil(),
                law.procedure(BanLaw.STATEMENT, language),
                decision.skipped() == null ? null : law.procedure(BanLaw.NO_NOTICE, language),
                decision.skipped() == null ? null : decision.skipped().exceptionReason(),
                silence.of(decision),
                decision.reasons().facts(),
                decision.reasons().rules(),
                decision.reasons().considerations(),
                law.appeal(language));
    }

    BanReviewed reviewed(Ban ban, BanReview review) {
        LetterLanguage language = language(ban.directedAt());
        LocalDate until = review.lastDay() == null ? ban.lastDay() : review.lastDay();
        return new BanReviewed(
                law.power(law.version(ban.powerId()), language),
                ban.reference(),
                ban.title(),
                ban.imposedOn(),
                review.result().name(),
                ban.system(),
                review.forbiddenUse() == null ? ban.forbiddenUse() : review.forbiddenUse(),
                review.result() == BanResult.LIFTED ? null : until,
                review.assessment(),
                law.appeal(language));
    }
}
