// A QR code brings the code behind the #: browsers send that part to nobody.

const field = /** @type {HTMLInputElement | null} */ (document.getElementById("code"));
const brought = decodeURIComponent(location.hash.slice(1));

if (field && brought) {
  field.value = brought;
  history.replaceState(null, "", location.pathname); // used or not, it need not stay in sight
}
