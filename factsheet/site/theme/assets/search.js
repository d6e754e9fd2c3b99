// The search page: fetches the index, here and nowhere else, and shows what ranking.js finds in it.
import { Index, place, search } from "./ranking.js";

const form = document.querySelector("form.fs-search");
const list = document.querySelector(".fs-results");
const field = form.elements.q;
const count = document.querySelector(".fs-found");
const none = document.querySelector(".fs-none");
const MOST = 40; // results
const BEFORE = 60, LONGEST = 220, OPENING = 80; // letters of an excerpt, and of a section without a heading

const load = async () => new Index(await (await fetch(form.dataset.index)).json(), form.dataset.small);

const cut = (text, from, to) => `${from > 0 ? "… " : ""}${text.slice(from, to)}${text.length > to ? " …" : ""}`;

const excerpt = (index, text, question) => {
  const at = place(index, text, question) - BEFORE;
  const from = at > 0 ? text.lastIndexOf(" ", at) + 1 : 0; // no word is cut at its beginning
  return cut(text, from, from + LONGEST);
};

const item = (index, row, question) => {
  const link = document.createElement("a");
  link.href = form.dataset.root + row.address;
  const heading = row.heading || cut(row.text, 0, OPENING);
  link.textContent = row.address.includes("#") ? `${row.page}: ${heading}` : row.page;
  const text = document.createElement("p");
  text.textContent = excerpt(index, row.text, question);
  const result = document.createElement("li");
  result.append(link, text);
  return result;
};

let loading;
let newest = 0; // an older question that still waited for the index shows nothing
const show = async () => {
  const asked = ++newest;
  const question = field.value;
  if (!question.trim()) {
    list.replaceChildren();
    count.textContent = "";
    none.hidden = true;
    return;
  }
  const index = await (loading ??= load().catch(() => (loading = null)));
  if (asked !== newest || !index) return;
  const { found, unknown, isPartly } = search(index, question);
  count.textContent = [
    `${form.dataset.found}: ${found.length}.`,
    unknown.length && found.length ? `${form.dataset.unknown}: ${unknown.join(", ")}.` : "",
    isPartly ? form.dataset.partly : "",
  ].filter(Boolean).join(" ");
  none.hidden = found.length > 0;
  list.replaceChildren(...found.slice(0, MOST).map((row) => item(index, row, question)));
};

field.value ||= new URLSearchParams(location.search).get("q") ?? ""; // what was typed while this loaded stays
form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
  show();
});
field.addEventListener("input", show);
show();
