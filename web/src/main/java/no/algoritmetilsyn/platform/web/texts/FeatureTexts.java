package no.algoritmetilsyn.platform.web.texts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * The words of one language. Each feature has a file of its own beside its code,
 * {@code no/algoritmetilsyn/<feature>/texts_<language>.properties}; Faces, which knows one bundle of messages, reads all
 * of them as one. The first word of a key is its feature, or {@code event} and {@code done} where it tells of what was done in it;
 * {@code platform} also holds the words of the {@code at:} tags, of
 * Faces and of PrimeFaces.
 */
public abstract class FeatureTexts extends ResourceBundle {

    /** The features that have words. */
    static final List<String> FEATURES = List.of(
            "access",
            "algorithm",
            "appeal",
            "audit",
            "authority",
            "ban",
            "casefile",
            "complainant",
            "complaint",
            "costs",
            "deadline",
            "decision",
            "demand",
            "dispatch",
            "document",
            "figure",
            "finding",
            "fine",
            "handbook",
            "identity",
            "impartiality",
            "inbox",
            "incoming",
            "inspection",
            "journal",
            "law",
            "lawbook",
            "letter",
            "operation",
            "owndata",
            "order",
            "outbox",
            "partyaccess",
            "penalty",
            "platform",
            "presence",
            "publication",
            "registererror",
            "search",
            "statement",
            "task",
            "viewer");

    private final Map<String, String> texts = new HashMap<>();

    /**
     * Reads the files of all features.
     *
     * @param language {@code nb}, {@code nn} or {@code en}
     * @throws IllegalStateException when a feature has no file in this language, or two files hold the same key
     */
    protected FeatureTexts(String language) {
        for (String feature : FEATURES) {
            read(feature, language).forEach((key, text) -> {
                if (texts.putIfAbsent((String) key, (String) text) != null) {
                    throw new IllegalStateException("Two features have the text " + key);
                }
            });
        }
    }

    @Override
    protected Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return texts.keySet();
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    private static Properties read(String feature, String language) {
        String path = "/no/algoritmetilsyn/" + feature + "/texts_" + language + ".properties";
        try (InputStream file = FeatureTexts.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("There is no " + path);
            }
            Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8);
            var properties = new Properties();
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
