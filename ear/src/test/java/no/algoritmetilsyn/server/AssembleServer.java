package no.algoritmetilsyn.server;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts the server of the product together out of the stock one: the modules that its configuration needs and no others,
 * newer versions of a few, the script that starts it, and the licences.
 *
 * <p>What is kept follows from the configuration: a subsystem that is added to it brings its modules along.
 */
public final class AssembleServer {

    /** What starts the server, and what it looks for by a string or as a service at its start. */
    private static final List<String> START = List.of(
            "org.jboss.as.standalone",
            "org.jboss.logmanager",
            "org.jboss.as.product",
            "org.wildfly.clustering.ejb.infinispan");

    /** What the server gives to deployments by name, as far as ours makes use of it. No file says so. */
    private static final List<String> DEPLOYMENT = List.of(
            "jakarta.json.bind.api",
            "org.glassfish.javax.el",
            "org.hibernate",
            "org.hibernate.validator.cdi",
            "org.jboss.as.jsf-injection",
            "org.jboss.as.weld.beanvalidation",
            "org.jboss.as.weld.ejb",
            "org.jboss.as.weld.jpa",
            "org.jboss.as.weld.transactions",
            "org.jboss.logging.jul-to-slf4j-stub",
            "org.jboss.resteasy.resteasy-cdi",
            "org.jboss.resteasy.resteasy-json-binding-provider",
            "org.jboss.resteasy.resteasy-json-p-provider",
            "org.jboss.resteasy.resteasy-tracing-api",
            "org.jboss.resteasy.resteasy-validator-provider",
            "org.wildfly.naming",
            "org.wildfly.security.jakarta.security");

    /** What else there is in the stock folder that the product runs with. */
    private static final List<String> BESIDE = List.of(
            "LICENSE.txt",
            "README.txt",
            "copyright.txt",
            "jboss-modules.jar",
            "bin/common.sh",
            "bin/launcher.jar",
            "bin/product.conf",
            "bin/standalone.sh",
            "docs/licenses",
            "standalone/configuration/application-roles.properties",
            "standalone/configuration/application-users.properties",
            "standalone/configuration/logging.properties",
            "standalone/configuration/mgmt-groups.properties",
            "standalone/configuration/mgmt-users.properties",
            "standalone/configuration/tilsyn.xml");

    private final Path stock;
    private final Path target;
    private final Set<Path> wanted = new HashSet<>();

    private AssembleServer(Path stock, Path target) {
        this.stock = stock;
        this.target = target;
    }

    /**
     * Assembles. Files that are there as they should be are left alone; what is not wanted any more goes.
     *
     * @param args folder of the stock server with our configuration in it, folder of the product's server, folder of the
     *     libraries that replace older ones, folder of what is ours (modules, scripts and what they need), the EAR
     * @throws IOException when something cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path stock = Path.of(args[0]);
        Path ours = Path.of(args[3]);
        var assembly = new AssembleServer(stock, Path.of(args[1]));
        for (String name : BESIDE) {
            assembly.take(stock.resolve(name), name);
        }
        assembly.take(ours, "");
        assembly.take(Path.of(args[4]), "algoritmetilsyn.ear");
        assembly.modules(Path.of(args[2]));
        assembly.clear();
    }

    private void modules(Path newer) throws IOException {
        ServerModules all = ServerModules.in(stock.resolve("modules"));
        Set<String> roots = roots(stock.resolve("standalone/configuration/tilsyn.xml"));
        Set<String> kept = all.neededBy(roots);
        for (String name : kept) {
            Path folder = all.get(name).folder();
            take(folder, stock.relativize(folder).toString());
        }
        List<Path> libraries;
        try (Stream<Path> files = Files.list(newer)) {
            libraries = files.sorted().toList();
        }
        for (Path library : libraries) {
            if (library.toString().endsWith(".jar")) {
                replace(all, kept, library);
            }
        }
        System.out.println("Server: " + kept.size() + " of " + all.names().size() + " modules");
    }

    /** Where the server is told to look for what it needs. */
    static Set<String> roots(Path configuration) throws IOException {
        Set<String> roots = ServerModules.namedBy(configuration);
        roots.addAll(START);
        roots.addAll(DEPLOYMENT);
        return roots;
    }

    /** Puts a newer library in the place of the one with the same name and another version. */
    private void replace(ServerModules all, Set<String> kept, Path library) throws IOException {
        String artifact = artifact(library);
        for (String name : kept) {
            for (Path older : all.get(name).files()) {
                if (artifact(older).equals(artifact)) {
                    Path folder = target.resolve(stock.relativize(older.getParent()));
                    Path descriptor = folder.resolve("module.xml");
                    String changed = Files.readString(all.get(name).folder().resolve("module.xml"))
                            .replace(
                                    older.getFileName().toString(),
                                    library.getFileName().toString());
                    Files.writeString(descriptor, changed);
                    wanted.remove(folder.resolve(older.getFileName()));
                    take(
                            library,
                            target.relativize(folder.resolve(library.getFileName()))
                                    .toString());
                    return;
                }
            }
        }
        throw new IllegalStateException("No module holds an older " + artifact);
    }

    /** The name of a library without its version. */
    static String artifact(Path library) {
        return library.getFileName().toString().replaceFirst("-\\d.*\\.jar$", "");
    }

    private void take(Path from, String name) throws IOException {
        Path to = target.resolve(name);
        if (!Files.isDirectory(from)) {
            copy(from, to);
            return;
        }
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void copy(Path from, Path to) throws IOException {
        wanted.add(to);
        if (Files.exists(to)
                && Files.size(to) == Files.size(from)
                && Files.getLastModifiedTime(to).equals(Files.getLastModifiedTime(from))) {
            return;
        }
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        if (to.startsWith(target.resolve("bin")) && isScript(to)) {
            to.toFile().setExecutable(true, false);
        }
    }

    private static boolean isScript(Path file) throws IOException {
        byte[] start = new byte[2];
        try (var in = Files.newInputStream(file)) {
            return in.read(start) == 2 && start[0] == '#' && start[1] == '!';
        }
    }

    /** Takes away what an earlier assembly has left; what the server itself has written stays. */
    private void clear() throws IOException {
        List<Path> found;
        try (Stream<Path> files = Files.walk(target)) {
            found = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : found) {
            boolean written = file.startsWith(target.resolve("standalone"))
                    && !file.startsWith(target.resolve("standalone/configuration"));
            if (Files.isDirectory(file)) {
                try (Stream<Path> content = Files.list(file)) {
                    if (content.findAny().isEmpty() && !written) {
                        Files.delete(file);
                    }
                }
            } else if (!written && !wanted.contains(file)) {
                Files.delete(file);
            }
        }
    }
}
