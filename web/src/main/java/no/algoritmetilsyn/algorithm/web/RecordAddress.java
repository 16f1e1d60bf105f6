package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicHistory;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** The record that the address of a page names. */
@RequestScoped
public class RecordAddress {

    @Inject
    PublicRegister register;

    @Inject
    PageAnswer page;

    @Inject
    PageAddress address;

    /** The record with all its published versions; empty when the public knows none by this id. */
    PublicHistory history() {
        return id().map(register::history).orElseGet(() -> new PublicHistory(List.of(), Optional.empty()));
    }

    /** All its published versions, oldest first. */
    List<PublicRecord> versions() {
        return id().map(register::versions).orElse(List.of());
    }

    private Optional<UUID> id() {
        try {
            return Optional.ofNullable(address.getId()).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Whether it names a version. */
    boolean isOfVersion() {
        return address.segment("number") != null;
    }

    /** The version that it names, out of these; empty when there is none. */
    Optional<PublicRecord> version(List<PublicRecord> versions) {
        return numbered(versions, address.segment("number"));
    }

    /** The version that a parameter of the query names, out of these; empty when there is none. */
    Optional<PublicRecord> version(List<PublicRecord> versions, String parameter) {
        return numbered(versions, page.parameter(parameter));
    }

    private static Optional<PublicRecord> numbered(List<PublicRecord> versions, String number) {
        return versions.stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst();
    }
}
