package no.algoritmetilsyn.complaint;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.identity.Accounts;
import no.algoritmetilsyn.identity.Organisation;
import no.algoritmetilsyn.identity.OrganisationNumber;
import no.algoritmetilsyn.identity.Organisations;
import no.algoritmetilsyn.identity.Sources;
import no.algoritmetilsyn.outbox.Outbox;
import no.algoritmetilsyn.platform.ReadOnce;

/** Shows complaints to those who may see their cases. */
@Stateless
public class ComplaintPages {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    Algorithms algorithms;

    @Inject
    ReadOnce readOnce;

    @Inject
    Organisations organisations;

    @Inject
    ComplaintLetters letters;

    @Inject
    Accounts accounts;

    @Inject
    Outbox outbox;

    @Inject
    Sources sources;

    /** One complaint, with what the page about it shows. */
    public ComplaintPage open(UUID complaintId) {
        Complaint complaint = read(complaintId);
        return page(complaint, access.allowed(complaint.casefileId()));
    }

    /** One complaint. */
    public Complaint read(UUID complaintId) {
        Complaint complaint = readOnce.row(entities, Complaint.class, complaintId);
        access.require(Act.COMPLAINT_READ, complaint == null ? null : complaint.casefileId());
        return complaint;
    }

    private ComplaintPage page(Complaint complaint, Set<Act> allowed) {
        Optional<AlgorithmRow> algorithm =
                Optional.ofNullable(complaint.about().algorithmId()).flatMap(algorithms::find);
        List<Sources.Reader> readers = complaint.wishes().hasProtectedSource()
                ? sources.readers(complaint.complainantId(), complaint.casefileId())
                : List.of();
        return new ComplaintPage(
                complaint,
                readOnce.row(entities, Casefile.class, complaint.casefileId()).number(),
                algorithm,
                algorithm.map(AlgorithmRow::organisation).or(() -> organisation(complaint)),
                letters.older(complaint.id()),
                complaint.complainantId() != null && outbox.hasGivenUp(complaint.id()),
                readers,
                accounts.displayNames(people(complaint, readers)),
                allowed);
    }

    private Optional<String> organisation(Complaint complaint) {
        return Optional.ofNullable(complaint.about().organisationNumber())
                .map(OrganisationNumber::new)
                .flatMap(organisations::find)
                .map(Organisation::name);
    }

    private static UUID sorter(Complaint complaint) {
        return complaint.sorting() == null ? null : complaint.sorting().sortedBy();
    }

    private static Set<UUID> people(Complaint complaint, List<Sources.Reader> readers) {
        return Stream.concat(
                        Stream.of(complaint.registeredBy(), sorter(complaint)),
                        readers.stream().flatMap(reader -> Stream.of(reader.account(), reader.namedBy())))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
