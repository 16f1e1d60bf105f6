package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** Files that are checked from a folder of the test. */
abstract class FileCheckTestBase {

    @TempDir
    Path folder;

    static Arguments refused(String name, byte[] bytes, FileRefusal... why) {
        return Arguments.of(name, bytes, List.of(why));
    }

    void assertRefused(String name, byte[] bytes, FileRefusal why) {
        assertThatThrownBy(() -> check(name, bytes))
                .isInstanceOfSatisfying(FileRefused.class, refused -> assertThat(refused.refusal())
                        .isEqualTo(why));
    }

    FileType check(String name, byte[] bytes) throws FileRefused, IOException {
        Path file = Files.createTempFile(folder, "sample", null);
        Files.write(file, bytes);
        return FileCheck.check(file, FileName.of(name));
    }

    static byte[] with(String mainType, String part, byte[] content) {
        boolean word = mainType.equals(Samples.WORD);
        Map<String, byte[]> parts = Samples.officeParts(mainType, word ? "word/document.xml" : "xl/workbook.xml");
        parts.put(part, content);
        return Samples.zip(parts);
    }

    static byte[] nested(int depth) {
        byte[] inner = Samples.xlsx();
        for (int i = 1; i < depth; i++) {
            inner = with(Samples.SHEET, "xl/embeddings/a.xlsx", inner);
        }
        return with(Samples.WORD, "word/embeddings/a.xlsx", inner);
    }
}
