package no.algoritmetilsyn.casefile.step;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.AccessRefused;
import no.algoritmetilsyn.access.AccessRows;
import no.algoritmetilsyn.access.AccessTable;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.access.Condition;
import no.algoritmetilsyn.access.Refusal;
import no.algoritmetilsyn.access.Relation;
import no.algoritmetilsyn.audit.Audit;
import no.algoritmetilsyn.authority.Organ;
import no.algoritmetilsyn.casefile.Casefile;
import no.algoritmetilsyn.casefile.Casefiles;
import no.algoritmetilsyn.casefile.Links;
import no.algoritmetilsyn.casefile.Proceeding;
import no.algoritmetilsyn.casefile.ProceedingLog;
import no.algoritmetilsyn.casefile.Proceedings;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.identity.StaffGroups;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.IdempotencyKeys;
import no.algoritmetilsyn.platform.ReadOnce;

/** Opens proceedings by hand, in a case or in a new one. What comes from outside, such as a complaint, opens itself. */
@Stateless
public class Openings {

    /** Rule that forbids it: the case has been closed. */
    public static final String CLOSED = "caseClosed";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Access access;

    @Inject
    AccessRows rows;

    @Inject
    StepCatalogue catalogue;

    @Inject
    Casefiles casefiles;

    @Inject
    Proceedings proceedings;

    @Inject
    Links links;

    @Inject
    StepFiles files;

    @Inject
    IdempotencyKeys idempotencyKeys;

    @Inject
    Audit audit;

    @Inject
    ProceedingLog log;

    @Inject
    AuthorityClock clock;

    @Inject
    StepRefusals refusals;

    @Inject
    ReadOnce readOnce;

    /** The kinds of proceeding that the actor may open: in a case, or in a new one when no case is given. */
    public List<OpeningDeclaration<?>> offers(UUID casefileId) {
        return catalogue.openings().stream()
                .filter(opening -> mayOpen(opening, casefileId))
                .toList();
    }

    /** Those in an open case that the actor may open, or could after a declaration of impartiality. */
    public List<OpeningDeclaration<?>> withinReach(UUID casefileId) {
        return access.may(Act.CASEFILE_READ, casefileId)
                        && readOnce.row(entities, Casefile.class, casefileId).status() == Casefile.Status.OPEN
                ? catalogue.openings().stream()
                        .filter(opening -> isWithinReach(access.missing(opening.act(), casefileId, null)))
                        .toList()
                : List.of();
    }

    private static boolean isWithinReach(String missing) {
        return missing == null || missing.equals(Condition.DECLARED_IMPARTIAL.name());
    }

    private boolean isOpen(UUID casefileId) {
        return entities.find(Casefile.class, casefileId).status() == Casefile.Status.OPEN;
    }

    private boolean mayOpen(OpeningDeclaration<?> opening, UUID casefileId) {
        return casefileId == null
                ? access.may(Act.CASEFILE_OPEN, null) && isGranted(opening)
                : access.may(opening.act(), casefileId);
    }

    /** Nobody has a relation to a case that is not there yet, nor has declared anything in it. */
    private boolean isGranted(OpeningDeclaration<?> opening) {
        return AccessTable.grantedTo(access.actor().roles()).contains(opening.act());
    }

    /** What the form begins with for somebody who may open it; nothing where it is opened from nothing. */
    public Map<String, String> start(OpeningDeclaration<?> opening, OpeningRequest request) {
        return request.from() != null
                        && mayOpen(opening, request.casefileId())
                        && liesIn(request.from(), request.casefileId())
                ? opening.start(entities.find(Proceeding.class, request.from()))
                : Map.of();
    }

    /**
     * Reads what an opening asks for. What is wrong with it is told to those who may open it, and to nobody else.
     *
     * @param casefileId the case it would lie in; null for a new one
     * @throws AccessRefused when something is wrong, and the table keeps the actor from opening it
     * @throws InvalidStep with all that is wrong
     */
    public Record read(OpeningDeclaration<?> opening, UUID casefileId, JsonObject input) {
        try {
            return opening.read(input);
        } catch (InvalidStep invalid) {
            requireRight(opening, casefileId);
            throw invalid;
        }
    }

    /**
     * Opens a proceeding and starts its process.
     *
     * @param input record of the opening, as {@link OpeningDeclaration#read} gives it
     * @return the new proceeding, and what else was made
     * @throws AccessRefused when the access table says no, also where there is no such case
     * @throws StepRefused when the case is closed
     * @throws InvalidStep when the input does not fit
     * @throws no.algoritmetilsyn.platform.KeyReused when the key came with another input before
     */
    public StepResult open(Record input, OpeningRequest request) {
        OpeningDeclaration<?> opening = catalogue.opening(input.getClass());
        UUID id = UUID.randomUUID();
        Optional<UUID> earlier = request.idempotencyKey() == null ? Optional.empty() : earlier(id, input, request);
        if (earlier.isPresent()) {
            Proceeding opened = entities.find(Proceeding.class, earlier.get());
            access.require(Act.CASEFILE_READ, opened.casefileId());
            return new StepResult(opened.id(), opened.casefileId(), List.of(), true, null);
        }
        return refusals.telling(opening, request.casefileId(), () -> opened(id, opening, input, request));
    }

    private StepResult opened(UUID id, OpeningDeclaration<?> opening, Record input, OpeningRequest request) {
        require(opening, request);
        Instant now = clock.instant();
        OpeningHandler.Subject subject = opening.describe(input, now);
        UUID casefile = request.casefileId() == null ? openCase(subject) : request.casefileId();
        proceedings.open(
                id, opening.kind(), casefile, Organ.FIRST_INSTANCE, subject.reference(), now, subject.matter());
        var run = new StepRun(entities.find(Proceeding.class, id), access.actor(), now);
        files.file(opening, input, run.proceeding());
        opening.open(input, run);
        if (request.from() != null) {
            links.join(id, opening.relation(), request.from());
        }
        proceedings.start(id, opening.kind(), casefile);
        tell(opening, run);
        return new StepResult(id, casefile, run.created(), false, null);
    }

    private Optional<UUID> earlier(UUID id, Record input, OpeningRequest request) {
        String content = request.casefileId() + " " + request.from() + " " + input;
        return idempotencyKeys
                .take(access.actor().id() + " " + request.idempotencyKey(), content, id)
                .map(IdempotencyKeys.Earlier::resultId);
    }

    private void require(OpeningDeclaration<?> opening, OpeningRequest request) {
        requireRight(opening, request.casefileId());
        if (request.casefileId() != null) {
            audit.hold(List.of(request.casefileId()));
            access.require(opening.act(), request.casefileId());
            if (!isOpen(request.casefileId())) {
                throw new StepRefused(CLOSED);
            }
        }
        if (request.from() != null && !liesIn(request.from(), request.casefileId())) {
            throw InvalidStep.at("from", "unknown");
        }
    }

    /**
     * Refuses whom the table keeps from opening it.
     *
     * @param casefileId the case it would lie in; null for a new one
     */
    public void requireRight(OpeningDeclaration<?> opening, UUID casefileId) {
        if (casefileId != null) {
            access.require(opening.act(), casefileId);
            return;
        }
        access.require(Act.CASEFILE_OPEN);
        if (!isGranted(opening)) {
            throw access.refusal(opening.act(), null, Refusal.NO_ROLE);
        }
    }

    private boolean liesIn(UUID proceedingId, UUID casefileId) {
        Proceeding proceeding = entities.find(Proceeding.class, proceedingId);
        return proceeding != null && proceeding.casefileId().equals(casefileId);
    }

    private UUID openCase(OpeningHandler.Subject subject) {
        UUID casefile = casefiles.open(
                subject.reference() + " " + subject.matter().title(),
                subject.titlePublic(),
                Organ.FIRST_INSTANCE,
                StaffGroups.INTAKE);
        rows.relate(casefile, access.actor().id(), Relation.Capacity.HANDLER, Organ.FIRST_INSTANCE, "opened");
        return casefile;
    }

    private void tell(OpeningDeclaration<?> opening, StepRun run) {
        run.detail("reference", run.proceeding().reference());
        log.add(run.proceeding(), run.actor(), opening.event(), run.details());
    }
}
