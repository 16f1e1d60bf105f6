package no.algoritmetilsyn.complaint;

import java.util.UUID;

/** A complaint is stored, with its case and deadlines. */
public record ComplaintReceived(UUID complaintId, UUID casefileId) {}
