// Runs before the page is drawn, so that a page in dark colors does not flash.
(() => {
  try {
    const theme = localStorage.getItem("theme");
    if (theme === "light" || theme === "dark") {
      document.documentElement.dataset.theme = theme;
    }
  } catch {
    // A browser can forbid storage. The colors then follow the system.
  }
})();
