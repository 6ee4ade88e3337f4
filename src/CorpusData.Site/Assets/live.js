// Only served pages have this script: the server says when the corpus has changed.
(() => {
  const events = new EventSource("/events");
  events.addEventListener("change", () => location.reload());
})();
