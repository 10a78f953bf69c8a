// The code is brought behind the #: browsers send that part to nobody. It is posted at once.

const brought = decodeURIComponent(location.hash.slice(1));
const form = /** @type {HTMLFormElement | null} */ (document.getElementById("brought"));
const field = /** @type {HTMLInputElement | null} */ (document.getElementById("code"));

if (brought) history.replaceState(null, "", location.pathname); // it need not stay in sight
if (brought && form && field) {
  field.value = brought;
  form.requestSubmit();
}
