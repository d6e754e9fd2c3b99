// Gives a page that has no script of the theme the colours that the reader chose on another page, or
// those of the reader's system.
{
  document.documentElement.className = "js";
  const site = new URL("..", document.currentScript.src).pathname;
  let chosen;
  try {
    chosen = JSON.parse(localStorage.getItem(`${site}.__palette`))?.color?.scheme;
  } catch {} // a reader who keeps nothing has chosen nothing
  const own = matchMedia("(prefers-color-scheme: dark)").matches ? "slate" : "default";
  document.body.dataset.mdColorScheme = chosen ?? own;
}
