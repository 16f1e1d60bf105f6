package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.platform.web.PageAnswer;

/** The record that the address of a page names. */
@RequestScoped
public class RecordAddress {

    @Inject
    PublicRegister register;

    @Inject
    PageAnswer page;

    /** The record as it is shown now; empty when the public knows none by this id. */
    Optional<PublicRecord> record() {
        return id().flatMap(register::find);
    }

    /** All its published versions, oldest first. */
    List<PublicRecord> versions() {
        return id().map(register::versions).orElse(List.of());
    }

    private Optional<UUID> id() {
        try {
            return Optional.of(UUID.fromString(page.parameter("id")));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** A number in the address or the query; empty when there is none. */
    Optional<Integer> number(String parameter) {
        try {
            return Optional.of(Integer.valueOf(page.parameter(parameter)));
        } catch (NumberFormatException malformed) {
            return Optional.empty();
        }
    }
}
