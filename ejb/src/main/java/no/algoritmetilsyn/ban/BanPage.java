package no.algoritmetilsyn.ban;

import java.util.List;

/**
 * An interim ban as the staff see it.
 *
 * @param decision reference of the decision that it carries out
 */
public record BanPage(Ban ban, String decision, List<BanStatement> statements, List<BanReview> reviews) {}
