package no.algoritmetilsyn.complainant.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.algoritmetilsyn.access.Actor;
import no.algoritmetilsyn.access.CurrentActor;
import no.algoritmetilsyn.casefile.step.StepRefused;
import no.algoritmetilsyn.casefile.step.StepRequest;
import no.algoritmetilsyn.casefile.step.Steps;
import no.algoritmetilsyn.casefile.step.input.InvalidStep;
import no.algoritmetilsyn.complainant.SenderTraces;
import no.algoritmetilsyn.complainant.WriteToAuthority;
import no.algoritmetilsyn.document.FileArrival;
import no.algoritmetilsyn.document.check.FileRefused;
import no.algoritmetilsyn.document.check.UploadLimits;
import no.algoritmetilsyn.document.web.ChosenFiles;
import no.algoritmetilsyn.document.web.FileWords;
import no.algoritmetilsyn.partyaccess.step.AskPartyAccess;
import no.algoritmetilsyn.partyaccess.step.Scope;
import no.algoritmetilsyn.platform.AuthorityClock;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.RetryOnClash;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.text.CleanText;

/** What a complainant writes on the page of their complaint, after showing its code. */
@Named
@RequestScoped
public class OwnWriting {

    /** What is no kind of writing, but a request of its own. */
    private static final String ACCESS = "ACCESS";

    @Inject
    FollowUpPage page;

    @Inject
    Steps steps;

    @Inject
    SenderTraces traces;

    @Inject
    FileArrival arrival;

    @Inject
    CurrentActor current;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    @Inject
    FileWords words;

    @Inject
    AuthorityClock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> fields = new TreeMap<>();
    private boolean sent;

    /** Sends what was typed; the page then shows the complaint anew, and that it was received. Sent twice, it is received once. */
    public void send() {
        Optional<WriteToAuthority.Kind> kind = kind();
        boolean asks = ACCESS.equals(fields.get("kind"));
        if (kind.isEmpty() && !asks) {
            errors.add("kind", texts.get("complainant.write.kind.required"));
            return;
        }
        UUID complaint = page.getComplaint().id();
        current.as(Actor.complainant(complaint), () -> {
            List<UUID> files = files();
            if (!errors.isAny()) {
                traces.remove(complaint, files);
                kind.ifPresentOrElse(known -> take(complaint, known, files), () -> ask(complaint, files));
            }
            return complaint;
        });
        if (!errors.isAny()) {
            sent = true;
            page.lookAgain();
        }
    }

    private Optional<WriteToAuthority.Kind> kind() {
        return Option.chosen(WriteToAuthority.Kind.values(), fields.get("kind"));
    }

    private void take(UUID complaint, WriteToAuthority.Kind kind, List<UUID> files) {
        String text = CleanText.text(fields.get("text"));
        var step = new WriteToAuthority(kind, text == null || text.isEmpty() ? null : text, clock.today(), files);
        try {
            RetryOnClash.run(() -> steps.take(complaint, step, new StepRequest(null, getKey())));
        } catch (InvalidStep invalid) {
            invalid.violations()
                    .forEach(violation -> errors.add(
                            violation.field().equals("kind") ? "kind" : "text",
                            texts.known(
                                    "complainant.write.text." + violation.code(),
                                    texts.get("complainant.write.text.required"))));
        } catch (StepRefused withdrawn) {
            errors.add("kind", texts.get("complainant.write.withdrawn"));
        }
    }

    /** Asks to see the documents of the case, as the party that somebody has decided the complainant to be. */
    private void ask(UUID complaint, List<UUID> files) {
        String text = CleanText.text(fields.get("text"));
        if (text == null || text.isEmpty()) {
            errors.add("text", texts.get("complainant.write.text.required"));
            return;
        }
        var step = new AskPartyAccess(Scope.ALL, text, clock.today(), files);
        try {
            RetryOnClash.run(() -> steps.take(complaint, step, new StepRequest(null, getKey())));
        } catch (InvalidStep invalid) {
            errors.add("text", texts.get("complainant.write.text.tooLong"));
        } catch (StepRefused refused) {
            errors.add("kind", texts.get("partyaccess.askPartyAccess.party." + refused.rule()));
        }
    }

    private List<UUID> files() {
        var ids = new ArrayList<UUID>();
        for (Part part : ChosenFiles.at("files", request)) {
            if (part.getSize() > 0) {
                file(part).ifPresent(ids::add);
            }
        }
        return ids;
    }

    private Optional<UUID> file(Part part) {
        String name = part.getSubmittedFileName();
        try (InputStream content = part.getInputStream()) {
            return Optional.of(
                    arrival.whole(content, name, UploadLimits.CITIZEN.file()).documentId());
        } catch (FileRefused refused) {
            errors.add(
                    "files",
                    texts.get(
                            "complaint.attachments.refused",
                            FileWords.shown(name),
                            words.handInRefused(refused.refusal())));
        } catch (IOException broken) {
            errors.add("files", texts.get("complaint.attachments.broken", FileWords.shown(name)));
        }
        return Optional.empty();
    }

    /** What one may want by writing: after the answer, one may disagree; nobody withdraws twice. */
    public List<Option> getKinds() {
        boolean open = page.getComplaint().status().isOpen();
        List<Option> kinds = new ArrayList<>(texts.options(
                "complainant.write",
                Arrays.stream(WriteToAuthority.Kind.values())
                        .filter(kind ->
                                open == (kind != WriteToAuthority.Kind.DISAGREES) || kind == WriteToAuthority.Kind.ADDS)
                        .toArray(WriteToAuthority.Kind[]::new)));
        kinds.add(new Option(ACCESS, texts.get("complainant.write.ACCESS")));
        return kinds;
    }

    /** The key of the form; after it was received, the next has another. */
    public String getKey() {
        return OwnFormKey.of(request, "key", sent);
    }

    /** What was typed. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Whether something was just received. */
    public boolean isSent() {
        return sent;
    }
}
