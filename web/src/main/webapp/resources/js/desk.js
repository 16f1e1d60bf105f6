// Single keys on the pages of the staff. Never with Ctrl, Alt or the command key, never while a field has the focus: those belong to the
// browser, to aids and to the field. Each key goes to something that stands on the page as well: it follows a link, presses a
// button of the work list, or sets the focus. None of them sends a form in which somebody has written, and none leads away from a page
// on which something is written that is neither sent nor kept (staff.js): a letter that was meant for a field is no answer to that.
document.addEventListener("DOMContentLoaded", () => {
  const main = document.querySelector("main[data-keys]");
  const list = document.querySelector("[data-shortcuts]");
  const seen = (element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;
  const all = (selector) => [...main.querySelectorAll(selector)].filter(seen);

  if (main && (list?.dataset.shortcuts ?? main.dataset.keys) === "on") {
    const rows = list ? [...list.querySelectorAll("tbody tr")].filter((row) => row.querySelector("a, button, input")) : [];
    let current = -1;
    const go = (to) => {
      if (to < 0 || to >= rows.length) {
        return;
      }
      rows[current]?.classList.remove("at-current");
      current = to;
      rows[current].classList.add("at-current");
      (rows[current].querySelector("[data-open]") ?? rows[current].querySelector("a, button, input")).focus();
      rows[current].scrollIntoView({ block: "nearest" });
    };
    list?.addEventListener("focusin", (event) => {
      const row = rows.indexOf(event.target.closest("tr"));
      if (row >= 0 && row !== current) {
        rows[current]?.classList.remove("at-current");
        current = row;
        rows[current].classList.add("at-current");
      }
    });
    const inField = (target) =>
      target.isContentEditable ||
      target.closest("select, textarea, [role=textbox], [role=combobox]") !== null ||
      (target.closest("input") !== null &&
        !["button", "submit"].includes(target.type) &&
        !(target.type === "checkbox" && list?.contains(target)));
    const FIELDS = "input:not([type=hidden]):not([type=submit]), select, textarea";
    // What is wrong comes first; of a group of radio buttons, the one that is chosen; where there is nothing to fill in, the button.
    const field = () => {
      const fields = all("form").flatMap((form) => [...form.querySelectorAll(FIELDS)].filter((one) => seen(one) && !list?.contains(one)));
      const wrong = (one) =>
        one.getAttribute("aria-invalid") === "true" || one.closest("fieldset")?.querySelector(":scope > .ds-validation-message");
      const first = fields.find(wrong) ?? fields[0];
      return first?.type === "radio"
        ? (fields.find((one) => one.name === first.name && one.checked) ?? first)
        : (first ?? all("form button[type=submit][data-variant=primary]")[0]);
    };
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat && !"jk".includes(event.key)) {
        return;
      }
      if (!(event.target instanceof HTMLElement) || inField(event.target)) {
        return;
      }
      const row = rows[current];
      const stays = main.hasAttribute("data-unsaved");
      const press = (element) => {
        if (element && !(stays && element.matches("a, button"))) {
          event.preventDefault();
          element.click();
        }
      };
      const focus = (element) => {
        if (element) {
          event.preventDefault();
          element.focus();
          element.scrollIntoView({ block: "nearest" });
        }
      };
      switch (event.key) {
        case "j":
          if (rows.length > 0) {
            event.preventDefault();
            go(current + 1);
          }
          break;
        case "k":
          if (rows.length > 0) {
            event.preventDefault();
            go(current - 1);
          }
          break;
        case "o":
          press(row?.querySelector("[data-open=work]") ?? row?.querySelector("[data-open]"));
          break;
        case "x":
          press(row?.querySelector("input[type=checkbox]"));
          break;
        case "c":
        case "h":
        case "g":
        case "r":
          press(row?.querySelector(`[data-key=${event.key}]`));
          break;
        case "u":
        case "b":
          press(main.querySelector(`[data-key=${event.key}]`));
          break;
        case "n":
        case "l":
          press(main.querySelector(`[data-key=${event.key}]`) ?? document.querySelector(`[data-key=${event.key}]`));
          break;
        case "a": {
          const act = all(".ds-button[data-variant=primary]").find((one) => !list?.contains(one));
          if (act?.matches("a[href]")) {
            press(act);
          } else {
            focus(act);
          }
          break;
        }
        case "f":
          focus(field());
          break;
        case "s":
          focus(document.querySelector("#find"));
          break;
        case "?":
          event.preventDefault();
          if (!stays) {
            window.location.assign(main.dataset.help);
          }
          break;
        default:
      }
    });
  }

  // Ctrl+Enter, on a Mac command and Enter, sends the form one is in, as its main button does: from a text of several lines, where
  // Enter begins a line, and from what asks once more. It is no single key, so it is not switched off with them.
  if (main) {
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) {
        return;
      }
      const target = event.target instanceof HTMLElement ? event.target : document.body;
      if (event.repeat || event.isComposing || event.defaultPrevented || !main.contains(target) || list?.contains(target)) {
        return;
      }
      const form = target.closest("form");
      const button = form?.querySelector("button[type=submit][data-variant=primary]");
      if (button && seen(button) && (target.matches("input, select, textarea") || target.closest("[role=alert]"))) {
        event.preventDefault();
        button.click();
      }
    });
  }

  // What is done with many goes on by itself, until somebody presses stop.
  const goOn = document.querySelector("[data-go-on] button");
  if (goOn) {
    const waiting = setTimeout(() => goOn.click(), 3000);
    document.querySelector("[data-go-on]").addEventListener("focusin", () => clearTimeout(waiting));
    document.querySelector("[data-go-on]").addEventListener("pointerover", () => clearTimeout(waiting));
  }
});
