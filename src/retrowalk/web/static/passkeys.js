// Asks the browser for a passkey: to sign in, to prove who is signed in, or to make a new one.
// The page says what can't be where it can't: the server is asked by an address of numbers, or the
// browser is older than passkeys (Web Authentication Level 3, parse...FromJSON).

/** As Level 3 has it; older descriptions of browsers do not know these. @type {any} */
const Passkeys = window.PublicKeyCredential;

const byNumbers = /^[\d.]+$|:/.test(location.hostname);
for (const note of document.querySelectorAll(".by-numbers")) {
  /** @type {HTMLElement} */ (note).hidden = !byNumbers;
}
for (const place of document.querySelectorAll("[data-passkey]")) {
  offer(/** @type {HTMLElement} */ (place));
}

/** @param {HTMLElement} place */
function offer(place) {
  const button = /** @type {HTMLButtonElement} */ (place.querySelector("button"));
  const can = typeof Passkeys?.parseRequestOptionsFromJSON === "function";
  place.hidden = byNumbers || !can;
  for (const other of document.querySelectorAll(".no-passkey")) {
    /** @type {HTMLElement} */ (other).hidden = can;
  }
  button.addEventListener("click", async () => {
    button.disabled = true;
    say(place, "");
    try {
      await ask(place);
    } catch (error) {
      // whoever closes the browser's own window has decided so, and reads what to do instead
      if (!(error instanceof Error)) throw error;
      say(place, error instanceof Refused ? error.message : place.dataset.not ?? "");
    } finally {
      button.disabled = false;
    }
  });
}

class Refused extends Error {}

/** @param {HTMLElement} place */
async function ask(place) {
  const { passkey: what, address = "", to = "/" } = place.dataset;
  const { options, ticket } = await post(`${address}/begin`, {});
  const credential =
    what === "add"
      ? await navigator.credentials.create({
          publicKey: Passkeys.parseCreationOptionsFromJSON(options),
        })
      : await navigator.credentials.get({
          publicKey: Passkeys.parseRequestOptionsFromJSON(options),
        });
  const answer = /** @type {any} */ (credential).toJSON();
  location.assign((await post(address, { ticket, credential: answer, to })).to);
}

/** @param {string} address @param {object} told @returns {Promise<any>} */
async function post(address, told) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(told),
  });
  if (answer.redirected) location.assign(answer.url); // to prove it once more, and back
  if (!answer.headers.get("Content-Type")?.includes("json")) throw new Error("no answer");
  const said = await answer.json();
  if (!answer.ok) throw new Refused(said.error);
  return said;
}

/** @param {HTMLElement} place @param {string} sentence */
function say(place, sentence) {
  const note = /** @type {HTMLElement} */ (place.querySelector("[role=alert]"));
  note.hidden = !sentence;
  note.textContent = sentence;
}
