// Only served pages have this script: the server says when the corpus has changed.
(() => {
  const { version } = document.currentScript.dataset;
  let events;

  // A browser opens only a few connections to a server, so pages that nobody sees have none.
  function follow() {
    events?.close();
    events = undefined;
    if (document.visibilityState === "hidden") {
      return;
    }
    events = new EventSource("/events");
    events.addEventListener("version", (event) => {
      if (event.data !== version) {
        location.reload();
      }
    });
  }

  document.addEventListener("visibilitychange", follow);
  addEventListener("pagehide", () => events?.close());
  addEventListener("pageshow", (event) => event.persisted && follow());
  follow();
})();
