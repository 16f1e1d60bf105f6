package no.algoritmetilsyn.document.metadata;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of office documents in XML that name people and places: properties, comments, changes, settings. */
final class OfficePart {

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    /** Parts that hold nothing but properties, and what is left of them. */
    private static final Map<String, String> EMPTIED = Map.of(
            "docprops/core.xml",
            XML + "<cp:coreProperties "
                    + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docprops/app.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docprops/custom.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            XML + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                    + "office:version=\"1.3\"><office:meta/></office:document-meta>");

    /** A tag; what stands between tags is text that people read. */
    private static final Pattern TAG = Pattern.compile("<[^<>]++>");

    /** Attributes that name a person or a folder, with any prefix. */
    private static final Pattern NAMING = Pattern.compile(
            "(\\s(?:[\\w.-]{1,40}:)?(?:author|initials|userId|userName|providerId|displayName|lastModifiedBy|url|date"
                    + "|dT|Target)\\s{0,8}=\\s{0,8})(\"[^\"]*+\"|'[^']*+')");

    /** Elements whose text names a person or says when somebody wrote. */
    private static final Pattern NAMED = Pattern.compile(
            "(<(dc:creator|dc:date|meta:initial-creator|meta:creator-initials|meta:date-string|loext:sender-initials"
                    + "|author)(?:\\s[^<>]*+)?>)[^<]*+(</\\2\\s*+>)");

    private OfficePart() {}

    /** Whether a part is XML, by its name. */
    static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    /** The part without names of people; as it is when it is not in UTF-8, which all but very old programs write. */
    static byte[] remove(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT);
        String emptied = EMPTIED.get(lower);
        if (emptied != null) {
            return emptied.getBytes(StandardCharsets.UTF_8);
        }
        String xml = new String(content, StandardCharsets.UTF_8);
        String cleaned = TAG.matcher(xml).replaceAll(tag -> Matcher.quoteReplacement(tag(tag.group(), lower)));
        cleaned = NAMED.matcher(cleaned).replaceAll("$1$3");
        return cleaned.equals(xml) ? content : cleaned.getBytes(StandardCharsets.UTF_8);
    }

    private static String tag(String tag, String part) {
        return NAMING.matcher(tag)
                .replaceAll(attribute -> Matcher.quoteReplacement(
                        isKept(name(attribute.group(1)), attribute.group(2), part)
                                ? attribute.group()
                                : attribute.group(1) + replacement(attribute.group(1))));
    }

    /**
     * A relation leads to parts of the document and to pages of the web; only a path on somebody's machine goes. A table
     * has a display name as well as a person.
     */
    private static boolean isKept(String name, String value, String part) {
        return switch (name) {
            case "Target" ->
                !part.endsWith(".rels") || !value.toLowerCase(Locale.ROOT).contains("file:");
            case "url" -> !value.contains("\\") && !value.contains("/Users/") && !value.contains("/home/");
            case "displayName" -> !part.contains("person") && !part.contains("people");
            default -> false;
        };
    }

    private static String replacement(String attribute) {
        return switch (name(attribute)) {
            case "date", "dT" -> "\"1980-01-01T00:00:00Z\"";
            case "Target" -> "\"file:///unknown\"";
            default -> "\"\"";
        };
    }

    private static String name(String attribute) {
        String name = attribute.substring(0, attribute.indexOf('=')).strip();
        return name.substring(name.indexOf(':') + 1);
    }
}
