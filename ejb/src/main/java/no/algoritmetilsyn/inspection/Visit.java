package no.algoritmetilsyn.inspection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.inspection.step.RecordVisit;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** The record of a visit (forvaltningsloven § 15). Once signed it stands as it is. */
@Entity
@Table(name = "visits")
public class Visit {

    @Id
    private UUID id = UUID.randomUUID();

    private UUID inspectionId;
    private int number;
    private LocalDate visitedOn;
    private String place;
    private String powerId;
    private boolean identified;
    private boolean purposeTold;
    private boolean witnessTold;
    private Boolean silenceTold;
    private String deviation;
    private String examined;
    private int files;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "visit_people", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "place")
    private List<PresentPerson> people = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "visit_statements", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "place")
    private List<VisitStatement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "visit_files", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "place")
    private List<VisitFile> taken = new ArrayList<>();

    private UUID writtenBy;
    private Instant writtenAt;
    private UUID signedBy;
    private Instant signedAt;
    private String sha256;

    @Version
    private int version;

    protected Visit() {}

    Visit(UUID inspectionId, int number) {
        this.inspectionId = inspectionId;
        this.number = number;
    }

    /** Writes it anew; files are only added. */
    void write(RecordVisit step, List<VisitFile> brought, String power, UUID by, Instant at) {
        requireUnsigned();
        visitedOn = step.day();
        place = step.place();
        powerId = power;
        identified = step.identified();
        purposeTold = step.purposeTold();
        witnessTold = step.witnessTold();
        silenceTold = step.silenceTold();
        deviation = step.deviation();
        examined = step.examined();
        List<VisitFile> more =
                brought.stream().filter(file -> !taken.contains(file)).toList();
        taken.addAll(more);
        files += more.size();
        people.clear();
        step.present().forEach(one -> people.add(new PresentPerson(one.name(), one.capacity(), one.seat())));
        statements.clear();
        step.said().forEach(one -> statements.add(new VisitStatement(one.who(), one.said())));
        writtenBy = by;
        writtenAt = at;
    }

    void sign(UUID by, Instant at) {
        requireUnsigned();
        signedBy = by;
        signedAt = at;
        sha256 = Sha256.of(said().getBytes(StandardCharsets.UTF_8));
    }

    private void requireUnsigned() {
        if (signedAt != null) {
            throw new IllegalStateException("Visit " + id + " is signed");
        }
    }

    /** All that it says, in one text. */
    private String said() {
        Stream<Object> facts = Stream.of(
                inspectionId, number, visitedOn, place, powerId, identified, purposeTold, witnessTold, examined, files);
        return Stream.of(
                        facts,
                        Stream.ofNullable(silenceTold == null ? null : "silence " + silenceTold),
                        Stream.of(String.valueOf(deviation)),
                        people.stream(),
                        statements.stream(),
                        taken.stream())
                .flatMap(one -> one)
                .map(Object::toString)
                .collect(Collectors.joining("\u001F"));
    }

    /** 1, 2, 3 … within the inspection. */
    public int number() {
        return number;
    }

    /** The day of the visit. */
    public LocalDate visitedOn() {
        return visitedOn;
    }

    public String place() {
        return place;
    }

    /** Whether those who examined showed who they are. */
    public boolean identified() {
        return identified;
    }

    /** Whether purpose and power were told. */
    public boolean purposeTold() {
        return purposeTold;
    }

    /** Whether the body was told that it may have a witness. */
    public boolean witnessTold() {
        return witnessTold;
    }

    /** Whether the right to silence was told; null where no fine was contemplated. */
    public Boolean silenceTold() {
        return silenceTold;
    }

    /** Why one of these was not done; or null. */
    public String deviation() {
        return deviation;
    }

    /** What was examined. */
    public String examined() {
        return examined;
    }

    /** How many files were taken along; they lie among the documents of the case. */
    public int files() {
        return files;
    }

    /** What was taken along, in order. */
    List<VisitFile> taken() {
        return List.copyOf(taken);
    }

    /** Row of the power by which it was made. */
    String powerId() {
        return powerId;
    }

    /** Who was there. */
    public List<PresentPerson> people() {
        return List.copyOf(people);
    }

    /** What was said, and by whom. */
    public List<VisitStatement> statements() {
        return List.copyOf(statements);
    }

    /** Account of the one who wrote it last. */
    public UUID writtenBy() {
        return writtenBy;
    }

    /** Account of the one who has signed it; null as long as nobody has. */
    public UUID signedBy() {
        return signedBy;
    }

    /** When it was signed, or null. */
    public Instant signedAt() {
        return signedAt;
    }

    /** SHA-256 of all that it says, in hexadecimal digits; null before it is signed. */
    public String sha256() {
        return sha256;
    }
}
