package no.algoritmetilsyn.casefile;

import java.util.UUID;

/**
 * Another case, as one case sees it.
 *
 * @param link by which the two are joined
 * @param outgoing whether the relation is read from the one that is looked at
 * @param id of the other
 */
public record RelatedCase(
        UUID link, CaseRelation relation, boolean outgoing, UUID id, String number, String title, boolean open) {}
