/* "Geef mee in …": this page in another language, as a link, a QR code or on paper. The link holds the address of the
   page and nothing else. A page that is opened with #print=naast is printed with Dutch beside it. */
(function () {
  "use strict";

  /** The QR code of a link, as a picture with a name. Needs qrcode.js. */
  function qr(adres, naam) {
    var code = window.qrcode(0, "M");
    code.addData(adres);
    code.make();
    var svg = new DOMParser().parseFromString(code.createSvgTag({ cellSize: 4, margin: 16, scalable: true }), "image/svg+xml").documentElement;
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", naam);
    return svg;
  }
  window.kaartDelen = { qr: qr };

  document.querySelectorAll("[data-mee]").forEach(function (paneel) {
    var vak = paneel.querySelector("[data-mee-qr]"), adres = paneel.querySelector("[data-mee-adres]"), stand = paneel.querySelector("[data-mee-stand]");
    function gekozen() { return paneel.querySelector("input:checked") || paneel.querySelector("input"); }
    function toon() {
      var keus = gekozen();
      adres.textContent = keus.dataset.adres;
      paneel.querySelector("[data-mee-open]").href = keus.dataset.open;
      paneel.querySelector("[data-mee-print]").href = keus.dataset.open + "#print=naast";
      stand.textContent = "";
      if (window.qrcode) vak.replaceChildren(qr(keus.dataset.adres, vak.dataset.naam));
    }
    paneel.hidden = false;
    paneel.addEventListener("change", toon);
    paneel.addEventListener("toggle", function () {
      if (!paneel.open) return;
      gekozen().checked = true;
      toon();
      if (window.qrcode) return;
      var script = document.createElement("script");
      script.src = paneel.dataset.qr;
      script.onload = toon;
      document.head.append(script);
    });
    paneel.querySelector("[data-mee-kopie]").addEventListener("click", function () {
      function gelukt() { stand.textContent = stand.dataset.gelukt; }
      // A browser that does not let us (an intranet without https) copies what is selected.
      function zelf() {
        getSelection().selectAllChildren(adres);
        if (document.execCommand("copy")) gelukt();
      }
      if (navigator.clipboard) navigator.clipboard.writeText(adres.textContent).then(gelukt, zelf);
      else zelf();
    });
  });

  // The frame of the page has put Dutch beside it already (vooraf.js).
  if ("afdrukken" in document.documentElement.dataset) {
    window.addEventListener("load", function () {
      document.fonts.ready.then(function () { window.print(); });
    });
  }
})();
