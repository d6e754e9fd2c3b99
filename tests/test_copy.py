"""What a reader copies: each number of the selected text stands on the page as it is."""

import pytest
from test_browser import PAGES, SIZES, path_of

COPIED = """
async () => {
  const PARTS = "p, li, dt, dd, tr, figcaption, caption, summary, blockquote, h1, h2, h3, h4, "
    + ".fs-tile, figure, table";
  const MARKS = "a.footnote-ref, a.footnote-backref, a.headerlink";
  const numbers = (text) => text.match(/\\d+(?:[.,\\u00a0\\u202f]\\d+)*/g) ?? [];
  const selection = getSelection();
  const select = (part) => {
    selection.selectAllChildren(part);
    return selection.toString();
  };
  const shown = (part) => {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walk.nextNode()) {
      const { parentElement, data } = walk.currentNode;
      const digits = /\\d/.test(data) && !parentElement.closest(MARKS + ", title, noscript, script");
      if (digits && parentElement.checkVisibility()) found.push(...numbers(data));
    }
    return found;
  };
  for (const each of document.querySelectorAll("article details")) each.open = true;
  const near = new CSSStyleSheet();
  near.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(near);
  const parts = [...document.querySelectorAll("article")].flatMap(
    (article) => [article, ...article.querySelectorAll(PARTS)]);
  const wrong = [];
  let tried = 0;
  for (const part of [document.body, ...parts]) {
    const wanted = shown(part);
    if (!wanted.length) continue;
    const texts = { selected: select(part), read: part.innerText.replace(/\\[\\d+\\]/g, "") };
    tried += wanted.length;
    for (const [how, text] of Object.entries(texts))
      if (numbers(text).join("|") !== wanted.join("|"))
        wrong.push(`${how} in ${part.tagName} ${part.className}: ${text.slice(0, 200)}`);
  }
  return { tried, wrong };
}
"""
