package no.algoritmetilsyn.handbook.web;

import java.util.List;
import java.util.Optional;

/**
 * A chapter of the handbook.
 *
 * @param title its first heading
 * @param html what it says below that heading, made of our own text alone
 * @param sections its headings of the second and third level, in order
 * @param links where its links lead that stay in the handbook, as they are written
 * @param pictures the files of its pictures, as they are written
 * @param strong words in bold: texts of a page, word for word
 */
public record Chapter(
        String title,
        String html,
        List<Section> sections,
        List<String> links,
        List<String> pictures,
        List<String> strong) {

    /**
     * A part of a chapter, to the next heading of its level or above.
     *
     * @param id that a link leads to
     * @param level 2 or 3
     * @param title its heading
     * @param text what it says, without marks
     */
    public record Section(String id, int level, String title, String text) {}

    /** The sections of the second level, for a table of contents. */
    public List<Section> contents() {
        return sections.stream().filter(section -> section.level() == 2).toList();
    }

    /** The section that a link leads to. */
    Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }
}
