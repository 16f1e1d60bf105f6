// Single keys on the work list. Never with Ctrl, Alt or the command key, never while something is typed: those belong to the
// browser, to aids and to the field. Each key presses a button or follows a link that stands on the page as well.
document.addEventListener("DOMContentLoaded", () => {
  const list = document.querySelector("[data-shortcuts=on]");
  if (list) {
    const rows = [...list.querySelectorAll("tbody tr")].filter((row) => row.querySelector("a, button, input"));
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
    list.addEventListener("focusin", (event) => {
      const row = rows.indexOf(event.target.closest("tr"));
      if (row >= 0 && row !== current) {
        rows[current]?.classList.remove("at-current");
        current = row;
        rows[current].classList.add("at-current");
      }
    });
    const typing = (target) =>
      target.isContentEditable ||
      target.closest("select, textarea") !== null ||
      (target.closest("input") !== null && !["checkbox", "radio", "button", "submit"].includes(target.type));
    document.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat && !"jk".includes(event.key)) {
        return;
      }
      if (!(event.target instanceof HTMLElement) || typing(event.target)) {
        return;
      }
      const row = rows[current];
      const press = (element) => {
        if (element) {
          event.preventDefault();
          element.click();
        }
      };
      switch (event.key) {
        case "j":
          event.preventDefault();
          go(current + 1);
          break;
        case "k":
          event.preventDefault();
          go(current - 1);
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
        case "n":
        case "u":
        case "b":
          press(document.querySelector(`[data-key=${event.key}]`));
          break;
        case "?":
          event.preventDefault();
          window.location.assign(list.dataset.help);
          break;
        default:
      }
    });
  }

  // What is done with many goes on by itself, until somebody presses stop.
  const goOn = document.querySelector("[data-go-on] button");
  if (goOn) {
    const waiting = setTimeout(() => goOn.click(), 1500);
    document.querySelector("[data-go-on]").addEventListener("focusin", () => clearTimeout(waiting));
    document.querySelector("[data-go-on]").addEventListener("pointerover", () => clearTimeout(waiting));
  }
});
