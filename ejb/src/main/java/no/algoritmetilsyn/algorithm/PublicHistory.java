package no.algoritmetilsyn.algorithm;

import java.util.List;
import java.util.Optional;

/**
 * A record of the register through time, as the public sees it.
 *
 * @param versions all that were published, oldest first
 * @param shown the one that applies now; empty when the public may not see the record
 */
public record PublicHistory(List<PublicRecord> versions, Optional<PublicRecord> shown) {}
