// A phone that is full: nothing more can be written, by neither way (w3c/IndexedDB, "QuotaExceededError";
// WHATWG Storage Standard). Chromium takes `Storage.overrideQuotaForOrigin` and does not keep to it.
// `fill()` fills it.
window.fill = () => {
  const full = () => {
    throw new DOMException("The phone is full.", "QuotaExceededError");
  };
  IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = full;
  Storage.prototype.setItem = full;
};
