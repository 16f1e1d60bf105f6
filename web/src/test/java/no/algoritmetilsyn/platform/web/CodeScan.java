package no.algoritmetilsyn.platform.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Compiled classes: what their methods call, and which of them read a text or bytes. */
final class CodeScan {

    /** Where our own classes lie. */
    static final String OURS = "no/algoritmetilsyn/";

    /** A method. */
    record Code(String owner, String name, String descriptor) implements Comparable<Code> {

        private static final Comparator<Code> ORDER =
                Comparator.comparing(Code::owner).thenComparing(Code::name).thenComparing(Code::descriptor);

        @Override
        public int compareTo(Code other) {
            return ORDER.compare(this, other);
        }

        /** The class in whose file it is written, below our own packages. */
        String file() {
            return owner.substring(OURS.length()).replaceAll("\\$.*", "");
        }
    }

    private final Map<Code, Set<Code>> calls = new HashMap<>();
    private final Map<Code, Set<String>> reads = new TreeMap<>();
    private final Map<String, Set<String>> above = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();

    /** Reads all classes of these folders. */
    static CodeScan of(Collection<Path> folders) throws IOException {
        var scan = new CodeScan();
        for (Path folder : folders) {
            List<Path> classes = new ArrayList<>();
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".class")).forEach(classes::add);
            }
            for (Path file : classes) {
                scan.add(Files.readAllBytes(file));
            }
        }
        return scan;
    }

    private void add(byte[] bytes) {
        var reader = new ClassReader(bytes);
        String owner = reader.getClassName();
        Stream.concat(Stream.of(reader.getSuperName()), Stream.of(reader.getInterfaces()))
                .filter(name -> name.startsWith(OURS))
                .forEach(name -> {
                    above.computeIfAbsent(owner, one -> new HashSet<>()).add(name);
                    below.computeIfAbsent(name, one -> new HashSet<>()).add(owner);
                });
        reader.accept(
                new ClassVisitor(Opcodes.ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        var code = new Code(owner, name, descriptor);
                        return new MethodScan(
                                calls.computeIfAbsent(code, one -> new HashSet<>()),
                                reads.computeIfAbsent(code, one -> MethodScan.none()));
                    }
                },
                ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** The methods that read, and what they read by. */
    Map<Code, Set<String>> readers() {
        Map<Code, Set<String>> readers = new TreeMap<>(reads);
        readers.values().removeIf(Set::isEmpty);
        return readers;
    }

    /** All methods of the classes that extend this one, and of classes within these. */
    Set<Code> ofThoseBelow(String type) {
        Set<String> owners = all(type, below);
        Set<Code> codes = new HashSet<>();
        for (Code code : calls.keySet()) {
            if (owners.contains(code.owner().replaceAll("\\$.*", ""))) {
                codes.add(code);
            }
        }
        return codes;
    }

    /** Whatever is called by these in the end, by way of interfaces and of what is overridden too. */
    Set<Code> reached(Collection<Code> from) {
        Set<Code> reached = new HashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (Code called : calls.getOrDefault(open.pop(), Set.of())) {
                for (Code code : meant(called)) {
                    if (reached.add(code)) {
                        open.push(code);
                    }
                }
            }
        }
        return reached;
    }

    private List<Code> meant(Code called) {
        List<Code> meant = new ArrayList<>();
        Set<String> owners = all(called.owner(), above);
        owners.addAll(all(called.owner(), below));
        for (String owner : owners) {
            var code = new Code(owner, called.name(), called.descriptor());
            if (calls.containsKey(code)) {
                meant.add(code);
            }
        }
        meant.add(new Code(called.owner(), "<clinit>", "()V"));
        return meant;
    }

    private static Set<String> all(String type, Map<String, Set<String>> next) {
        Set<String> all = new HashSet<>(Set.of(type));
        var open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (String other : next.getOrDefault(open.pop(), Set.of())) {
                if (all.add(other)) {
                    open.push(other);
                }
            }
        }
        return all;
    }
}
