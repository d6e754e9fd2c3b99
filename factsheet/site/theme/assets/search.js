// The search page: fetches what it needs of the index, here and nowhere else, and shows what
// ranking.js finds in it.
import { Index, place, search } from "./ranking.js";

const form = document.querySelector("form.fs-search");
const list = document.querySelector(".fs-results");
const field = form.elements.q;
const count = document.querySelector(".fs-found");
const none = document.querySelector(".fs-none");
const MOST = 40; // results
const BEFORE = 60, LONGEST = 220, OPENING = 80; // letters of an excerpt, and of a section without a heading

// What tells of the parts is asked for anew each time: they are named by their content.
const fetched = async (path) => {
  const fresh = path === "search.json" ? { cache: "no-cache" } : {};
  const answer = await fetch(new URL(path, new URL(form.dataset.index, location)), fresh);
  if (!answer.ok) throw new Error(path);
  return answer.json();
};
const load = () => new Index(fetched, form.dataset.small).open();

const cut = (text, from, to) => `${from > 0 ? "… " : ""}${text.slice(from, to)}${text.length > to ? " …" : ""}`;

const excerpt = (index, text, asked) => {
  const at = place(index, text, asked) - BEFORE;
  const from = at > 0 ? text.lastIndexOf(" ", at) + 1 : 0; // no word is cut at its beginning
  return cut(text, from, from + LONGEST);
};

// Words that are written from right to left stand apart, so that they turn nothing round beside them.
const RIGHT = "[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]";
const RUN = new RegExp(`(${RIGHT}+(?:[^\\p{L}\\p{N}]+${RIGHT}+)*)`, "u");
const apart = (text) => text.split(RUN).map((part, at) => {
  if (at % 2 === 0) return part;
  const run = document.createElement("bdi");
  run.textContent = part;
  return run;
});

const item = (index, row, asked) => {
  const link = document.createElement("a");
  link.href = form.dataset.root + row.address;
  const heading = row.heading || cut(row.text, 0, OPENING);
  link.append(...apart(row.address.includes("#") ? `${row.page}: ${heading}` : row.page));
  const text = document.createElement("p");
  text.append(...apart(excerpt(index, row.text, asked)));
  const result = document.createElement("li");
  result.append(link, text);
  return result;
};

let loading; // begun anew where a part is gone, since the site was built anew meanwhile
const answered = async (question) => {
  try {
    const index = await (loading ??= load());
    return { index, ...(await search(index, question, MOST)) };
  } catch (error) {
    loading = null;
    throw error;
  }
};
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
  const answer = await answered(question).catch(() => answered(question)).catch(() => null);
  if (asked !== newest || !answer) return;
  const { index, found, number, unknown, isPartly } = answer;
  count.textContent = [
    `${form.dataset.found}: ${number}.`,
    unknown.length && number ? `${form.dataset.unknown}: ${unknown.join(", ")}.` : "",
    isPartly ? form.dataset.partly : "",
  ].filter(Boolean).join(" ");
  none.hidden = number > 0;
  list.replaceChildren(...found.slice(0, MOST).map((row) => item(index, row, answer.asked)));
};

field.value ||= new URLSearchParams(location.search).get("q") ?? ""; // what was typed while this loaded stays
form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
  show();
});
field.addEventListener("input", show);
show();
