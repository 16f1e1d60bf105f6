package no.algoritmetilsyn.document;

import java.util.UUID;

/** Stored bytes: how many, and their SHA-256. */
record Blob(UUID id, long size, byte[] sha256) {}
