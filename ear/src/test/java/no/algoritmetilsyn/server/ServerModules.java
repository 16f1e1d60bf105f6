package no.algoritmetilsyn.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The modules of a server, as JBoss Modules reads them: which there are, and which of them a few need. */
final class ServerModules {

    private static final String MAIN = "main";

    /**
     * One module.
     *
     * @param folder where its {@code module.xml} lies
     * @param needs modules without which it cannot be loaded; those it can do without are left out
     * @param files its libraries
     */
    record Module(Path folder, List<String> needs, List<Path> files) {}

    private final Map<String, Module> modules = new TreeMap<>();

    private ServerModules() {}

    /**
     * Reads all modules below a folder.
     *
     * @throws IOException when a {@code module.xml} cannot be read
     */
    static ServerModules in(Path folder) throws IOException {
        var all = new ServerModules();
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.filter(file -> file.endsWith("module.xml")).toList();
        }
        for (Path file : files) {
            all.add(file);
        }
        return all;
    }

    private void add(Path file) throws IOException {
        Element root = parse(file).getDocumentElement();
        Path folder = file.getParent();
        List<String> needs = new ArrayList<>();
        if (root.getLocalName().equals("module-alias")) {
            needs.add(name(root, "target-name", "target-slot"));
        }
        for (Element dependency : elements(root, "module")) {
            if (!dependency.getAttribute("optional").equals("true")) {
                needs.add(name(dependency, "name", "slot"));
            }
        }
        List<Path> libraries = elements(root, "resource-root").stream()
                .map(library -> folder.resolve(library.getAttribute("path")))
                .toList();
        String slot = folder.getFileName().toString();
        String name = root.getAttribute("name");
        modules.put(slot.equals(MAIN) ? name : name + ":" + slot, new Module(folder, needs, libraries));
    }

    private static String name(Element element, String name, String slot) {
        String other = element.getAttribute(slot);
        return element.getAttribute(name) + (other.isEmpty() || other.equals(MAIN) ? "" : ":" + other);
    }

    private static List<Element> elements(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(Path file) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /** The modules that a configuration names as its extensions and drivers. */
    static Set<String> namedBy(Path configuration) throws IOException {
        Element root = parse(configuration).getDocumentElement();
        Set<String> named = new TreeSet<>();
        elements(root, "extension").forEach(extension -> named.add(extension.getAttribute("module")));
        elements(root, "driver").stream()
                .map(driver -> driver.getAttribute("module"))
                .filter(module -> !module.isEmpty())
                .forEach(named::add);
        return named;
    }

    /** What is needed to load these: they themselves and, over any number of steps, what they cannot do without. */
    Set<String> neededBy(Collection<String> names) {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            String name = open.pop();
            // Modules of the Java machine have no file.
            if (modules.containsKey(name) && needed.add(name)) {
                open.addAll(modules.get(name).needs());
            }
        }
        return needed;
    }

    /** The names of all. */
    Set<String> names() {
        return modules.keySet();
    }

    /** One of them. */
    Module get(String name) {
        return modules.get(name);
    }

    /** How many bytes the libraries of these modules take. */
    long size(Collection<String> names) {
        return names.stream()
                .flatMap(name -> modules.get(name).files().stream())
                .filter(Files::exists)
                .mapToLong(file -> {
                    try {
                        return Files.size(file);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }
}
