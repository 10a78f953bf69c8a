/**
 * iOS tells a page that was opened from the home screen so: `navigator.standalone` (Apple,
 * Configuring Web Applications); no emulation of Chromium sets it.
 */

Object.defineProperty(Navigator.prototype, "standalone", { get: () => true });
