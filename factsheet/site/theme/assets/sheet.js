if (document.querySelector("form.fs-search")) import("./search.js");
if (document.querySelector("a.footnote-ref")) import("./notes.js");
if (document.querySelector(".fs-picture")) import("./marks.js");

// Makes the theme's label for the menu a button, so that a keyboard opens the menu and Escape shuts it.
const menu = document.querySelector("#__drawer");
const label = document.querySelector('label.md-header__button[for="__drawer"]');
if (menu && label) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `${label.className} fs-menu`;
  button.setAttribute("aria-label", menu.getAttribute("aria-label"));
  button.append(...label.childNodes);
  label.replaceWith(button);
  const show = (open) => {
    if (menu.checked !== open) menu.click();
  };
  const tell = () => button.setAttribute("aria-expanded", menu.checked);
  button.addEventListener("click", () => show(!menu.checked));
  menu.addEventListener("change", tell);
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.checked) return;
    show(false);
    button.focus();
  });
  tell();
}

// Keeps single letters from being commands of the theme: dictation utters them, hands slip onto them.
addEventListener("keydown", (event) => {
  if (event.key.length === 1 && event.key !== " ") event.stopPropagation();
}, true);

// Sorts a table by the column whose heading is pressed: numbers and days from the greatest, what is
// missing last. Without this script the order is by day, newest first.
for (const table of document.querySelectorAll("table.fs-sortable")) {
  const body = table.tBodies[0];
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const keyOf = (row, index) => row.cells[index].dataset.sort ?? row.cells[index].textContent.trim();
  const compare = (one, other) =>
    isNaN(one) || isNaN(other) ? collator.compare(one, other) : one - other;
  [...table.tHead.rows[0].cells].forEach((heading, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const rows = [...body.rows];
      const [first, second] = rows.some((row) => row.cells[index].dataset.sort)
        ? ["descending", "ascending"]
        : ["ascending", "descending"];
      const order = heading.getAttribute("aria-sort") === first ? second : first;
      for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", order);
      const isMissing = (row) => row.cells[index].classList.contains("fs-missing");
      const [missing, known] = [rows.filter(isMissing), rows.filter((row) => !isMissing(row))];
      known.sort((a, b) => compare(keyOf(a, index), keyOf(b, index)));
      body.append(...(order === "descending" ? known.reverse() : known), ...missing);
    });
  });
}

// Tells aloud which link of a filter is at work; the address says it, and the style follows it.
const filtering = document.querySelectorAll(".fs-filter a");
const tellFilter = () => {
  for (const link of filtering) {
    link.removeAttribute("aria-current");
    if (link.hash !== location.hash) continue;
    link.setAttribute("aria-current", "true");
    link.closest("details")?.setAttribute("open", "");
  }
};
addEventListener("hashchange", tellFilter);
tellFilter();

// Opens what is folded around the place to which an address leads, where the browser does not.
const unfold = () => {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = place?.closest("details:not([open])");
  if (!folded) return;
  for (let around = folded; around; around = around.parentElement.closest("details")) around.open = true;
  place.scrollIntoView();
};
addEventListener("hashchange", unfold);
unfold();

// Leads from the address that a figure, an event or a value had in a list of all to its own page.
// Without this script the list shows its line, from which a link leads on.
const [listed, value] = decodeURIComponent(location.hash.slice(1)).split(".");
const line = listed ? document.getElementById(listed) : null;
const own = line?.matches("li.fs-event, .fs-evidence li") && line.querySelector("a[href]");
if (own && value !== "") location.replace(value ? `${own.href}#${value}` : own.href);

// Says at an address that is gone when it was removed. What was removed for harm is named nowhere:
// addresses are compared by their SHA-256, in a file that is fetched only where something is missing.
const removed = async (address) => {
  const words = address.split(/[/.]+/).filter(Boolean);
  const asked = words.flatMap((word, index) => [`${word}/${words[index + 1]}`, word]);
  const answer = await fetch(new URL("../data/v1/withdrawn.json", import.meta.url));
  const { addresses } = await answer.json();
  for (const each of asked) {
    const bytes = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(each));
    const key = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
    if (addresses[key]) return addresses[key].text;
  }
};
const sayRemoved = async () => {
  document.querySelector(".fs-removed")?.remove();
  const missing = document.querySelectorAll(".fs-not-found");
  const anchor = decodeURIComponent(location.hash.slice(1));
  if (!missing.length && (!anchor || document.getElementById(anchor))) return;
  const text = await removed(`${decodeURIComponent(location.pathname)}/${missing.length ? "" : anchor}`);
  if (!text) return;
  for (const section of missing) {
    section.querySelector("h1").textContent = text[section.lang];
    section.querySelector("p").replaceChildren(section.querySelector("a"));
  }
  if (missing.length) return;
  const said = document.createElement("p");
  said.className = "fs-removed";
  said.setAttribute("role", "status");
  said.textContent = text[document.documentElement.lang];
  document.querySelector("article").prepend(said);
  said.scrollIntoView({ block: "center" });
};
if (crypto.subtle) {
  const say = () => sayRemoved().catch(() => {}); // without a network the page stays as it is
  addEventListener("hashchange", say);
  say();
}
