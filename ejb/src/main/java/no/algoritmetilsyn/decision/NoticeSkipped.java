package no.algoritmetilsyn.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import no.algoritmetilsyn.decision.step.HearingException;

/**
 * That the body was not told beforehand (forvaltningsloven § 16 third paragraph).
 *
 * @param exceptedBy the leader who decided so
 */
@Embeddable
public record NoticeSkipped(
        @Enumerated(EnumType.STRING) HearingException exception,
        String exceptionReason,
        UUID exceptedBy,
        Instant exceptedAt) {}
