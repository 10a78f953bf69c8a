/** Buttons that print the page: many phones hide that in a menu, or far down. */

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (
  document.querySelectorAll("[data-print]")
)) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
