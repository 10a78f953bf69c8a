// Copies a secret that is shown this once, where the browser lets a page copy.

const copy = document.getElementById("copy");
if (copy && navigator.clipboard) {
  const [offer, done] = copy.children;
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById("secret")?.textContent ?? "");
    /** @type {HTMLElement} */ (offer).hidden = true;
    /** @type {HTMLElement} */ (done).hidden = false;
  });
}
