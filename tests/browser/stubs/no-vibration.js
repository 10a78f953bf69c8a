/** iPhones vibrate for no page: Safari has no `navigator.vibrate` (MDN, browser-compat-data). */

delete Navigator.prototype.vibrate;
