/* "Geef mee in …": this page in another language, as a link, a QR code or on paper. The link holds the address of the
   page and nothing else. A page that is opened with #print=naast is printed with Dutch beside it. */
import { alle, vind } from "./dom.js";

/** The QR code of a link, as a picture with a name. Needs qrcode.js.
    @param {string} adres @param {string} naam */
export function qr(adres, naam) {
  if (!window.qrcode) throw new Error("qrcode");
  const code = window.qrcode(0, "M");
  code.addData(adres);
  code.make();
  const svg = new DOMParser().parseFromString(code.createSvgTag({ cellSize: 4, margin: 16, scalable: true }), "image/svg+xml").documentElement;
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", naam);
  return svg;
}

export function maakDelen() {
  alle(document, "[data-mee]", HTMLDetailsElement).forEach((paneel) => {
    const vak = vind(paneel, "[data-mee-qr]"), adres = vind(paneel, "[data-mee-adres]"), stand = vind(paneel, "[data-mee-stand]");
    function gekozen() { return vind(paneel, paneel.querySelector("input:checked") ? "input:checked" : "input", HTMLInputElement); }
    function toon() {
      const { adres: naar = "", open = "" } = gekozen().dataset;
      adres.textContent = naar;
      vind(paneel, "[data-mee-open]", HTMLAnchorElement).href = open;
      vind(paneel, "[data-mee-print]", HTMLAnchorElement).href = open + "#print=naast";
      stand.textContent = "";
      if (window.qrcode) vak.replaceChildren(qr(naar, vak.dataset.naam || ""));
    }
    paneel.hidden = false;
    paneel.addEventListener("change", toon);
    paneel.addEventListener("toggle", () => {
      if (!paneel.open) return;
      gekozen().checked = true;
      toon();
      if (window.qrcode) return;
      const script = document.createElement("script");
      script.src = paneel.dataset.qr || "";
      script.onload = toon;
      document.head.append(script);
    });
    vind(paneel, "[data-mee-kopie]").addEventListener("click", () => {
      function gelukt() { stand.textContent = stand.dataset.gelukt || ""; }
      // A browser that does not let us (an intranet without https) copies what is selected.
      function zelf() {
        const keuze = getSelection();
        if (keuze) keuze.selectAllChildren(adres);
        if (document.execCommand("copy")) gelukt();
      }
      if (navigator.clipboard) navigator.clipboard.writeText(adres.textContent || "").then(gelukt, zelf);
      else zelf();
    });
  });

  // The frame of the page has put Dutch beside it already (vooraf.js).
  if ("afdrukken" in document.documentElement.dataset) {
    window.addEventListener("load", () => {
      document.fonts.ready.then(() => { window.print(); });
    });
  }
}
