/**
 * The prescribe page by keyboard: a figure chooses a template, and a number in the sentence is
 * replaced by what is typed.
 */

const typing = "input, textarea, select";

document.addEventListener("keydown", (event) => {
  const target = /** @type {Element} */ (event.target);
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest(typing)) return;
  if (!/^[1-9]$/.test(event.key)) return;
  const template = /** @type {HTMLElement | null} */ (
    document.querySelector(`[data-key="${event.key}"]`)
  );
  template?.click();
});

for (const number of /** @type {NodeListOf<HTMLInputElement>} */ (
  document.querySelectorAll("input.in-sentence")
)) {
  number.addEventListener("focus", () => number.select());
}
