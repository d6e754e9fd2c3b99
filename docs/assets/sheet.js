if (document.querySelector("form.fs-search")) import("./search.js");

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

// Sorts a table by the column whose heading is pressed; without this script the order is by day.
for (const table of document.querySelectorAll("table.fs-sortable")) {
  const body = table.tBodies[0];
  const keyOf = (row, index) => {
    const cell = row.cells[index];
    return cell.dataset.sort ?? cell.textContent.trim();
  };
  const compare = (one, other) =>
    isNaN(one) || isNaN(other) ? one.localeCompare(other, document.documentElement.lang) : one - other;
  [...table.tHead.rows[0].cells].forEach((heading, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => {
      const down = heading.getAttribute("aria-sort") === "ascending";
      for (const other of heading.parentNode.cells) other.removeAttribute("aria-sort");
      heading.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows].sort((a, b) => compare(keyOf(a, index), keyOf(b, index)));
      body.append(...(down ? rows.reverse() : rows));
    });
  });
}
