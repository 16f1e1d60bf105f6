package no.algoritmetilsyn.complaint.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.algorithm.AlgorithmRow;
import no.algoritmetilsyn.algorithm.Algorithms;
import no.algoritmetilsyn.casefile.step.input.Violation;
import no.algoritmetilsyn.complaint.About;
import no.algoritmetilsyn.complaint.Complaint;
import no.algoritmetilsyn.complaint.ComplaintChannel;
import no.algoritmetilsyn.complaint.Complaints;
import no.algoritmetilsyn.complaint.Complaints.Receipt;
import no.algoritmetilsyn.complaint.Submission;
import no.algoritmetilsyn.deadline.DeadlineRefused;
import no.algoritmetilsyn.document.Documents;
import no.algoritmetilsyn.document.Upload;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.document.web.ChosenFiles;
import no.algoritmetilsyn.identity.Contact;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.KeyReused;
import no.algoritmetilsyn.platform.web.DateInput;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Ids;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Texts;

/** Writes down what somebody has said by phone or in a visit, or written in a letter (forvaltningsloven § 11 d). */
@Named
@RequestScoped
public class Registration {

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
    ComplaintWords words;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields =
            new HashMap<>(Map.of("language", "nb", "key", UUID.randomUUID().toString()));
    private DateInput received;
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
        Answers answers = Answers.typed(fields, fields.keySet());
        Submission submission = submission(answers, List.of());
        if (answers.of("channel") == null) {
            errors.add("channel", texts.get("complaint.register.channel.required"));
        }
        if (received().isEmpty()) {
            errors.add("received", texts.get("complaint.register.received.malformed"));
        }
        submission.violations(clock.instant()).forEach(violation -> tell(violation, answers));
        if (answers.of("contact") == null) {
            errors.add("contact", texts.get("complaint.register.contact.required"));
        }
        List<UUID> stored = errors.isAny() ? List.of() : store(chosen());
        if (errors.isAny()) {
            return;
        }
        try {
            receipt = complaints.file(submission(answers, stored), keyOfStaff(), body(answers));
        } catch (KeyReused changed) {
            stored.forEach(documents::discard);
            earlier = complaints.filedWith(keyOfStaff()).orElse(null);
            // Somebody who has read the answer and sends it once more means another complaint.
            fields.put("key", UUID.randomUUID().toString());
        } catch (DeadlineRefused refused) {
            // No rule counts from that day; most likely the year is wrong.
            errors.add("received", texts.get("complaint.register.received.tooEarly"));
        }
    }

    /** It makes a form one and the same when it is sent twice. */
    private String keyOfStaff() {
        return "staff-" + PageMissing.id(fields.get("key"));
    }

    /** All of the form in one text, equal for equal forms: a corrected day or another file makes it another, too. */
    private String body(Answers answers) {
        return Stream.concat(
                        Stream.of(
                                new TreeMap<>(answers.byField()), getReceived().toDate()),
                        chosen().stream().map(part -> part.getSubmittedFileName() + " " + part.getSize()))
                .map(Object::toString)
                .collect(Collectors.joining("\u001f"));
    }

    private Submission submission(Answers answers, List<UUID> attachments) {
        return new Submission(
                        new About(
                                algorithm(answers.of("algorithm"))
                                        .map(AlgorithmRow::id)
                                        .orElse(null),
                                answers.of("organisationNumber"),
                                answers.of("description")),
                        answers.of("text"),
                        answers.of("affected"),
                        answers.of("wantedOutcome"),
                        answers.is("contact", "true")
                                ? null
                                : new Contact(
                                        answers.of("name"),
                                        answers.of("email"),
                                        answers.of("phone"),
                                        answers.of("address")),
                        answers.of("language"),
                        answers.of("channel") == null
                                ? ComplaintChannel.PHONE
                                : ComplaintChannel.valueOf(answers.of("channel")),
                        received().orElse(null),
                        attachments)
                .fromSource(answers.is("contact", "source"));
    }

    /** What was typed and not chosen from the list is none. */
    private Optional<AlgorithmRow> algorithm(String id) {
        return Ids.read(id).flatMap(algorithms::find);
    }

    /** Today is now; another day is its noon, since the hour is not known. */
    private Optional<Instant> received() {
        return getReceived()
                .toDate()
                .map(day -> day.equals(clock.today()) ? clock.instant() : AuthorityClock.noonOf(day));
    }

    private void tell(Violation violation, Answers answers) {
        String field = violation.field().equals("receivedAt")
                ? "received"
                : violation.field().substring(violation.field().indexOf('.') + 1);
        if (field.equals("about")) {
            errors.add("algorithm_input", texts.get("complaint.register.about.required"));
        } else if (!(field.equals("name") && answers.of("contact") == null)) {
            String name = texts.get("complaint.register." + field);
            errors.add(field, texts.get("complaint.register.violation", name, words.violation(violation)));
        }
    }

    private List<Part> chosen() {
        return ChosenFiles.at("files", request).stream()
                .filter(part -> part.getSize() > 0)
                .toList();
    }

    private List<UUID> store(List<Part> chosen) throws IOException {
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

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** When it came in, as typed; today to begin with. */
    public DateInput getReceived() {
        if (received == null) {
            received = new DateInput(clock.today());
        }
        return received;
    }

    /** The receipt, once it is filed; else null. */
    public Receipt getReceipt() {
        return receipt;
    }

    /** What has been filed from this form already, before it was changed and sent again; else null. */
    public Complaint getEarlier() {
        return earlier;
    }
}
