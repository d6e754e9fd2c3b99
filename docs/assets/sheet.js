if (document.querySelector("form.fs-search")) import("./search.js");

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
