package no.algoritmetilsyn.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who opens pages and sends their forms as a browser without scripts does, but faster, and also what no browser would send. */
public final class Desk {

    /** A page that was opened: its forms know the view they belong to. */
    public final class Sheet {

        private final String path;
        private final Client.Answer answer;
        private final Document page;

        private Sheet(String path, Client.Answer answer) {
            this.path = path;
            this.answer = answer;
            this.page = Jsoup.parse(answer.body());
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
            Element found = page.selectFirst("[name=" + field + "]");
            return found == null ? otherwise : found.val();
        }

        private boolean isMultipart(String form) {
            return form(form).attr("enctype").equals("multipart/form-data");
        }

        private FormElement form(String id) {
            if (page.getElementById(id) instanceof FormElement form) {
                return form;
            }
            throw new AssertionError("No form " + id + " on " + path + ": " + answer.status());
        }

        /** Whether a form with this id is on the page. */
        public boolean has(String form) {
            return page.getElementById(form) instanceof FormElement;
        }

        /** What would be sent if nobody changed a form of the page. */
        public Map<String, String> filledIn(String id) {
            FormElement form = form(id);
            Map<String, String> fields = new LinkedHashMap<>();
            form.formData().forEach(field -> fields.put(field.key(), field.value()));
            form.select("[type=file], [type=submit]").forEach(button -> fields.remove(button.attr("name")));
            return fields;
        }
    }

    private final Form pages;

    private Desk(Installation installation, String address, String language) {
        pages = new Form(new Client(installation.url()).from(address).in(language));
    }

    /** Somebody who is not logged in, from this network address. */
    public static Desk anybody(Installation installation, String address) {
        return anybody(installation, address, "nb");
    }

    /** The same in another language. */
    public static Desk anybody(Installation installation, String address, String language) {
        return new Desk(installation, address, language);
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

    /** A page with which a form was answered, whose forms can be sent in turn. */
    public Sheet shown(String path, Client.Answer answer) {
        return new Sheet(path, answer);
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
}
