package no.algoritmetilsyn.ban;

import java.util.List;
import no.algoritmetilsyn.appeal.AppealSuspension;

/**
 * An interim ban as the staff see it.
 *
 * @param decision reference of the decision that it carries out
 * @param suspensions when it binds nobody, today or later (forvaltningsloven § 42)
 */
public record BanPage(
        Ban ban,
        String decision,
        List<AppealSuspension> suspensions,
        List<BanStatement> statements,
        List<BanReview> reviews) {}
