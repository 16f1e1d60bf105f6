package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Channel;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.complaint.Violation;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.Upload;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** Writes down what somebody has said by phone or in a visit, or written in a letter (forvaltningsloven § 11 d). */
@Named
@RequestScoped
public class Registration {

    private static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.LETTER, Channel.VISIT);
    private static final int SUGGESTIONS = 12;
    private static final String ANONYMOUS = "true";

    @Inject
    Access access;

    @Inject
    Complaints complaints;

    @Inject
    Algorithms algorithms;

    @Inject
    Documents documents;

    @Inject
    AuthorityClock clock;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private final RegistrationFields fields = new RegistrationFields();
    private DateInput received;
    private List<Part> files;
    private String key = UUID.randomUUID().toString();
    private Receipt receipt;
    private Complaint earlier;

    /** Opens the form to those who may file for others. */
    public void open() {
        access.require(Act.COMPLAINT_REGISTER);
    }

    /**
     * Files the complaint; the receipt then stands on the page. Sent twice, it is filed once; changed and sent again, it
     * is asked for whether it is another.
     */
    public void file() throws IOException {
        Submission submission = submission(List.of());
        if (fields.getChannel() == null) {
            errors.add("channel", texts.get("complaint.register.channel.required"));
        }
        if (received().isEmpty()) {
            errors.add("received", texts.get("complaint.register.received.malformed"));
        }
        submission.violations(clock.instant()).forEach(this::tell);
        if (fields.getContact() == null) {
            errors.add("contact", texts.get("complaint.register.contact.required"));
        }
        if (errors.isAny()) {
            return;
        }
        List<UUID> stored = store();
        if (errors.isAny()) {
            return;
        }
        try {
            receipt = complaints.file(submission(stored), keyOfStaff(), body());
        } catch (KeyReused changed) {
            stored.forEach(documents::discard);
            earlier = complaints.filedWith(keyOfStaff()).orElse(null);
            // Whoever has read the answer and sends it once more means another complaint.
            key = UUID.randomUUID().toString();
        } catch (DeadlineRefused refused) {
            // No rule counts from that day; most likely the year is wrong.
            errors.add("received", texts.get("complaint.register.received.tooEarly"));
        }
    }

    private String keyOfStaff() {
        return "staff-" + PageMissing.id(key);
    }

    /** All of the form in one text, equal for equal forms: a corrected day or another file makes it another, too. */
    private String body() {
        return Stream.concat(
                        Stream.of(fields.body(), getReceived().toDate().toString()),
                        chosen().map(part -> part.getSubmittedFileName() + " " + part.getSize()))
                .collect(Collectors.joining("\u001f"));
    }

    private Submission submission(List<UUID> attachments) {
        return new Submission(
                new About(
                        fields.getAlgorithm() == null
                                ? null
                                : fields.getAlgorithm().id(),
                        fields.getOrganisationNumber(),
                        fields.getDescription()),
                fields.getText(),
                fields.getAffected(),
                fields.getWantedOutcome(),
                ANONYMOUS.equals(fields.getContact())
                        ? null
                        : new Contact(fields.getName(), fields.getEmail(), fields.getPhone(), fields.getAddress()),
                fields.getLanguage(),
                fields.getChannel() == null ? Channel.PHONE : Channel.valueOf(fields.getChannel()),
                received().orElse(null),
                attachments);
    }

    /** Today is now; another day is its noon, since the hour is not known. */
    private Optional<Instant> received() {
        return getReceived()
                .toDate()
                .map(day -> day.equals(clock.today()) ? clock.instant() : AuthorityClock.noonOf(day));
    }

    private void tell(Violation violation) {
        String field = violation.field().equals("receivedAt")
                ? "received"
                : violation.field().substring(violation.field().indexOf('.') + 1);
        if (field.equals("about")) {
            errors.add("algorithm_input", texts.get("complaint.register.about.required"));
        } else if (!(field.equals("name") && fields.getContact() == null)) {
            String name = texts.get("complaint.register." + field);
            errors.add(
                    field,
                    texts.get(
                            "complaint.register.violation",
                            name,
                            texts.get("complaint.violation." + violation.code(), violation.limit())));
        }
    }

    private Stream<Part> chosen() {
        return Stream.ofNullable(files).flatMap(List::stream).filter(part -> part.getSize() > 0);
    }

    private List<UUID> store() throws IOException {
        List<Part> chosen = chosen().toList();
        List<Upload> uploads = new ArrayList<>();
        List<UUID> stored = new ArrayList<>();
        try {
            UploadLimits.CITIZEN.check(chosen.stream().map(Part::getSize).toList());
            for (Part part : chosen) {
                try (InputStream content = part.getInputStream()) {
                    uploads.add(Upload.receive(content, part.getSubmittedFileName(), UploadLimits.CITIZEN.file()));
                }
            }
            for (Upload upload : uploads) {
                stored.add(documents.store(upload).documentId());
            }
        } catch (FileRefused refused) {
            errors.add("files", texts.of("document.fileRefusal", refused.refusal()));
        } finally {
            for (Upload upload : uploads) {
                upload.close();
            }
        }
        return stored;
    }

    /** Algorithms of the register that suit the words typed. */
    public List<AlgorithmRow> suggest(String words) {
        return algorithms.matching(words, SUGGESTIONS);
    }

    /** What an algorithm is called in the list; nothing when none is chosen. */
    public String label(AlgorithmRow row) {
        return row == null ? "" : row.name() + ", " + row.organisation();
    }

    /** What was typed. */
    public RegistrationFields getFields() {
        return fields;
    }

    /** When it came in, as typed; today to begin with. */
    public DateInput getReceived() {
        if (received == null) {
            received = new DateInput(clock.today());
        }
        return received;
    }

    /** How it may have come in. */
    public List<Option> getChannels() {
        return CHANNELS.stream()
                .map(channel -> new Option(channel.name(), texts.of("complaint.channel", channel)))
                .toList();
    }

    /** Whether the complainant says who they are. */
    public List<Option> getContacts() {
        return List.of(
                new Option("false", texts.get("complaint.register.contact.known")),
                new Option(
                        ANONYMOUS,
                        texts.get("complaint.register.contact.anonymous"),
                        texts.get("complaint.register.contact.anonymousHint")));
    }

    /** Languages in which the authority writes. */
    public List<Option> getLanguages() {
        return Stream.of("nb", "nn", "en", "se")
                .map(tag -> new Option(tag, texts.get("complaint.language." + tag)))
                .toList();
    }

    /** The receipt, once it is filed; else null. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** What has been filed from this form already, before it was changed and sent again; else null. */
    public Complaint getEarlier() {
        return earlier;
    }

    /** The files that were chosen. */
    public List<Part> getFiles() {
        return files;
    }

    /** Called by Faces. */
    public void setFiles(List<Part> files) {
        this.files = files;
    }

    /** What makes this form one and the same when it is sent twice. */
    public String getKey() {
        return key;
    }

    /** Called by Faces. */
    public void setKey(String key) {
        this.key = key;
    }
}
