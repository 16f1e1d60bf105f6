package no.algoritmetilsyn.letter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.function.Consumer;
import no.algoritmetilsyn.access.Access;
import no.algoritmetilsyn.access.Act;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.phrase.NewPhrase;
import no.algoritmetilsyn.letter.phrase.PhraseBook;
import no.algoritmetilsyn.letter.phrase.PhraseOutcome;
import no.algoritmetilsyn.letter.phrase.PhraseRefused;
import no.algoritmetilsyn.letter.phrase.PhraseState;
import no.algoritmetilsyn.letter.phrase.PhraseVersion;
import no.algoritmetilsyn.platform.web.Errors;
import no.algoritmetilsyn.platform.web.Option;
import no.algoritmetilsyn.platform.web.PageAnswer;
import no.algoritmetilsyn.platform.web.PageMissing;
import no.algoritmetilsyn.platform.web.Route;
import no.algoritmetilsyn.platform.web.Texts;
import no.algoritmetilsyn.platform.web.TypedText;

/** Where phrases of letters are written, published by somebody else and withdrawn; each with what was changed by whom. */
@Named
@RequestScoped
public class PhrasePage {

    private static final String PHRASE = "setning";
    private static final String NAME = "[a-z][a-z0-9-]{0,39}";
    private static final int LONGEST = 2_000;

    @Inject
    Access access;

    @Inject
    PhraseBook book;

    @Inject
    PageAnswer answer;

    @Inject
    TypedText typed;

    @Inject
    Errors errors;

    @Inject
    Texts texts;

    private final Map<String, String> fields = new HashMap<>();
    private final Map<UUID, Boolean> publishable = new HashMap<>();
    private List<PhraseVersion> versions;

    /** Opens the page to those who govern phrases; 404 for a phrase that there is not. The form begins with what it says now. */
    public void open() {
        access.require(Act.PHRASE_WRITE);
        if (isOne() && getVersions().isEmpty()) {
            throw new PageMissing();
        }
        if (isOne() && !answer.isForm()) {
            begin(getVersions().get(0));
        }
    }

    private void begin(PhraseVersion newest) {
        fields.put("phrase", newest.phrase());
        fields.put("kind", newest.kind().name());
        fields.put("block", newest.block());
        fields.put("outcome", newest.outcome().name());
        fields.put("basis", newest.basis());
        fields.put("provision", newest.provision());
        fields.put("nb", newest.text("nb"));
        fields.put("nn", newest.text("nn"));
        fields.put("en", newest.text("en"));
    }

    /** Whether one phrase is looked at. */
    public boolean isOne() {
        return !answer.parameter(PHRASE).isEmpty();
    }

    /** Its versions, newest first. */
    public List<PhraseVersion> getVersions() {
        if (versions == null) {
            versions = book.versions(answer.parameter(PHRASE));
        }
        return versions;
    }

    /** All that are offered or wait. */
    public List<PhraseVersion> getCurrent() {
        return book.current();
    }

    /** What was typed, by field. */
    public Map<String, String> getFields() {
        return fields;
    }

    /** Whether the law still says what it comes from. */
    public boolean isRight(PhraseVersion version) {
        return book.isRight(version);
    }

    /** Whether the reader may publish it now. */
    public boolean isPublishing(PhraseVersion version) {
        return version.state() == PhraseState.DRAFT && mayPublish(version);
    }

    /** Whether it waits for somebody else than the reader. */
    public boolean isOwn(PhraseVersion version) {
        return version.state() == PhraseState.DRAFT && !mayPublish(version);
    }

    private boolean mayPublish(PhraseVersion version) {
        return publishable.computeIfAbsent(version.id(), book::mayPublish);
    }

    /** Whether it can be withdrawn. */
    public boolean isWithdrawing(PhraseVersion version) {
        return version.state() != PhraseState.WITHDRAWN;
    }

    /** What stands for the reference of a case. */
    public String getPlaceholder() {
        return "{reference}";
    }

    /** Kinds of letters. */
    public List<Option> getKinds() {
        return Arrays.stream(LetterKind.values())
                .map(kind -> new Option(kind.name(), texts.of("letter.letterKind", kind)))
                .toList();
    }

    /** Outcomes of letters. */
    public List<Option> getOutcomes() {
        return texts.options("letter.phraseOutcome", PhraseOutcome.values());
    }

    /** What was just done, in a sentence; null when nothing was. */
    public String getDone() {
        return texts.known("letter.phrases.done." + answer.done(), null);
    }

    /** Keeps a draft, when nothing is wrong with it. */
    public void write() {
        String name = field("phrase");
        if (!name.matches(NAME)) {
            errors.add("phrase", texts.get("letter.phrases.phrase.wrong"));
        }
        typed.require("nb", fields.get("nb"), LONGEST, "letter.phrases.text.required");
        typed.require("nn", fields.get("nn"), LONGEST, "letter.phrases.text.required");
        typed.allow("en", fields.get("en"), LONGEST);
        LetterKind kind = choice("kind", LetterKind.values());
        PhraseOutcome outcome = choice("outcome", PhraseOutcome.values());
        if (errors.isAny()) {
            return;
        }
        try {
            book.write(new NewPhrase(
                    name,
                    kind,
                    field("block"),
                    outcome,
                    field("basis").isEmpty() ? null : field("basis"),
                    field("provision"),
                    field("nb"),
                    field("nn"),
                    field("en").isEmpty() ? null : field("en")));
            lead(name, "PHRASE_WRITTEN");
        } catch (PhraseRefused refused) {
            tell(refused);
        }
    }

    private String field(String name) {
        return fields.get(name) == null ? "" : fields.get(name).strip();
    }

    private <E extends Enum<E>> E choice(String field, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(fields.get(field)))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(field, texts.get("letter.phrases." + field + ".required"));
                    return null;
                });
    }

    /** Publishes the draft that was read. */
    public void publish() {
        settle("PHRASE_PUBLISHED", id -> book.publish(id));
    }

    /** Withdraws the version that was read. */
    public void withdraw() {
        if (typed.require("reason", fields.get("reason"), LONGEST, "letter.phrases.reason.required")) {
            settle("PHRASE_WITHDRAWN", id -> book.withdraw(id, field("reason")));
        }
    }

    private void settle(String done, Consumer<UUID> deciding) {
        try {
            deciding.accept(PageMissing.id(answer.parameter("versjon")));
            lead(answer.parameter(PHRASE), done);
        } catch (NoSuchElementException none) {
            throw new PageMissing();
        } catch (PhraseRefused refused) {
            tell(refused);
        }
    }

    private void tell(PhraseRefused refused) {
        String sentence = texts.of("letter.why", refused.why());
        switch (refused.why()) {
            case BLOCK -> errors.add("block", sentence);
            case PROVISION -> errors.add("provision", sentence);
            case BASIS -> errors.add("basis", sentence);
            case PLACEHOLDER -> errors.add("nb", sentence);
            default -> errors.fail(sentence);
        }
    }

    private void lead(String phrase, String done) {
        answer.leadTo(Route.PHRASES.path() + "?" + PHRASE + "=" + phrase + "&gjort=" + done);
    }
}
