package no.algoritmetilsyn.algorithm.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.algoritmetilsyn.algorithm.PublicHistory;
import no.algoritmetilsyn.algorithm.PublicRecord;
import no.algoritmetilsyn.algorithm.PublicRegister;
import no.algoritmetilsyn.algorithm.RiskClass;
import no.algoritmetilsyn.algorithm.standard.RecordKind;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.registererror.RegisterErrors;
import no.algoritmetilsyn.search.Search;

/** One record as the public sees it: as it is now, or as a version of it was. */
@Named
@RequestScoped
public class AlgorithmPage {

    /** So many versions stand on the page of a record itself. */
    private static final int NEWEST_VERSIONS = 3;

    private static final int SIMILAR = 5;

    @Inject
    PublicRegister register;

    @Inject
    Search search;

    @Inject
    RegisterErrors registerErrors;

    @Inject
    RecordAddress address;

    @Inject
    RecordBrief brief;

    @Inject
    RecordOutline outline;

    @Inject
    RecordHistory history;

    @Inject
    RecordWords words;

    @Inject
    PageAnswer page;

    private PublicRecord record;
    private RegisterErrors.Count errors;
    private List<RecordLines.Section> sections;
    private List<PublicRecord> uses;
    private List<UUID> similar;
    private Map<UUID, PublicRecord> around;
    private PublicHistory read;

    /** Before the page is shown: an id or a number that the register does not know is 404. */
    public void open() {
        if (load() == null) {
            page.isMissing();
        }
    }

    private PublicRecord load() {
        if (record == null) {
            read = address.history();
            record = (address.isOfVersion() ? address.version(read.versions()) : read.shown()).orElse(null);
        }
        return record;
    }

    /** The record, or the version of it. */
    public PublicRecord getRecord() {
        if (load() == null) {
            throw new PageMissing();
        }
        return record;
    }

    private List<PublicRecord> versions() {
        getRecord();
        return read.versions();
    }

    /** Tag of the language that it is written in. */
    public String getLang() {
        return RecordWords.tag(getRecord());
    }

    /** In which other language it is written, in words; null when the reader asked for that one. */
    public String getForeignLanguage() {
        return words.foreignLanguage(getRecord());
    }

    /** Tag of the language that another record is written in. */
    public String langOf(PublicRecord other) {
        return RecordWords.tag(other);
    }

    /** Whether it is a system, not a use of one. */
    public boolean isSystem() {
        return getRecord().kind() == RecordKind.SYSTEM;
    }

    /** Whether it is the version that applies now. */
    public boolean isCurrent() {
        int number = getRecord().number();
        return read.shown().filter(shown -> shown.number() == number).isPresent();
    }

    /** What stands on top. */
    public String getLead() {
        return brief.lead(getRecord());
    }

    /** What people ask first. */
    public List<RecordLine> getBrief() {
        return brief.lines(getRecord());
    }

    /** All that is not told above, by section. */
    public List<RecordLines.Section> getSections() {
        if (sections == null) {
            sections = outline.rest(getRecord(), !address.isOfVersion());
        }
        return sections;
    }

    /** Number of the organisation that answers for it, in groups; null when it is not known. */
    public String getOrganisationNumber() {
        return getRecord().organisationNumber().map(RecordLines::grouped).orElse(null);
    }

    /** Whom to ask, with a link where it is an address; null when the record does not say. */
    public RecordLine getContact() {
        return outline.apart(getRecord(), "publicContact");
    }

    /** Who made what is used; null when the record does not say. */
    public RecordLine getMaker() {
        return isSystem() ? null : outline.apart(getRecord(), "provider");
    }

    /** Whether anything is known of those who answer for it beside the name. */
    public boolean isResponsibleTold() {
        return getOrganisationNumber() != null || getContact() != null || getMaker() != null || getMadeOf() != null;
    }

    /** The system that it is a use of; null when it is not known. */
    public PublicRecord getMadeOf() {
        return getRecord().systemId().map(around()::get).orElse(null);
    }

    /** The uses of a system. */
    public List<PublicRecord> getUses() {
        if (uses == null) {
            uses = isSystem() ? register.usesOf(getRecord().id()) : List.of();
        }
        return uses;
    }

    /** Whether people have a right to an explanation by the AI Act. */
    public boolean isHighRisk() {
        return Optional.of(getRecord().content().text("riskClass"))
                .filter(risk -> !risk.isEmpty())
                .map(RiskClass::valueOf)
                .filter(RiskClass::givesRightToExplanation)
                .isPresent();
    }

    /** Whether a private body answers for it, to which the rules of public decisions do not apply. */
    public boolean isPrivateBody() {
        return getRecord().content().text("organisationType").equals("PRIVATE");
    }

    /** Whether it decides without a human being, at least in some cases. */
    public boolean isAlone() {
        return List.of("FULL", "PARTIAL").contains(getRecord().content().text("automation"));
    }

    /** How the organisation itself says that one can complain; null when it does not say. */
    public String getAppealProcedure() {
        String text = getRecord().content().text("appealProcedure");
        return text.isEmpty() ? null : text;
    }

    /** The newest versions, newest first. */
    public List<RecordHistory.Entry> getNewestVersions() {
        return history.entries(versions()).stream().limit(NEWEST_VERSIONS).toList();
    }

    /** All versions, newest first. */
    public List<RecordHistory.Entry> getAllVersions() {
        return history.entries(versions());
    }

    /** How many versions there are. */
    public int getVersionCount() {
        return versions().size();
    }

    /** Records like this one, most like it first. */
    public List<PublicRecord> getSimilar() {
        Map<UUID, PublicRecord> found = around();
        return similar.stream().filter(found::containsKey).map(found::get).toList();
    }

    /** The records that this one leads to, all read at once. */
    private Map<UUID, PublicRecord> around() {
        if (around == null) {
            similar = search.similarRecords(getRecord().id(), SIMILAR).stream()
                    .map(hit -> UUID.fromString(hit.id()))
                    .toList();
            Set<UUID> ids = new LinkedHashSet<>(similar);
            getRecord().systemId().ifPresent(ids::add);
            around = register.all(ids);
        }
        return around;
    }

    /** How many errors in it have been reported. */
    public RegisterErrors.Count getErrors() {
        if (errors == null) {
            errors = registerErrors.of(getRecord().id());
        }
        return errors;
    }

    /** Where the record came from, in words. */
    public String getSource() {
        return words.source(getRecord().source());
    }
}
