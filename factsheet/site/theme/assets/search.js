// Searches the sheet: every word of the question must begin a word of a section. Endings are cut,
// so that inflected forms meet; apostrophes and case make no difference. The index is fetched here
// and nowhere else. A number is one word, however its thousands are parted, and so is `65th`. What
// stands on the page of sources comes last: it repeats what the facts before it say.
const form = document.querySelector("form.fs-search");
const list = document.querySelector(".fs-results");
const field = form.elements.q;
const none = document.querySelector(".fs-none");
const MOST = 40;

const plain = (text) => text.normalize("NFC").toLowerCase().replace(/['’ʼʹ′`´‘ʻʽ‛]/g, "");
const stem = (word) => (word.length > 4 ? word.slice(0, Math.max(4, word.length - 3)) : word);
const whole = (text) => text.replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1");
const cardinal = (text) => text.replace(/(\d)(?:st|nd|rd|th)\b/g, "$1");
const words = (text) => cardinal(whole(plain(text))).match(/[\p{L}\p{N}]+/gu) ?? [];

const load = async () => {
  const answer = await fetch(form.dataset.index);
  return (await answer.json()).map(([address, title, text]) => ({
    address, title, text, words: ` ${words(`${title} ${text}`).join(" ")}`, heading: ` ${words(title).join(" ")}`,
  }));
};

const score = (row, stems) => {
  let sum = 0;
  for (const each of stems) {
    const found = row.words.split(` ${each}`).length - 1;
    if (!found) return 0;
    sum += Math.min(found, 5) + 5 * (row.heading.includes(` ${each}`) ? 1 : 0);
  }
  return sum / Math.sqrt(row.words.length);
};

const isLast = (row) => row.address.startsWith(form.dataset.last);

const excerpt = (text, stems) => {
  const low = plain(text);
  const at = Math.max(0, Math.min(...stems.map((each) => low.indexOf(each)).filter((n) => n >= 0), low.length) - 60);
  return `${at ? "… " : ""}${text.slice(at, at + 220)}${text.length > at + 220 ? " …" : ""}`;
};

let loading;
let question = 0; // the newest: an older one that still waited for the index shows nothing
const show = async () => {
  const asked = ++question;
  const stems = words(field.value.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00a0")).map(stem);
  list.replaceChildren();
  none.hidden = true;
  if (!stems.length) return;
  const rows = await (loading ??= load().catch(() => (loading = null)));
  if (asked !== question || !rows) return;
  const found = rows.map((row) => [score(row, stems), row]).filter(([n]) => n)
    .sort(([a, one], [b, other]) => isLast(one) - isLast(other) || b - a);
  document.querySelector(".fs-found").textContent = `${form.dataset.found}: ${found.length}`;
  none.hidden = found.length > 0;
  for (const [, row] of found.slice(0, MOST)) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = form.dataset.root + row.address;
    const opening = row.text.slice(0, 80);
    link.textContent = row.address.includes("#") ? `${row.title}: ${opening}${row.text.length > 80 ? "…" : ""}` : row.title;
    const text = document.createElement("p");
    text.textContent = excerpt(row.text, stems);
    item.append(link, text);
    list.append(item);
  }
};

field.value ||= new URLSearchParams(location.search).get("q") ?? ""; // what was typed while this loaded stays
form.addEventListener("submit", (event) => {
  event.preventDefault();
  history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
  show();
});
field.addEventListener("input", show);
show();
