/** How long the phone waits for an answer of the server. */

const PATIENCE_MS = 10_000;

/** @returns {AbortSignal} gives up a request that takes longer */
export function patience() {
  const signals = /** @type {AbortSignalTimeout} */ (/** @type {unknown} */ (AbortSignal));
  return signals.timeout(PATIENCE_MS);
}
