// A QR code brings the code behind the #: browsers send that part to nobody.

import { reaches } from "./reach.js";

const field = /** @type {HTMLInputElement | null} */ (document.getElementById("code"));
const brought = decodeURIComponent(location.hash.slice(1));

if (field && brought) {
  field.value = brought;
  history.replaceState(null, "", location.pathname); // used or not, it need not stay in sight
}
if (field?.form?.dataset.name) leadOn(field.form, field, field.form.dataset.name);

/**
 * Go on at the name, where this device finds it: it stays when the address changes, and to be
 * let in at both would be to have two homes. Whoever is quicker than the answer waits for it.
 *
 * @param {HTMLFormElement} form
 * @param {HTMLInputElement} code
 * @param {string} name
 */
async function leadOn(form, code, name) {
  let sent = false;
  /** @param {SubmitEvent} event */
  const hold = (event) => {
    event.preventDefault();
    sent = true;
  };
  form.addEventListener("submit", hold);
  const found = await reaches(name);
  form.removeEventListener("submit", hold);
  if (found) location.replace(`${name}/pair#${encodeURIComponent(code.value)}`);
  else if (sent) form.submit();
}
