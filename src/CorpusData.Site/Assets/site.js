// What the pages do beyond links: colors, filters, and lighting the words of a record.
(() => {
  "use strict";

  const root = document.documentElement;

  function create(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      element.setAttribute(name, value);
    }
    element.append(...children);
    return element;
  }

  // Controls that only work with a script are made by it. The script of the search connects its field.
  function setUpSearch(header) {
    const input = create("input", {
      id: "search",
      type: "search",
      autocomplete: "off",
      spellcheck: "false",
      placeholder: "Search",
      role: "combobox",
      "aria-expanded": "false",
      "aria-controls": "search-results",
      "aria-autocomplete": "list",
    });
    const results = create("div", { id: "search-results" });
    results.hidden = true;
    const label = create("label", { class: "visually-hidden", for: "search" }, "Search");
    header.append(create("div", { class: "search", role: "search" }, label, input, results));
  }

  function setUpTheme(header) {
    const themes = ["auto", "light", "dark"];
    const name = create("span", {});
    const button = create("button", { type: "button", class: "theme" }, "Colors: ", name);
    const show = () => {
      name.textContent = root.dataset.theme ?? "auto";
    };
    button.addEventListener("click", () => {
      const next = themes[(themes.indexOf(root.dataset.theme ?? "auto") + 1) % themes.length];
      if (next === "auto") {
        delete root.dataset.theme;
      } else {
        root.dataset.theme = next;
      }
      try {
        localStorage.setItem("theme", next);
      } catch {
        // The choice lasts as long as the page.
      }
      show();
    });
    header.append(button);
    show();
  }

  // Returns what an address has after "#". Anybody can write an address, so it need not be encoded correctly.
  function fragment() {
    try {
      return decodeURIComponent(location.hash.slice(1));
    } catch {
      return location.hash.slice(1);
    }
  }

  // Lights elements without changing them, where the browser can.
  function light(name, elements) {
    if (globalThis.CSS?.highlights && globalThis.Highlight) {
      const ranges = elements.map((element) => {
        const range = new Range();
        range.selectNodeContents(element);
        return range;
      });
      CSS.highlights.set(name, new Highlight(...ranges));
      return;
    }
    for (const element of document.querySelectorAll(`.text .${name}`)) {
      element.classList.remove(name);
    }
    for (const element of elements) {
      element.classList.add(name);
    }
  }

  // Returns the pieces of the text by the number of a record ("r") or an entity ("e").
  function piecesBy(kind) {
    const pieces = new Map();
    for (const piece of document.querySelectorAll(`.text [data-${kind}]`)) {
      for (const group of piece.dataset[kind].split(" ")) {
        if (!pieces.has(group)) {
          pieces.set(group, []);
        }
        pieces.get(group).push(piece);
      }
    }
    return pieces;
  }

  function scrollTo(element) {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    element.scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
  }

  function setUpDocument() {
    const records = piecesBy("r");
    const entities = piecesBy("e");
    const cards = new Map([...document.querySelectorAll(".card")].map((card) => [card.dataset.r, card]));

    function select(group, scrolls) {
      for (const card of cards.values()) {
        card.removeAttribute("aria-current");
      }
      cards.get(group)?.setAttribute("aria-current", "true");
      const pieces = records.get(group) ?? [];
      light("lit", pieces);
      if (scrolls && pieces.length > 0) {
        scrollTo(pieces[0]);
      }
    }

    function follow() {
      const target = document.getElementById(fragment());
      if (!target) {
        return;
      }
      if (target.classList.contains("card")) {
        select(target.dataset.r, false);
      } else if (target.dataset.r) {
        select(target.dataset.r.split(" ")[0], false);
      } else {
        light("lit", [target]);
      }
    }

    for (const [group, card] of cards) {
      card.addEventListener("mouseenter", () => light("hover", records.get(group) ?? []));
      card.addEventListener("mouseleave", () => light("hover", []));
      card.addEventListener("click", (event) => {
        if (!event.target.closest("a")) {
          select(group, true);
        }
      });
      for (const link of card.querySelectorAll(".pieces a")) {
        link.addEventListener("click", () => select(group, false));
      }
    }
    for (const item of document.querySelectorAll(".entities [data-e]")) {
      item.addEventListener("mouseenter", () => light("hover", entities.get(item.dataset.e) ?? []));
      item.addEventListener("mouseleave", () => light("hover", []));
    }
    for (const [group, pieces] of records) {
      for (const piece of pieces) {
        piece.addEventListener("mouseenter", () => cards.get(group)?.classList.add("near"));
        piece.addEventListener("mouseleave", () => cards.get(group)?.classList.remove("near"));
      }
    }
    setUpFilters(cards, records);
    addEventListener("hashchange", follow);
    follow();
  }

  function setUpFilters(cards, records) {
    const form = document.querySelector(".filters");
    if (!form) {
      return;
    }
    form.hidden = false;
    const count = form.querySelector(".filter-count");
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", () => {
      const wanted = [...form.querySelectorAll("select")].map((select) => select.value).filter((value) => value !== "");
      let shown = 0;
      for (const [group, card] of cards) {
        const values = card.dataset.f.split(" ");
        card.hidden = !wanted.every((value) => values.includes(value));
        shown += card.hidden ? 0 : 1;
        for (const piece of records.get(group) ?? []) {
          piece.classList.toggle("off", piece.dataset.r.split(" ").every((other) => cards.get(other)?.hidden));
        }
      }
      count.textContent = wanted.length > 0 ? `${shown} of ${cards.size}` : "";
    });
  }

  // A result of the search leads to a page with its words: "#q=missile%20strikes".
  function showFoundWords() {
    if (!location.hash.startsWith("#q=") || !globalThis.CSS?.highlights) {
      return;
    }
    const words = fragment().slice(2).toLocaleLowerCase().split(/\s+/u).filter((word) => word !== "");
    const walker = document.createTreeWalker(document.getElementById("main"), NodeFilter.SHOW_TEXT);
    const ranges = [];
    for (let node = walker.nextNode(); node && ranges.length < 500; node = walker.nextNode()) {
      const text = node.data.toLocaleLowerCase();
      for (const word of words) {
        // Lower case can have another length, in which case offsets do not match.
        for (let i = text.indexOf(word); i >= 0 && text.length === node.data.length; i = text.indexOf(word, i + word.length)) {
          const range = new Range();
          range.setStart(node, i);
          range.setEnd(node, i + word.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
    ranges[0]?.startContainer.parentElement.scrollIntoView({ block: "center" });
  }

  const header = document.querySelector(".top");
  setUpSearch(header);
  setUpTheme(header);
  if (document.querySelector(".text")) {
    setUpDocument();
  }
  addEventListener("hashchange", showFoundWords);
  showFoundWords();
})();
