package no.algoritmetilsyn.process;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.algoritmetilsyn.appeal.AppealResult;
import no.algoritmetilsyn.appeal.step.Conclusion;
import no.algoritmetilsyn.appeal.step.ReceiveAppeal;
import no.algoritmetilsyn.casefile.step.input.Channel;
import no.algoritmetilsyn.penalty.step.ClaimPenalty;

/** Appeals of the claims on a coercive fine, of which there can be several. */
class ClaimFixture extends AppealFixture {

    /** A claim of what has accrued since, sent on another day. */
    void claimedAgain(UUID penalty, LocalDate day) {
        on(day);
        take(penalty, new ClaimPenalty(day));
        write(penalty, "reasons");
        send(penalty, LEADER);
    }

    /** The first instance lowers what an appeal is about, or annuls it. */
    void changed(UUID appeal, LocalDate arrived, Integer left) {
        take(appeal, assess(Conclusion.HEARD, arrived));
        take(appeal, review(left == null ? AppealResult.ANNULLED : AppealResult.CHANGED, left));
        send(appeal, LEADER);
        as(INSPECTOR);
    }

    /** @param claim which claim is appealed, by its number */
    static ReceiveAppeal appeal(int claim, LocalDate posted) {
        return new ReceiveAppeal(claim, "Dagane er talde feil.", null, null, Channel.LETTER, posted, List.of());
    }
}
