// What is typed on a page goes along when its language is changed. It is kept in the tab until the next page of ours.
document.addEventListener("DOMContentLoaded", () => {
  const KEY = "at-typed";
  const FIELDS = "main :is(input, textarea, select)";
  const isKept = (field) =>
    !["password", "file", "submit", "button"].includes(field.type) &&
    (field.type !== "hidden" || field.name.endsWith("_hinput"));
  const fields = () => [...document.querySelectorAll(FIELDS)].filter((field) => field.id && isKept(field));
  const isTicked = (field) => field.type === "radio" || field.type === "checkbox";

  const restore = ({ path, typed }) => {
    if (path !== location.pathname) {
      return;
    }
    for (const field of fields().filter((each) => each.id in typed)) {
      if (isTicked(field)) {
        field.checked = typed[field.id];
      } else if (field.value !== typed[field.id]) {
        field.value = typed[field.id];
        field.dispatchEvent(new Event("change", { bubbles: true }));
      }
    }
  };

  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    if (kept) {
      restore(JSON.parse(kept));
    }
    for (const link of document.querySelectorAll(".at-languages a")) {
      link.addEventListener("click", () => {
        const typed = Object.fromEntries(
          fields().map((field) => [field.id, isTicked(field) ? field.checked : field.value]),
        );
        sessionStorage.setItem(KEY, JSON.stringify({ path: location.pathname, typed }));
      });
    }
  } catch {
    // The reader forbids all storage: the page is as it is without scripts.
  }
});
