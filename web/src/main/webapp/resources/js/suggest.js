// Suggestions below the search field (combobox with a list, ARIA 1.2). Without this script the field is a plain one.
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 120;
  for (const box of document.querySelectorAll("[data-suggest]")) {
    const input = box.querySelector("input");
    const list = document.createElement("ul");
    const status = document.createElement("p");
    let waiting = 0;
    let asked = 0;
    let active = -1;
    list.id = input.id + "-suggestions";
    list.className = "at-suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", box.dataset.status);
    list.hidden = true;
    status.className = "ds-sr-only";
    status.setAttribute("role", "status");
    box.append(list, status);
    input.setAttribute("role", "combobox");
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", list.id);
    input.setAttribute("aria-expanded", "false");

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const choose = (text) => {
      input.value = text;
      close();
      input.form.requestSubmit();
    };
    const point = (index) => {
      const options = list.children;
      active = (index + options.length) % options.length;
      for (let i = 0; i < options.length; i++) {
        options[i].setAttribute("aria-selected", String(i === active));
      }
      input.setAttribute("aria-activedescendant", options[active].id);
      options[active].scrollIntoView({ block: "nearest" });
    };
    const show = (suggestions) => {
      list.replaceChildren(
        ...suggestions.map((suggestion, index) => {
          const option = document.createElement("li");
          option.id = list.id + "-" + index;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          option.textContent = suggestion.text;
          option.addEventListener("pointerdown", (event) => {
            event.preventDefault();
            choose(suggestion.text);
          });
          return option;
        }),
      );
      active = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = suggestions.length === 0;
      input.setAttribute("aria-expanded", String(suggestions.length > 0));
      status.textContent = suggestions.length === 0 ? "" : box.dataset.status + ": " + suggestions.length;
    };
    const ask = async () => {
      const mine = ++asked;
      if (input.value.trim().length < 2) {
        close();
        return;
      }
      try {
        const answer = await fetch(box.dataset.suggest + "?q=" + encodeURIComponent(input.value));
        const found = answer.ok ? (await answer.json()).suggestions : [];
        if (mine === asked && document.activeElement === input) {
          show(found);
        }
      } catch {
        close();
      }
    };
    input.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (list.hidden) {
        return;
      }
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        point(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        choose(list.children[active].textContent);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
  }
});
