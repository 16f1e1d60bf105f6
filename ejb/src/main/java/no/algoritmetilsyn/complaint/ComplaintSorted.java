package no.algoritmetilsyn.complaint;

import java.util.UUID;

/** A human has decided what a complaint is. */
public record ComplaintSorted(UUID complaintId, boolean answerNeeded) {}
