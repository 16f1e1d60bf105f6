package no.algoritmetilsyn.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a step on a page: answers by the names that the API has for them, rows that are added as they are needed, and its button. */
final class PageForm {

    /** A field in a row of a list: {@code points-2-text}. */
    private static final Pattern IN_ROW = Pattern.compile("(.+)-(\\d+)-[^-]+");

    private final Page page;

    PageForm(Page page) {
        this.page = page;
    }

    /** Answers one question, however it is asked. */
    PageForm put(String name, String answer) {
        Locator field = field(name);
        String type = (String) field.evaluate("element => element.tagName + ' ' + element.type");
        if (type.endsWith("radio")) {
            page.check("input[name='" + name + "'][value='" + answer + "']");
        } else if (type.startsWith("SELECT")) {
            field.selectOption(answer);
        } else {
            field.fill(answer);
        }
        return this;
    }

    PageForm put(String name, LocalDate day) {
        put(name, Integer.toString(day.getDayOfMonth()));
        put(name + "-month", Integer.toString(day.getMonthValue()));
        return put(name + "-year", Integer.toString(day.getYear()));
    }

    private Locator field(String name) {
        Locator found = named(name);
        Matcher row = IN_ROW.matcher(name.replaceFirst("-(month|year)$", ""));
        if (found.count() == 0 && row.matches()) {
            int rows = page.locator("fieldset[id^='" + row.group(1) + "-']").count();
            page.click("[id='" + row.group(1) + "-add']");
            page.locator("[id='" + row.group(1) + "-" + rows + "']").waitFor();
            return field(name);
        }
        return found.first();
    }

    private Locator named(String name) {
        return page.locator("main [name='" + name + "']:not([type=hidden])");
    }

    /** Where the row of a list begins that is about this number, as {@code points-2-}; one is begun where there is none. */
    String row(String list, int number) {
        Locator known = page.locator("[name^='" + list + "-'][name$='-number'][value='" + number + "']");
        if (known.count() > 0) {
            return known.first().getAttribute("name").replaceFirst("number$", "");
        }
        int rows = page.locator("fieldset[id^='" + list + "-']").count();
        put(list + "-" + rows + "-number", Integer.toString(number));
        return list + "-" + rows + "-";
    }

    /** Takes the step, a second time where it asks for that, and looks at what comes after it. */
    void take() {
        String before = path();
        Locator review = page.locator("#review");
        if (review.count() > 0) {
            review.click();
            await(() -> page.locator("#ask").waitFor());
        }
        page.click("#take");
        await(() -> page.waitForURL(address -> !path(address).equals(before)));
    }

    private void await(Runnable wanted) {
        try {
            wanted.run();
        } catch (TimeoutError refused) {
            throw new AssertionError(page.url() + "\n" + page.locator("main").innerText(), refused);
        }
    }

    private String path() {
        return path(page.url());
    }

    private static String path(String address) {
        return address.replaceFirst("[?#].*", "");
    }
}
