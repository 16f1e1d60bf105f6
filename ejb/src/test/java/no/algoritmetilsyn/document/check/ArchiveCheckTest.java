package no.algoritmetilsyn.document.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Archives that unpack to too much, or to too many parts. */
class ArchiveCheckTest extends FileCheckTestBase {

    @Test
    void a_part_that_unpacks_to_much_more_than_it_looks_is_refused() {
        byte[] bomb = with(Samples.WORD, "word/media/a.bin", new byte[60 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused("bombe.docx", bomb, FileRefusal.ZIP_BOMB);
    }

    @Test
    void a_bomb_inside_an_archive_inside_is_refused() {
        byte[] inner = with(Samples.SHEET, "xl/a.bin", new byte[60 << 20]);
        assertRefused("bombe.docx", with(Samples.WORD, "word/embeddings/a.xlsx", inner), FileRefusal.ZIP_BOMB);
    }

    @Test
    void archives_nested_too_deep_are_refused() {
        assertRefused("dyp.docx", nested(4), FileRefusal.ZIP_BOMB);
    }

    @Test
    void too_many_parts_are_refused() {
        var parts = Samples.officeParts(Samples.WORD, "word/document.xml");
        for (int i = 0; i < 5000; i++) {
            parts.put("word/part" + i, new byte[0]);
        }
        assertRefused("mange.docx", Samples.zip(parts), FileRefusal.ZIP_BOMB);
    }
}
