/** A link is copied with one tap, and a reply read out of its file. Without a script, by hand. */

const copies = /** @type {NodeListOf<HTMLButtonElement>} */ (
  document.querySelectorAll("[data-copy]")
);

for (const button of navigator.clipboard ? copies : []) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = /** @type {HTMLTextAreaElement} */ (
      document.getElementById(button.dataset.copy ?? "")
    );
    await navigator.clipboard.writeText(text.value);
    /** @type {HTMLElement} */ (document.getElementById("copied")).hidden = false;
  });
}

for (const field of /** @type {NodeListOf<HTMLElement>} */ (
  document.querySelectorAll("[data-file-into]")
)) {
  const into = /** @type {HTMLTextAreaElement} */ (
    document.getElementById(field.dataset.fileInto ?? "")
  );
  const chosen = /** @type {HTMLInputElement} */ (field.querySelector("input"));
  field.hidden = false;
  chosen.addEventListener("change", async () => {
    into.value = (await chosen.files?.[0]?.text()) ?? "";
  });
}
