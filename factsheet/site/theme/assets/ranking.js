// Finds what a reader asks for among the sections of the sheet, and puts it in order.
//
// A section that lacks a rare word of the question is no answer; one that lacks a common one may be.
// Sources come last: they repeat what the facts before them say. Before them comes what has the
// question for a title, then what says all of it in titles, then the rest; and in each of these,
// figures and events, then pages. Among those, words as they were typed count for more than other
// forms of them, rare words for more than common ones, titles for more than texts, and words that
// stand together for more than scattered ones.

const SOURCE = 2; // a kind of section; figures and events are 0, all else is 1
const LACKING = 0.35; // the part of a question, by weight, that an answer may lack
const SHORTEST = 4; // letters that forms of a word share at least, where the index knows no more of it
const APOSTROPHES = /['’ʼʹ′`´‘ʻʽ‛]/g;
const STRESS = /([аеиіоуыэюя]\u0308?)[\u0300\u0301]/gu; // above the vowels of Cyrillic alphabets
const AWAY = -1; // a word that no question means
const NEAR = 3; // how many words apart neighbours in a question may stand

// A text as it is compared: case, apostrophes and stress marks make no difference.
export const plain = (text) =>
  text.toLowerCase().normalize("NFD").replace(STRESS, "$1").normalize("NFC").replace(APOSTROPHES, "");

// Its words: a number is one, however its thousands are parted, and so is an ordinal: 65th, 65-й.
export const words = (text) =>
  plain(text)
    .replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)(?:st|nd|rd|th|-\p{L}{1,2})(?![\p{L}\p{N}])/gu, "$1")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const UNTITLED = 0, TITLED = 1, ALIKE = 2; // whether titles say the question, and one nothing else

const meets = (title, word) => title.some((each) => word.meant.has(each));
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

// The sections of a language, read once. Each word has a number, that of its family: the forms of
// one word, which the index lists, have one. `small` are words that no question is about.
export class Index {
  constructor({ pages, rows, forms }, small = "") {
    this.families = new Map();
    for (const forms_of_one of forms) for (const each of forms_of_one) this.families.set(each, this.families.get(forms_of_one[0]) ?? this.families.size);
    this.small = new Set(words(small));
    this.silent = new Set(this.read([...this.small]));
    this.rows = rows.map(([address, heading, text, kind]) => this.row(address, pages[address.split("#")[0]], heading, text, kind));
    this.spread = new Map(); // in how many sections a family stands
    for (const row of this.rows)
      for (const each of new Set([...row.titles.flat(), ...row.often.keys()])) this.spread.set(each, (this.spread.get(each) ?? 0) + 1);
  }

  row(address, page, heading, text, kind) {
    const titles = heading.split(" · ").map(words);
    if (!address.includes("#")) titles.push(words(page));
    const told = words(text);
    const body = this.read(told);
    const often = new Map();
    for (const each of body) often.set(each, (often.get(each) ?? 0) + 1);
    return {
      address, page, heading, text, kind, body, often,
      exact: new Set([...titles.flat(), ...told]),
      around: new Set(this.read(words(page))),
      titles: titles.map((title) => this.read(title)),
    };
  }

  read(list) {
    return list.map((word) => {
      if (!this.families.has(word)) this.families.set(word, this.families.size);
      return this.families.get(word);
    });
  }

  // The families that a typed word may mean: its own, or else those that begin like it.
  meant(word) {
    const beginning = (start) => new Set([...this.families].filter(([each]) => each.startsWith(start)).map(([, family]) => family));
    if (this.families.has(word)) return new Set([this.families.get(word)]);
    const begun = beginning(word);
    return begun.size || word.length <= SHORTEST ? begun : beginning(word.slice(0, Math.max(SHORTEST, word.length - 3)));
  }

  asked(question) {
    const all = words(question.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00a0"));
    const telling = all.filter((word) => !this.small.has(word));
    return [...new Set(telling.length ? telling : all)].map((word) => {
      const meant = this.meant(word);
      const rows = sum([...meant].map((each) => this.spread.get(each) ?? 0));
      return { word, meant: rows ? meant : new Set(), weight: Math.log(1 + this.rows.length / (1 + rows)) };
    });
  }
}

// How well a section answers: what part of the question it lacks, how its titles say it, a sum.
const judge = (row, asked, silent) => {
  const length = 1 + row.body.length / 60;
  let [lacking, worth, titled] = [0, 0, TITLED];
  for (const word of asked) {
    const often = sum([...word.meant].map((each) => row.often.get(each) ?? 0));
    const inTitle = row.titles.some((title) => meets(title, word));
    const isAround = [...word.meant].some((each) => row.around.has(each));
    if (!often && !inTitle && !isAround) lacking += word.weight;
    if (!inTitle) titled = UNTITLED;
    const found = often / (often + length) + (inTitle ? 1 : 0) + (isAround ? 0.3 : 0);
    worth += word.weight * found * (row.exact.has(word.word) ? 1.2 : 1);
  }
  lacking /= sum(asked.map((word) => word.weight));
  if (lacking < 1) {
    worth += 2 * Math.max(...row.titles.map((title) => told(title, asked, silent)));
    worth *= (1 + together(row, asked)) * (1 - lacking) ** 2;
  }
  if (titled && row.titles.some((title) => isNoMore(title, asked, silent))) titled = ALIKE;
  return { row, lacking, titled, worth };
};

const isMeant = (each, asked) => asked.some((word) => word.meant.has(each));

// How much of the question one title says; the less it says besides, the more.
const told = (title, asked, silent) => {
  const telling = title.filter((each) => !silent.has(each));
  const part = telling.filter((each) => isMeant(each, asked)).length / Math.max(telling.length, 1);
  return sum(asked.filter((word) => meets(title, word)).map((word) => word.weight)) * Math.sqrt(part);
};

const isNoMore = (title, asked, silent) =>
  asked.every((word) => meets(title, word)) && title.every((each) => silent.has(each) || isMeant(each, asked));

// Which part of the neighbours in the question are neighbours here too, in whatever order.
const together = (row, asked) => {
  const gap = Array(NEAR).fill(AWAY);
  const all = [...row.titles.flatMap((title) => [...title, ...gap]), ...row.body];
  const pairs = asked.slice(1).map((word, at) => [asked[at], word]);
  const near = pairs.filter(([one, other]) =>
    all.some((each, at) => one.meant.has(each) && meets(all.slice(Math.max(0, at - NEAR), at + NEAR + 1), other)));
  return pairs.length ? near.length / pairs.length : 0;
};

// Where in a text the first word stands that a question means; its beginning where none does.
export const place = (index, text, question) => {
  const asked = index.asked(question);
  for (const found of text.matchAll(/\d+(?:[,\u00a0\u202f]\d{3})*|[\p{L}\p{N}\p{M}'’ʼ]+/gu)) {
    const families = words(found[0]).map((word) => index.families.get(word));
    if (asked.some((word) => families.some((each) => word.meant.has(each)))) return found.index;
  }
  return 0;
};

// Returns the sections that answer a question, in order; its words that stand nowhere; and whether
// no section has all the others.
export const search = (index, question) => {
  const asked = index.asked(question);
  const known = asked.filter((word) => word.meant.size);
  const judged = known.length ? index.rows.map((row) => judge(row, known, index.silent)).filter((each) => each.lacking < 1) : [];
  const least = Math.min(...judged.map((each) => each.lacking));
  const found = judged.filter((each) => each.lacking <= Math.max(least, LACKING)).sort((one, other) =>
    (one.row.kind === SOURCE) - (other.row.kind === SOURCE)
    || other.titled - one.titled || one.row.kind - other.row.kind || other.worth - one.worth);
  return {
    found: found.map((each) => each.row),
    unknown: asked.filter((word) => !word.meant.size).map((word) => word.word),
    isPartly: found.length > 0 && least > 0,
  };
};
