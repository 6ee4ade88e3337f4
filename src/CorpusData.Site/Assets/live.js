// Only served pages have this script: the server says when the corpus has changed.
(() => {
  const { version } = document.currentScript.dataset;
  const events = new EventSource("/events");
  events.addEventListener("version", (event) => {
    if (event.data !== version) {
      location.reload();
    }
  });
})();
