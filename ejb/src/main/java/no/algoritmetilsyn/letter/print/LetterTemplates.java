package no.algoritmetilsyn.letter.print;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import no.algoritmetilsyn.letter.Approval;
import no.algoritmetilsyn.letter.LetterSnapshot;
import no.algoritmetilsyn.letter.kind.Letter;
import no.algoritmetilsyn.letter.kind.LetterKind;
import no.algoritmetilsyn.letter.text.LetterLanguage;
import no.algoritmetilsyn.letter.text.LetterPart;

/**
 * Fills in the templates of letters. They escape what they are given; a value that is missing, or that a template asks for and
 * nobody gives, ends it: no letter has a gap.
 */
final class LetterTemplates {

    private static final String FOLDER = "template";
    private static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final Configuration CONFIGURATION = configuration();

    private LetterTemplates() {}

    static Configuration configuration() {
        var configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new ClassTemplateLoader(LetterTemplates.class, FOLDER));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("c");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setObjectWrapper(new CleaningWrapper());
        return configuration;
    }

    /**
     * The template of a kind of letter, filled in: blocks, as XML.
     *
     * @throws IllegalStateException when there is no such template, or it asks for what the letter does not hold
     */
    static String blocks(Letter letter, LetterLanguage language) {
        Map<String, Object> model = model(language);
        model.put("letter", letter);
        return filled(language.tag() + "/" + letter.kind().template() + ".ftlx", model);
    }

    /** The whole letter as a document of its own, from which its PDF is made. */
    static String document(LetterSnapshot letter, Approval approval) {
        return whole("print.ftlx", letter, approval);
    }

    /** The letter as part of a page. */
    static String article(LetterSnapshot letter, Approval approval) {
        return whole("page.ftlx", letter, approval);
    }

    private static String whole(String template, LetterSnapshot letter, Approval approval) {
        Map<String, Object> model = model(letter.language());
        model.put("frame", letter.frame());
        model.put("text", letter.text());
        model.put("attachments", letter.attachments());
        model.put("approval", approval);
        model.put("automatic", letter.kind() == LetterKind.RECEIPT ? "automatic" : "automaticEntry");
        model.put("draft", approval.by() == null && letter.frame().caseOfficer() != null);
        return Kroner.onOneLine(filled(template, model));
    }

    private static Map<String, Object> model(LetterLanguage language) {
        ResourceBundle words = words(language);
        Map<String, Object> model = new HashMap<>();
        model.put("language", language.tag());
        model.put("words", words);
        model.put("part", parts());
        model.put("day", (TemplateMethodModelEx) arguments -> language.day((LocalDate) value(arguments.get(0))));
        model.put("kroner", (TemplateMethodModelEx) arguments -> Kroner.written((Number) value(arguments.get(0))));
        model.put("say", (TemplateMethodModelEx) arguments -> said(words, language, arguments));
        return model;
    }

    private static Map<String, LetterPart> parts() {
        Map<String, LetterPart> parts = new HashMap<>();
        for (LetterPart part : LetterPart.values()) {
            parts.put(part.name(), part);
        }
        return parts;
    }

    private static String said(ResourceBundle words, LetterLanguage language, List<?> arguments)
            throws TemplateModelException {
        Object[] values = new Object[arguments.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(arguments.get(i));
        }
        Object[] rest = List.of(values).subList(1, values.length).toArray();
        return new MessageFormat(words.getString((String) values[0]), language.locale()).format(rest);
    }

    private static Object value(Object argument) throws TemplateModelException {
        return DeepUnwrap.unwrap((TemplateModel) argument);
    }

    /** The words around the text of a letter. */
    static ResourceBundle words(LetterLanguage language) {
        String name = LetterTemplates.class.getPackageName() + "." + FOLDER + "." + language.tag() + ".words";
        try {
            return ResourceBundle.getBundle(name, language.locale(), LetterTemplates.class.getClassLoader());
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("No words of letters in " + language, missing);
        }
    }

    /** Takes out of each text what nobody can see, such as a byte order mark, on its way into a template. */
    private static final class CleaningWrapper extends DefaultObjectWrapper {

        CleaningWrapper() {
            super(VERSION);
        }

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            return super.wrap(value instanceof String text ? PrintableText.of(text) : value);
        }
    }

    private static String filled(String name, Map<String, Object> model) {
        var out = new StringWriter();
        try {
            CONFIGURATION.getTemplate(name).process(model, out);
        } catch (TemplateException gap) {
            throw new IllegalStateException("The template " + name + " cannot be filled in", gap);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The template " + name + " cannot be read", unreadable);
        }
        return out.toString();
    }
}
