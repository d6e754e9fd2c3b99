// Says what a mark of a picture stands for in the line below it, by hover, tap, focus or arrow key;
// without this script each mark is a plain link to its evidence.
const NEAR = 24; // pixels from a pointer to the mark that it means

const centre = (mark) => {
  const { left, top, width, height } = (mark.querySelector(".fs-point") ?? mark).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};
const holds = (mark, x, y) => {
  const { left, right, top, bottom } = mark.getBoundingClientRect();
  return !mark.querySelector(".fs-point") && x >= left && x <= right && y >= top && y <= bottom;
};
const nearest = (marks, x, y) => {
  let found, least = NEAR;
  for (const mark of marks) {
    const [left, top] = centre(mark);
    const far = holds(mark, x, y) ? 0 : Math.hypot(left - x, top - y);
    if (far < least) [found, least] = [mark, far];
  }
  return found;
};

const follow = (picture, line, svg) => {
  const marks = [...svg.querySelectorAll("a.fs-value")].sort((one, other) => centre(one)[0] - centre(other)[0]);
  const tell = (mark) => {
    picture.querySelector("a.fs-value[aria-current]")?.removeAttribute("aria-current");
    for (const each of marks) each.tabIndex = each === mark ? 0 : -1;
    mark.setAttribute("aria-current", "true");
    const link = Object.assign(document.createElement("a"), { href: mark.getAttribute("href"), textContent: mark.getAttribute("aria-label") });
    line.replaceChildren(link);
    line.dataset.isTold = "";
  };
  marks.forEach((mark, place) => {
    mark.tabIndex = place ? -1 : 0;
    mark.addEventListener("focus", () => tell(mark));
  });
  svg.addEventListener("pointermove", (event) => {
    const mark = event.pointerType === "mouse" && nearest(marks, event.clientX, event.clientY);
    if (mark) tell(mark);
  });
  svg.addEventListener("click", (event) => {
    if (!event.detail || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const mark = nearest(marks, event.clientX, event.clientY);
    if (!mark) return;
    event.preventDefault();
    // a finger reads first; what it reads is the link to the evidence
    if (event.pointerType === "mouse" && event.target.closest("a.fs-value")) location.href = mark.getAttribute("href");
    else tell(mark);
  });
  svg.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const to = step && marks[marks.indexOf(document.activeElement) + step];
    if (!to) return;
    event.preventDefault();
    to.focus({ preventScroll: true });
  });
};

for (const picture of document.querySelectorAll(".fs-picture")) {
  const line = picture.querySelector(".fs-read");
  if (!picture.querySelector("a.fs-value")) continue;
  line.hidden = false;
  for (const svg of picture.querySelectorAll(".fs-svg")) follow(picture, line, svg);
}

// What a row under a picture copies; a link to copy is a plain link where nothing can be copied.
for (const button of navigator.clipboard ? document.querySelectorAll(".fs-take [data-copy]") : []) {
  const said = button.textContent;
  button.hidden = false;
  button.addEventListener("click", async (event) => {
    event.preventDefault();
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = button.closest(".fs-take").dataset.copied;
    setTimeout(() => { button.textContent = said; }, 2000);
  });
}
