// Below each text field of several lines, and each of one line that is marked as about a provision, stands a way to look a provision up
// and to cite it where the cursor is; two section signs typed in the text open it, so that the button is no further stop for those who go on by keyboard. Without this script the text is typed by
// hand.
document.addEventListener("DOMContentLoaded", () => {
  const PAUSE = 150;
  const SIGNS = "§§";
  const template = document.getElementById("at-lookup");

  const settle = (area) => {
    area.focus();
    area.dispatchEvent(new Event("input", { bubbles: true }));
  };

  const cite = (area, citation) => {
    const before = area.value.slice(0, area.selectionStart);
    const gap = before === "" || /\s$/.test(before) ? "" : " ";
    area.setRangeText(gap + citation, area.selectionStart, area.selectionEnd, "end");
    settle(area);
  };

  // A field that takes the code of a provision takes nothing beside it.
  const put = (area, found) => {
    if (area.dataset.provision === "code") {
      area.value = found.code;
      settle(area);
    } else {
      cite(area, found.citation);
    }
  };

  const line = (template, found, choose) => {
    const item = template.content.firstElementChild.cloneNode(true);
    item.querySelector("[data-citation]").textContent = found.citation;
    item.querySelector("[data-title]").textContent = found.title;
    item.querySelector("[data-rule]").textContent = found.rule;
    item.querySelector("[data-waits]").hidden = found.inForce;
    item.querySelector("button").addEventListener("click", () => choose(found));
    return item;
  };

  // What is looked up stands on the page while somebody looks it up.
  const panelOf = (area, close) => {
    const panel = template.content.querySelector("[data-panel]").cloneNode(true);
    const words = panel.querySelector("input");
    const status = panel.querySelector("[role=status]");
    const list = panel.querySelector("ul");
    const lines = panel.querySelector("template");
    let waiting = 0;
    let asked = 0;

    const choose = (found) => {
      close();
      put(area, found);
    };
    const ask = async () => {
      const mine = ++asked;
      const query = new URLSearchParams({ q: words.value, sprak: area.lang || document.documentElement.lang });
      let found = null;
      try {
        // Whoever has been logged out is led to the login, which is no answer.
        const answer = await fetch(template.dataset.source + "?" + query, { redirect: "manual" });
        found = answer.ok ? (await answer.json()).provisions : null;
      } catch {
        found = null;
      }
      if (mine === asked) {
        list.replaceChildren(...(found ?? []).map((each) => line(lines, each, choose)));
        status.textContent =
          words.value.trim() === ""
            ? ""
            : found === null
              ? status.dataset.failed
              : found.length === 0
                ? status.dataset.none
                : status.dataset.found + ": " + found.length;
      }
    };

    panel.addEventListener("input", (event) => {
      // What is looked up is no part of what is written.
      event.stopPropagation();
      clearTimeout(waiting);
      waiting = setTimeout(ask, PAUSE);
    });
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        event.preventDefault();
        close();
        area.focus();
      } else if (event.key === "Enter" && event.target === words) {
        // It would send the form.
        event.preventDefault();
        clearTimeout(waiting);
        ask();
      }
    });
    return panel;
  };

  const attach = (area) => {
    const place = template.content.firstElementChild.cloneNode(true);
    const opener = place.querySelector("button");
    const close = () => {
      place.querySelector("[data-panel]")?.remove();
      opener.setAttribute("aria-expanded", "false");
    };
    close();
    const open = () => {
      close();
      place.append(panelOf(area, close));
      opener.setAttribute("aria-expanded", "true");
      place.querySelector("input").focus();
    };
    if (area.id) {
      // Who hears the page is told of the two signs at the field, since the button is passed by.
      opener.id = area.id + "-lookup";
      area.setAttribute("aria-describedby", [area.getAttribute("aria-describedby"), opener.id].filter(Boolean).join(" "));
    }
    opener.addEventListener("click", () => (place.querySelector("[data-panel]") ? close() : open()));
    area.addEventListener("input", () => {
      const end = area.selectionStart;
      if (area.value.slice(0, end).endsWith(SIGNS)) {
        area.setRangeText("", end - SIGNS.length, end, "end");
        open();
      }
    });
    area.after(place);
  };

  if (template) {
    document.querySelectorAll("main :is(textarea, input[data-provision]):not([readonly])").forEach(attach);
  }
});
