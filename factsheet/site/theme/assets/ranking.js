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
const ELIDED = /(?<![\p{L}\p{N}])(?:[cdjlmnst]|(?:jus|lors|puis)?qu|(?:a|da|de|ne|su|que)ll|un)['’ʼʹ′`´‘ʻʽ‛](?=[aeiouyhœæà-ý])/gu; // l’eau
const AWAY = ""; // a word that no question means
const TITLED_AT = 0, AROUND = 2; // where the index says that a section has a word; 1 is in its text
const PARTS = 16; // how many parts with sections are read for one question at most
const NEAR = 3; // how many words apart neighbours in a question may stand

// A text as it is compared: case, apostrophes and stress marks make no difference.
export const plain = (text) =>
  text.toLowerCase().normalize("NFC").replace(ELIDED, "").normalize("NFD").replace(STRESS, "$1").normalize("NFC").replace(APOSTROPHES, "");

// Its words: a number is one, however its thousands are parted, and so is an ordinal: 65th, 65-й.
export const words = (text) =>
  plain(text)
    .replace(/(\d)[,\u00a0\u202f](?=\d{3}(?!\d))/g, "$1")
    .replace(/(\d)(?:st|nd|rd|th|er|e|-\p{L}{1,2})(?![\p{L}\p{N}])/gu, "$1")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const UNTITLED = 0, TITLED = 1, ALIKE = 2; // whether titles say the question, and one nothing else

const meets = (title, word) => title.some((each) => word.meant.has(each));
const sum = (numbers) => numbers.reduce((all, each) => all + each, 0);

// The sections of a language, of which the parts are fetched that a question is about, each once.
// `fetched` gives the content of a path. A word is called by the first of its forms, the words that
// the index lists as one. `small` are words that no question is about.
export class Index {
  constructor(fetched, small = "") {
    this.fetched = fetched;
    this.kept = new Map(); // parts by path, as promises
    this.families = new Map(); // the names of words that have several forms, as far as they are known
    this.small = new Set(words(small));
  }

  async open() {
    const { kinds, forms, rows, words: named } = await this.fetched("search.json");
    Object.assign(this, { kinds, parts: rows, leaves: named, size: sum(kinds) });
    forms.forEach((family) => this.learn(family));
    this.silent = new Set([...this.small].map((word) => this.name(word)));
    return this;
  }

  learn(family) {
    if (family.length > 1) for (const word of family) this.families.set(word, family[0]);
  }

  name(word) {
    return this.families.get(word) ?? word;
  }

  read(list) {
    return list.map((word) => this.name(word));
  }

  part(path) {
    if (!this.kept.has(path)) this.kept.set(path, this.fetched(path).catch((error) => {
      this.kept.delete(path);
      throw error;
    }));
    return this.kept.get(path);
  }

  // All entries that have a word between two: the words that are one, then where they stand.
  async entries(first, last) {
    const there = this.leaves.filter(([start], at) => start <= last && !(this.leaves[at + 1]?.[0] <= first));
    const leaves = await Promise.all(there.map(([, path]) => this.part(path)));
    const all = leaves.flat();
    all.forEach(([family]) => this.learn(family));
    return all.filter(([family]) => family.some((word) => word >= first && word <= last));
  }

  beginning(start) {
    return this.entries(start, `${start}\u{10ffff}`);
  }

  // What a typed word may mean: its own entry, or else those of words that begin like it.
  async meant(word) {
    const own = await this.entries(word, word);
    if (own.length || this.small.has(word)) return own;
    const begun = await this.beginning(word);
    return begun.length || word.length <= SHORTEST ? begun : this.beginning(word.slice(0, Math.max(SHORTEST, word.length - 3)));
  }

  async asked(question) {
    const all = words(question.replace(/(\d) (?=\d{3}(?!\d))/g, "$1\u00a0"));
    const telling = all.filter((word) => !this.small.has(word));
    return Promise.all([...new Set(telling.length ? telling : all)].map(async (word) => {
      const entries = new Map((await this.meant(word)).map((entry) => [entry[0][0], entry]));
      const meant = new Set(entries.keys());
      const where = new Map(); // the best place in each section
      let rows = 0;
      for (const [, ...places] of entries.values()) places.forEach((apart, place) => {
        if (place < AROUND) rows += apart.length;
        let row = 0;
        for (const step of apart) where.set((row += step), Math.min(place, where.get(row) ?? AROUND));
      });
      return { word, meant: rows ? meant : new Set(), where: rows ? where : new Map(), weight: Math.log(1 + this.size / (1 + rows)) };
    }));
  }

  kind(number) {
    let kind = 0;
    for (let end = this.kinds[0]; number >= end; end += this.kinds[kind]) kind++;
    return kind;
  }

  // The place of the part among all in which a section stands.
  home(number) {
    let [low, high] = [0, this.parts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.parts[middle][0] <= number) low = middle;
      else high = middle;
    }
    return low;
  }

  async row(number) {
    const [start, path] = this.parts[this.home(number)];
    const { pages, rows } = await this.part(path);
    const [address, heading, text] = rows[number - start];
    return this.section(address, pages[address.split("#")[0]], heading, text, this.kind(number));
  }

  section(address, page, heading, text, kind) {
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
export const place = (index, text, asked) => {
  for (const found of text.matchAll(/\d+(?:[,\u00a0\u202f]\d{3})*|[\p{L}\p{N}\p{M}'’ʼ]+/gu)) {
    const names = index.read(words(found[0]));
    if (asked.some((word) => names.some((each) => word.meant.has(each)))) return found.index;
  }
  return 0;
};

// The numbers of the sections that answer, with what part of the question they lack, as far as the
// index of words tells: it knows all but the order of equals.
const answering = (asked) => {
  const all = sum(asked.map((word) => word.weight));
  const numbers = new Set(asked.flatMap((word) => [...word.where.keys()]));
  const judged = [...numbers].map((number) => {
    let lacking = 0;
    for (const word of asked) if (!word.where.has(number)) lacking += word.weight;
    return { number, lacking: lacking / all, isTitled: asked.every((word) => word.where.get(number) === TITLED_AT) };
  }).filter((each) => each.lacking < 1);
  const least = judged.reduce((one, each) => Math.min(one, each.lacking), Infinity);
  return { least, found: judged.filter((each) => each.lacking <= Math.max(least, LACKING)) };
};

// Groups of answers, each of which comes before the next whatever its sections say.
const grouped = (index, found) => {
  const groups = new Map();
  for (const { number, isTitled } of found) {
    const kind = index.kind(number);
    const key = (kind === SOURCE ? 8 : 0) + (isTitled ? 0 : 1 + kind);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(number);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, numbers]) => numbers.sort((one, other) => one - other));
};

// Returns the first sections that answer a question, at least `most` of them in order where there
// are as many; how many there are in all; the question as it was understood; its words that stand
// nowhere; and whether no section has all the others. Of no more than `limit` parts sections are
// read: where a common word stands in more, some of its sections come in no order.
export const search = async (index, question, most = 40, limit = PARTS) => {
  const asked = await index.asked(question);
  const known = asked.filter((word) => word.meant.size);
  const { least, found } = answering(known);
  const judged = [], parts = new Set();
  for (const group of grouped(index, found)) {
    const near = group.filter((number) => parts.size < limit ? parts.add(index.home(number)) : parts.has(index.home(number)));
    for (const row of await Promise.all(near.map((number) => index.row(number)))) judged.push(judge(row, known, index.silent));
    if (judged.length >= most) break;
  }
  judged.sort((one, other) =>
    (one.row.kind === SOURCE) - (other.row.kind === SOURCE)
    || other.titled - one.titled || one.row.kind - other.row.kind || other.worth - one.worth);
  return {
    found: judged.map((each) => each.row),
    number: found.length,
    asked: known,
    unknown: asked.filter((word) => !word.meant.size).map((word) => word.word),
    isPartly: found.length > 0 && least > 0,
  };
};
