package no.algoritmetilsyn.complaint;

import java.util.UUID;

/** A complaint continues in another case. */
public record ComplaintMoved(UUID complaintId, UUID casefileId) {}
