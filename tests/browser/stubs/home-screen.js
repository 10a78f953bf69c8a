/** iOS tells a page that was opened from the home screen so: `navigator.standalone` (Apple's docs). */

Object.defineProperty(Navigator.prototype, "standalone", { get: () => true });
