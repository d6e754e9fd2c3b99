// Opens a note at the foot of the screen where its number is pressed; without this script the number
// leads to the note at the end of the page.
const dialog = document.querySelector("dialog.fs-dialog");
const place = dialog.querySelector(".fs-dialog-note");
let opener;

const copyOf = (note) => {
  const copy = note.cloneNode(true);
  for (const back of copy.querySelectorAll(".footnote-backref")) back.remove();
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return copy.childNodes;
};
const open = (link) => {
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (!note) return false;
  opener = link;
  place.replaceChildren(...copyOf(note));
  dialog.setAttribute("aria-label", link.getAttribute("aria-label"));
  dialog.showModal();
  dialog.scrollTop = 0;
  return true;
};

addEventListener("click", (event) => {
  const link = event.target.closest?.("a.footnote-ref");
  const isPlain = !event.button && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && isPlain && open(link)) event.preventDefault();
});
dialog.addEventListener("close", () => opener?.focus({ preventScroll: true }));
dialog.addEventListener("click", (event) => {
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  const isKey = !event.detail; // a key that presses a button or a link clicks at no place
  if (!isKey && (x < left || x > right || y < top || y > bottom)) dialog.close();
  // a link to another place of this page shows it
  if (event.target.closest("a")?.getAttribute("href")?.startsWith("#")) dialog.close();
});

// A finger that draws the sheet down shuts it.
let from;
const moved = (event) => event.changedTouches[0].clientY - from;
dialog.addEventListener("touchstart", (event) => {
  from = dialog.scrollTop > 0 && !event.target.closest("form") ? NaN : event.touches[0].clientY;
}, { passive: true });
dialog.addEventListener("touchmove", (event) => {
  const way = moved(event);
  dialog.style.transform = way > 0 ? `translateY(${way}px)` : "";
}, { passive: true });
for (const end of ["touchend", "touchcancel"])
  dialog.addEventListener(end, (event) => {
    dialog.style.transform = "";
    if (end === "touchend" && moved(event) > 60) dialog.close();
  });
