/** Where a session stands before its first second, and where its record is to go. */

import { whose } from "../offline/saved-values.js";
import { api } from "../offline/whose.js";

/**
 * @param {import("./timeline.js").Script} script
 * @param {number | null} pain_before 0 to 10; null where it was not asked
 * @returns {import("./session-player.js").Progress} of a session that begins now
 */
export function newProgress({ session_id, version, guide }, pain_before) {
  const started_at = new Date().toISOString();
  const record = { started_at, practised_s: 0, unsteady_pressed: 0, completed: false };
  return {
    session_id,
    url: `${api(whose().walker)}/${guide ? `guided/${guide}` : `sessions/${session_id}`}/record`,
    guide,
    elapsed_s: 0,
    no_backward_from_s: null,
    recording_id: "",
    record: guide ? record : { ...record, pain_before, version },
  };
}
