package no.algoritmetilsyn.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Looks through a method for what reads a text or bytes piece by piece: within a loop, by a stream of characters, or by a
 * library that takes a text or a file apart. What a pattern does is counted elsewhere ({@link LinearPatternsTest}).
 */
final class MethodScan extends MethodVisitor {

    private static final Set<String> TEXTS = Set.of(
            "java/lang/String",
            "java/lang/CharSequence",
            "java/lang/StringBuilder",
            "java/lang/Character",
            "java/nio/CharBuffer");

    private static final Set<String> PIECES = Set.of(
            "charAt",
            "codePointAt",
            "codePointBefore",
            "indexOf",
            "lastIndexOf",
            "startsWith",
            "endsWith",
            "contains",
            "substring",
            "subSequence",
            "regionMatches",
            "insert",
            "delete",
            "deleteCharAt",
            "setLength",
            "setCharAt",
            "concat");

    /** Parts of names of classes that take something apart, and of the methods that do it. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("jakarta/json/Json", Set.of("createReader", "createParser")),
            Map.entry("jakarta/json/JsonReaderFactory", Set.of("createReader")),
            Map.entry("jakarta/json/stream/JsonParserFactory", Set.of("createParser")),
            Map.entry("jakarta/json/bind/Jsonb", Set.of("fromJson")),
            Map.entry("org/apache/commons/csv/CSVFormat", Set.of("parse")),
            Map.entry("org/apache/commons/csv/CSVParser", Set.of("parse", "<init>")),
            Map.entry("java/util/zip/ZipInputStream", Set.of("<init>")),
            Map.entry("java/util/zip/ZipFile", Set.of("<init>")),
            Map.entry("java/util/zip/GZIPInputStream", Set.of("<init>")),
            Map.entry("java/util/zip/InflaterInputStream", Set.of("<init>")),
            Map.entry("java/util/zip/Inflater", Set.of("inflate")),
            Map.entry("java/math/BigDecimal", Set.of("<init>")),
            Map.entry("java/math/BigInteger", Set.of("<init>")),
            Map.entry("java/net/URLDecoder", Set.of("decode")),
            Map.entry("java/util/Base64$Decoder", Set.of("decode")),
            Map.entry("java/text/Normalizer", Set.of("normalize")),
            Map.entry("java/util/Scanner", Set.of("<init>")),
            Map.entry("java/util/StringTokenizer", Set.of("<init>")),
            Map.entry("java/text/BreakIterator", Set.of("setText")),
            Map.entry("java/util/Locale$LanguageRange", Set.of("parse")),
            Map.entry("javax/imageio/ImageIO", Set.of("read", "createImageInputStream")),
            Map.entry("javax/xml/stream/XMLInputFactory", Set.of("createXMLStreamReader", "createXMLEventReader")),
            Map.entry("javax/xml/parsers/DocumentBuilder", Set.of("parse")),
            Map.entry("javax/xml/parsers/SAXParser", Set.of("parse")),
            Map.entry("org/apache/tika/Tika", Set.of("detect", "parse")),
            Map.entry("org/apache/pdfbox/Loader", Set.of("loadPDF")),
            Map.entry("org/apache/pdfbox/pdmodel/encryption/StandardSecurityHandler", Set.of("isUserPassword")),
            Map.entry("org/apache/lucene/analysis/standard/StandardTokenizer", Set.of("incrementToken", "setReader")),
            Map.entry("java/io/ObjectInputStream", Set.of("readObject")));

    private final Set<CodeScan.Code> calls;
    private final Set<String> reads;
    private final Map<Label, Integer> labels = new HashMap<>();
    private final List<int[]> loops = new ArrayList<>();
    private final TreeMap<Integer, String> pieces = new TreeMap<>();
    private int at;

    /**
     * @param calls gets what the method calls
     * @param reads gets what it reads by; stays empty when it reads nothing
     */
    MethodScan(Set<CodeScan.Code> calls, Set<String> reads) {
        super(Opcodes.ASM9);
        this.calls = calls;
        this.reads = reads;
    }

    @Override
    public void visitLabel(Label label) {
        labels.put(label, ++at);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        at++;
        if (labels.containsKey(label)) {
            loops.add(new int[] {labels.get(label), at});
        }
    }

    @Override
    public void visitInsn(int opcode) {
        at++;
        if (opcode == Opcodes.BALOAD || opcode == Opcodes.CALOAD) {
            pieces.put(at, "array");
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
        at++;
        call(owner, name, descriptor);
        if (TEXTS.contains(owner) && PIECES.contains(name) || isStream(owner) && name.startsWith("read")) {
            pieces.put(at, name);
        } else if (owner.equals("java/nio/ByteBuffer") && name.startsWith("get")) {
            pieces.put(at, "buffer");
        }
    }

    private static boolean isStream(String owner) {
        return owner.endsWith("InputStream")
                || owner.endsWith("Reader") && owner.startsWith("java/io")
                || owner.endsWith("Channel")
                || owner.endsWith("RandomAccessFile");
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        at++;
        for (Object argument : arguments) {
            if (argument instanceof Handle handle) {
                call(handle.getOwner(), handle.getName(), handle.getDesc());
            }
        }
    }

    private void call(String owner, String name, String descriptor) {
        if (owner.startsWith(CodeScan.OURS)) {
            calls.add(new CodeScan.Code(owner, name, descriptor));
        }
        boolean ofText = !owner.startsWith("java/math/") || descriptor.contains("String");
        if (TEXTS.contains(owner) && (name.equals("chars") || name.equals("codePoints"))
                || ofText && LIBRARIES.getOrDefault(owner, Set.of()).contains(name)) {
            reads.add(owner.substring(owner.lastIndexOf('/') + 1) + "." + name);
        }
    }

    @Override
    public void visitEnd() {
        for (int[] loop : loops) {
            reads.addAll(new HashSet<>(pieces.subMap(loop[0], loop[1] + 1).values()));
        }
    }

    /** Sorted, so that what is told is the same each time. */
    static Set<String> none() {
        return new TreeSet<>();
    }
}
