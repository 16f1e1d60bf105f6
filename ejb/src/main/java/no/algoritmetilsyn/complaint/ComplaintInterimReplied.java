package no.algoritmetilsyn.complaint;

import java.util.UUID;

/** An interim reply (forvaltningsloven § 11 a) is sent. */
public record ComplaintInterimReplied(UUID complaintId) {}
