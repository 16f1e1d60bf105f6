package no.algoritmetilsyn.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who opens pages and sends their forms as a browser without scripts does, but faster, and also what no browser would send. */
public final class Desk {

    /** A page that was opened: its forms know the view they belong to. */
    public final class Sheet {

        private final String path;
        private final Client.Answer answer;

        private Sheet(String path, Client.Answer answer) {
            this.path = path;
            this.answer = answer;
        }

        /** The answer that it came with. */
        public Client.Answer answer() {
            return answer;
        }

        /** Status it was answered with. */
        public int status() {
            return answer.status();
        }

        /** What it says. */
        public String body() {
            return answer.body();
        }

        /**
         * Sends a form of the page as it is filled in, but for these fields, names and values in turn.
         *
         * @param form its id
         * @param button name of the button that is pressed, perhaps with {@code =} and a value
         */
        public Client.Answer send(String form, String button, String... fields) {
            Map<String, String> all = filledIn(form);
            for (int i = 0; i < fields.length; i += 2) {
                all.put(fields[i], fields[i + 1]);
            }
            String[] pressed = button.split("=", 2);
            all.put(pressed[0], pressed.length == 1 ? "" : pressed[1]);
            return isMultipart(form)
                    ? pages.post(path, List.copyOf(all.entrySet()), "files", "", new byte[0])
                    : pages.post(path, List.copyOf(all.entrySet()));
        }

        /** The same with a file. */
        public Client.Answer sendFile(String form, String button, String fileName, byte[] content, String... fields) {
            Map<String, String> all = filledIn(form);
            for (int i = 0; i < fields.length; i += 2) {
                all.put(fields[i], fields[i + 1]);
            }
            all.put(button, "");
            return pages.post(path, List.copyOf(all.entrySet()), "files", fileName, content);
        }

        /** The key to its view, which a forged form may bear as well; {@code stateless} when it has none. */
        public String view() {
            return value("jakarta.faces.ViewState", "stateless");
        }

        /** What the scripts of the page are known by, which every form of staff brings back; empty when it has none. */
        public String nonce() {
            return value("primefaces.nonce", "");
        }

        private String value(String field, String otherwise) {
            Matcher found = Pattern.compile("name=\"" + field + "\"[^>]*value=\"([^\"]*)\"")
                    .matcher(answer.body());
            return found.find() ? found.group(1) : otherwise;
        }

        private boolean isMultipart(String form) {
            Matcher found = form(form);
            return found.find() && found.group(1).contains("multipart/form-data");
        }

        private Matcher form(String id) {
            return Pattern.compile(
                            "<form\\b([^>]*\\bid=\"" + Pattern.quote(id) + "\"[^>]*)>(.*?)</form>", Pattern.DOTALL)
                    .matcher(answer.body());
        }

        /** Whether a form with this id is on the page. */
        public boolean has(String form) {
            return form(form).find();
        }

        /** What would be sent if nobody changed a form of the page. */
        public Map<String, String> filledIn(String id) {
            Matcher found = form(id);
            if (!found.find()) {
                throw new AssertionError("No form " + id + " on " + path + ": " + answer.status());
            }
            Map<String, String> fields = new LinkedHashMap<>();
            for (Matcher input = INPUT.matcher(found.group(2)); input.find(); ) {
                Map<String, String> attributes = attributes(input.group(1));
                boolean sent =
                        switch (attributes.getOrDefault("type", "text")) {
                            case "file", "submit" -> false;
                            case "radio", "checkbox" -> attributes.containsKey("checked");
                            default -> attributes.containsKey("name");
                        };
                if (sent) {
                    fields.put(attributes.get("name"), attributes.getOrDefault("value", ""));
                }
            }
            for (Matcher text = TEXTAREA.matcher(found.group(2)); text.find(); ) {
                fields.put(attributes(text.group(1)).get("name"), plain(text.group(2)));
            }
            return fields;
        }
    }

    private static final Pattern INPUT = Pattern.compile("<input\\b([^>]*)>");
    private static final Pattern TEXTAREA = Pattern.compile("<textarea\\b([^>]*)>(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w.:-]+)=\"([^\"]*)\"");

    private final Form pages;

    private Desk(Installation installation, String address, String language) {
        pages = new Form(new Client(installation.url()).from(address).in(language));
    }

    /** Somebody who is not logged in, from this network address. */
    public static Desk anybody(Installation installation, String address) {
        return new Desk(installation, address, "nb");
    }

    /** Somebody with a demo account, in bokmål. */
    public static Desk of(Installation installation, String account) {
        return of(installation, account, "nb");
    }

    /** The same in another language. */
    public static Desk of(Installation installation, String account, String language) {
        var desk = new Desk(installation, "10.23.0.1", language);
        desk.open("/logg-inn").send("login", "enter", "userName", account, "password", account);
        if (!desk.pages.cookies().containsKey("TILSYN-SESSION")) {
            throw new AssertionError(account + " could not log in");
        }
        return desk;
    }

    /** Opens a page. */
    public Sheet open(String path) {
        return new Sheet(path, pages.get(path));
    }

    /** The page that an answer leads to; the answer itself when it leads nowhere. */
    public Client.Answer follow(Client.Answer answer) {
        return pages.follow(answer);
    }

    /** Forms and cookies of the session. */
    public Form pages() {
        return pages;
    }

    /** Declares impartiality in a case. */
    public void declareImpartial(String casefile) {
        open("/tilsyn/sak/" + casefile + "/habilitet").send("impartiality", "declare", "ground", "NONE");
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (Matcher attribute = ATTRIBUTE.matcher(tag); attribute.find(); ) {
            attributes.put(attribute.group(1), plain(attribute.group(2)));
        }
        List<String> bare = new ArrayList<>(List.of(
                ATTRIBUTE.matcher(tag).replaceAll("").replace("/", " ").trim().split("\\s+")));
        bare.forEach(name -> attributes.putIfAbsent(name, name));
        return attributes;
    }

    private static String plain(String escaped) {
        return escaped.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
