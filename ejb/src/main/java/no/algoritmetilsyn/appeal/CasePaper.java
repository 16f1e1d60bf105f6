package no.algoritmetilsyn.appeal;

import java.util.UUID;

/**
 * A document of a case that an appeal body gets.
 *
 * @param number in the order in which the documents came, from 1
 * @param variantId the file
 * @param size in bytes
 * @param sha256 of the file, in hexadecimal
 */
public record CasePaper(
        int number, UUID documentId, UUID variantId, String title, String fileName, long size, String sha256) {}
