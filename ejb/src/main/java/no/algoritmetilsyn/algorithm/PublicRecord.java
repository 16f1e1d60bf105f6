package no.algoritmetilsyn.algorithm;

import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.algoritmetilsyn.algorithm.standard.Content;
import no.algoritmetilsyn.algorithm.standard.RecordField;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.algorithm.standard.RecordStandard;
import no.algoritmetilsyn.algorithm.standard.Visibility;

/**
 * What the public may see of one version of a record. It is made here and nowhere else, so that page, index, interface,
 * export, feed, history and diff hold the same.
 *
 * @param number of the version
 * @param content only what may be seen
 * @param withheld legal grounds by id of the field, for fields that are filled in and withheld
 * @param asOf the day the version was true of
 * @param publishedAt when it was published
 * @param changedAt when what the record shows changed last
 */
public record PublicRecord(
        UUID id,
        RecordKind kind,
        Optional<UUID> systemId,
        String source,
        Optional<String> sourceId,
        int number,
        RecordStandard standard,
        Content content,
        Map<String, String> withheld,
        Optional<String> note,
        LocalDate asOf,
        Instant publishedAt,
        Instant registeredAt,
        Instant changedAt,
        long revision) {

    /**
     * The one rule of what is public: a record that is published and not restricted; of it the versions that were
     * published and not restricted; of these the fields that the newest standard and their own hold public and nobody
     * has withheld, be it an old version or the new one.
     *
     * @param withholdings those that hold today
     */
    static Optional<PublicRecord> of(AlgorithmRecord record, AlgorithmVersion version, List<Withholding> withholdings) {
        if (record.isRestricted()
                || record.published().isEmpty()
                || version.state() != AlgorithmVersion.State.PUBLISHED
                || RecordHead.of(record.kind(), version.content()).restricted()) {
            return Optional.empty();
        }
        return Optional.of(preview(record, version, withholdings));
    }

    /**
     * What the public would see of a version if it were published, for those who decide on that.
     *
     * @param withholdings those that hold today
     */
    public static PublicRecord preview(
            AlgorithmRecord record, AlgorithmVersion version, List<Withholding> withholdings) {
        Map<String, String> grounds = withholdings.stream()
                .collect(Collectors.toMap(Withholding::field, Withholding::legalGround, (one, other) -> one));
        Content shown = version.content();
        Map<String, String> withheld = new LinkedHashMap<>();
        for (String field : version.content().filled().toList()) {
            if (grounds.containsKey(field)) {
                withheld.put(field, grounds.get(field));
            }
            if (grounds.containsKey(field) || !isPublic(field, version.standard())) {
                shown = shown.with(field, JsonValue.NULL);
            }
        }
        return new PublicRecord(
                record.id(),
                record.kind(),
                record.systemId(),
                record.source(),
                record.sourceId(),
                version.number(),
                version.standard(),
                shown,
                withheld,
                version.note(),
                version.asOf(),
                version.decidedAt().orElse(version.savedAt()),
                record.registeredAt(),
                record.changedAt(),
                record.revision());
    }

    /** The same, naming its system only if that is one of those that the public may see. */
    PublicRecord knowing(Set<UUID> systems) {
        return new PublicRecord(
                id,
                kind,
                systemId.filter(systems::contains),
                source,
                sourceId,
                number,
                standard,
                content,
                withheld,
                note,
                asOf,
                publishedAt,
                registeredAt,
                changedAt,
                revision);
    }

    private static boolean isPublic(String field, RecordStandard own) {
        return List.of(own, RecordStandard.newest()).stream().allMatch(standard -> standard.field(field)
                .map(RecordField::visibility)
                .filter(visibility -> visibility != Visibility.RESTRICTED)
                .isPresent());
    }

    /** What it is called. */
    public String name() {
        return content.text("name");
    }

    /** The organisation that answers for it: the deployer of a use, the provider of a system. */
    public String organisation() {
        return content.text(organisationField());
    }

    /** Its number, if it is known. */
    public Optional<String> organisationNumber() {
        return content.number(organisationField());
    }

    private String organisationField() {
        return kind == RecordKind.SYSTEM ? "provider" : "organisation";
    }
}
