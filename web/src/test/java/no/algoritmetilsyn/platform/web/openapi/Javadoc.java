package no.algoritmetilsyn.platform.web.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** What the comments of the sources say, so that the document says it in the same words. */
final class Javadoc {

    /**
     * A comment.
     *
     * @param first its first sentence, without the full stop
     * @param rest what follows, or nothing
     * @param parameters what it says of parameters or components, by name
     */
    record Comment(String first, String rest, Map<String, String> parameters) {

        private static final Comment NONE = new Comment("", "", Map.of());

        /** All of it but the parameters. */
        String whole() {
            return Stream.of(first, rest).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
        }
    }

    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("../ejb/src/main/java"));

    /** By the name of the file's class, then by the name of the type in it, with {@code #method}. */
    private final Map<String, Map<String, Comment>> files = new HashMap<>();

    /** The comment of a type. */
    Comment of(Class<?> type) {
        return find(type, nameOf(type));
    }

    /** The comment of a method. Methods of one name have the comment of the last. */
    Comment of(Class<?> type, String method) {
        return find(type, nameOf(type) + "#" + method);
    }

    private Comment find(Class<?> type, String key) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return files.computeIfAbsent(outermost.getName(), Javadoc::read).getOrDefault(key, Comment.NONE);
    }

    private static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    private static Map<String, Comment> read(String name) {
        Optional<Path> source = SOURCES.stream()
                .map(folder -> folder.resolve(name.replace('.', '/') + ".java"))
                .filter(Files::exists)
                .findFirst();
        return source.map(Javadoc::parse).orElse(Map.of());
    }

    private static Map<String, Comment> parse(Path source) {
        var comments = new HashMap<String, Comment>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, List.of(), null, manager.getJavaFileObjects(source));
            new Scanner(DocTrees.instance(task), comments).scan(task.parse(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return comments;
    }

    private static final class Scanner extends TreePathScanner<Void, String> {

        private final DocTrees trees;
        private final Map<String, Comment> comments;

        Scanner(DocTrees trees, Map<String, Comment> comments) {
            this.trees = trees;
            this.comments = comments;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            String name = outer + (outer.isEmpty() ? "" : ".") + type.getSimpleName();
            note(name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            note(type + "#" + method.getName());
            return null;
        }

        private void note(String name) {
            DocCommentTree tree = trees.getDocCommentTree(getCurrentPath());
            if (tree != null) {
                comments.put(name, comment(tree));
            }
        }
    }

    private static Comment comment(DocCommentTree tree) {
        var parameters = new LinkedHashMap<String, String>();
        tree.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .forEach(tag -> parameters.put(tag.getName().toString(), text(tag.getDescription())));
        return new Comment(text(tree.getFirstSentence()).replaceFirst("\\.$", ""), text(tree.getBody()), parameters);
    }

    private static String text(List<? extends DocTree> trees) {
        return trees.stream()
                .map(Javadoc::text)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String text(DocTree tree) {
        if (tree instanceof TextTree words) {
            return words.getBody();
        }
        if (tree instanceof LiteralTree literal) {
            return "`" + literal.getBody().getBody() + "`";
        }
        if (tree instanceof LinkTree link) {
            return link.getLabel().isEmpty()
                    ? "`" + link.getReference().getSignature().replaceFirst("^.*[.#]", "") + "`"
                    : text(link.getLabel());
        }
        return tree instanceof StartElementTree ? " " : "";
    }
}
