package no.algoritmetilsyn.process;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import no.algoritmetilsyn.algorithm.OwnAlgorithms;
import no.algoritmetilsyn.algorithm.standard.Content;

/**
 * Shows the authority's own algorithms in its register, as they are deployed: each decision table, and the rules that rank
 * and compare. The text of a record lies beside what it describes; the fingerprint of a table is added, so that a changed
 * table is a new version that everybody can see.
 */
@Singleton
@Startup
@DependsOn({"ejb.jar#Schema", "EngineBootstrap"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DeployedAlgorithms {

    private static final Logger LOG = System.getLogger(DeployedAlgorithms.class.getName());
    private static final String TABLE = ".dmn";
    private static final String WEIGHTS = ".weights.json";
    private static final String RECORD = ".record.json";

    /** What ranks or compares and is no decision table. */
    static final List<String> OTHERS = List.of(
            "no/algoritmetilsyn/search/register-search",
            "no/algoritmetilsyn/search/similar-complaints",
            "no/algoritmetilsyn/inspection/choice/whom-to-inspect");

    @Inject
    OwnAlgorithms register;

    @PostConstruct
    void publish() {
        keys().forEach(key -> {
            try {
                register.publish(key.substring(key.lastIndexOf('/') + 1), content(key));
            } catch (EJBException e) {
                // Two nodes that start on an empty register at once: the other one has written it.
                LOG.log(Level.INFO, "The record of " + key + " was not written by this node");
            }
        });
    }

    /** Paths without ending: the tables that are deployed, and the others. */
    static List<String> keys() {
        return Stream.concat(
                        Models.ALL.stream()
                                .filter(path -> path.endsWith(TABLE))
                                .map(path -> path.substring(0, path.length() - TABLE.length())),
                        OTHERS.stream())
                .toList();
    }

    /** What the record of an algorithm says, with the fingerprint of its table or its weights if it has such. */
    static Content content(String key) {
        var content = Content.parse(new String(read(key + RECORD), StandardCharsets.UTF_8));
        for (String ending : List.of(TABLE, WEIGHTS)) {
            byte[] table = read(key + ending);
            if (table != null) {
                return content.with(
                        "documentation",
                        key.substring(key.lastIndexOf('/') + 1) + ending + ", SHA-256 " + sha256(table));
            }
        }
        return content;
    }

    private static byte[] read(String path) {
        try (InputStream stream = DeployedAlgorithms.class.getClassLoader().getResourceAsStream(path)) {
            return stream == null ? null : stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
