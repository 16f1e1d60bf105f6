package no.algoritmetilsyn.document.web;

import java.util.UUID;

/**
 * A whole file has been handed in over the API, and waits for the step that names it.
 *
 * @param documentId of the file
 */
public record FileHandedIn(UUID documentId) {}
