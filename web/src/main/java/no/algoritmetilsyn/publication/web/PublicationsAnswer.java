package no.algoritmetilsyn.publication.web;

import java.util.List;

/**
 * A page of what is published.
 *
 * @param total how many there are on all pages
 * @param page from 0
 */
record PublicationsAnswer(long total, int page, int size, List<PublicationAnswer> publications) {}
