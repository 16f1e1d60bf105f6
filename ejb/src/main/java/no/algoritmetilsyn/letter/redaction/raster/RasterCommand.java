package no.algoritmetilsyn.letter.redaction.raster;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** How the process is started: with a bounded heap, and with a folder that is its own. */
final class RasterCommand {

    private static final List<String> JVM = List.of(
            "-Xmx384m",
            "-Xss1m",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:ErrorFile=/dev/null",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog");

    private RasterCommand() {}

    static List<String> of(Path folder, Duration longest) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.of(
                        Stream.of(java),
                        JVM.stream(),
                        Stream.of(
                                "-Djava.io.tmpdir=" + folder,
                                "-Dpdfbox.fontcache=" + folder,
                                "-Duser.home=" + folder,
                                "-cp",
                                classPath(),
                                RasterMain.class.getName(),
                                String.valueOf(longest.toSeconds() + 5)))
                .flatMap(part -> part)
                .toList();
    }

    /** On the server the libraries that its commands run with; a server keeps the classes of its applications to itself. */
    private static String classPath() {
        String home = System.getProperty("jboss.home.dir");
        return home == null
                ? System.getProperty("java.class.path")
                : home + File.separator + "migration" + File.separator + "*";
    }
}
