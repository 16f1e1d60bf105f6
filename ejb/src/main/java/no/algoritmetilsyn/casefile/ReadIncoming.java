package no.algoritmetilsyn.casefile;

import jakarta.validation.constraints.Size;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.casefile.step.Step;

/**
 * Says that somebody has read what a party has sent of its own accord, and thought about what it asks for (forvaltningsloven § 11 a).
 *
 * @param note for colleagues: what follows from it
 */
@Step(act = Act.DOCUMENT_RECORD, task = "readIncoming", path = "lest", event = "INCOMING_READ", changesState = false)
public record ReadIncoming(@Size(max = 4_000) String note) {}
