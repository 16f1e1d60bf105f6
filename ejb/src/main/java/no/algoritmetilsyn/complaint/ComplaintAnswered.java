package no.algoritmetilsyn.complaint;

import java.util.UUID;

/** The answer is sent. */
public record ComplaintAnswered(UUID complaintId) {}
