/** The bar that says what was kept: said aloud, and gone when its seconds are over. */

const bar = /** @type {HTMLElement | null} */ (document.querySelector("[data-undo-s]"));
if (bar) {
  const said = /** @type {HTMLElement} */ (bar.querySelector("[role=status]"));
  const words = said.textContent;
  said.textContent = ""; // only what changes is read aloud
  requestAnimationFrame(() => {
    said.textContent = words;
  });
  setTimeout(() => leave(bar), 1000 * Number(bar.dataset.undoS));
}

/** @param {HTMLElement} bar which stays under whoever is about to press its button */
function leave(bar) {
  if (bar.contains(document.activeElement)) {
    bar.addEventListener("focusout", () => (bar.hidden = true), { once: true });
  } else bar.hidden = true;
}
