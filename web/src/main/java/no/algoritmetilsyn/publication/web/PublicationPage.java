package no.algoritmetilsyn.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.platform.web.PageAddress;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.publication.PublishedDecision;
import no.algoritmetilsyn.publication.PublishedDecisions;

/** Something that is published, on a page of its own. */
@Named
@RequestScoped
public class PublicationPage {

    @Inject
    PublishedDecisions decisions;

    @Inject
    PublicRegister register;

    @Inject
    PageAddress address;

    @Inject
    PageAnswer page;

    private PublishedDecision decision;

    /** Before the page is shown: an id of something that is not published is 404. */
    public void open() {
        if (load() == null) {
            page.isMissing();
        }
    }

    private PublishedDecision load() {
        if (decision == null) {
            decision = id().flatMap(decisions::find).orElse(null);
        }
        return decision;
    }

    private Optional<UUID> id() {
        try {
            return Optional.ofNullable(address.getId()).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What is shown. */
    public PublishedDecision getDecision() {
        if (load() == null) {
            throw new PageMissing();
        }
        return decision;
    }

    /** Tag of the language that title and summary are written in. */
    public String getLang() {
        return getDecision().writtenForm().language();
    }

    /** The records of the register that it is about, as far as the public may see them. */
    public List<PublicRecord> getRecords() {
        return new ArrayList<>(register.all(getDecision().records()).values());
    }
}
