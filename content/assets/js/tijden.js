/* Who can be reached now, said in the page, and again as time goes on (the hours themselves: uren.js). */
(function () {
  "use strict";
  var amsterdam = window.kaartUren.amsterdam;

  /** The best of several lines (codes with spaces between) at this moment; in Dutch with ``inNl``. */
  function stand(codes, inNl) {
    var alles = window.kaartTijden;
    return window.kaartUren.stand(codes, amsterdam(new Date()), alles, inNl ? alles.nl : alles);
  }

  // What is worked out from facts that nobody checked lately says so in the same breath.
  function metVolgens(s, volgens) { return volgens && s.soort !== "vraag" ? s.tekst + " (" + volgens + ")" : s.tekst; }

  function zetStanden() {
    document.querySelectorAll("[data-bereik]").forEach(function (element) {
      var s = stand(element.dataset.bereik), tekst = metVolgens(s, element.dataset.volgens);
      if (element.dataset.gezegd === tekst) return;
      element.dataset.gezegd = tekst;
      element.dataset.soort = s.soort;
      element.hidden = false;
      // The Dutch beside it, for whoever asks for both.
      var nl = window.kaartTijden.nl && metVolgens(stand(element.dataset.bereik, true), element.dataset.volgensNl);
      element.replaceChildren(window.kaartKaartje.paar(tekst, nl));
    });
  }
  /** A notice ends by itself, also in a page that was made before, and on paper. */
  function haalWeg() {
    var vandaag = amsterdam(new Date()).dag;
    document.querySelectorAll("[data-tot]").forEach(function (element) { element.hidden = element.dataset.tot < vandaag; });
  }
  function opnieuw() {
    zetStanden();
    haalWeg();
    document.dispatchEvent(new Event("kaart-tijden"));
  }

  window.kaartBereik = { amsterdam: amsterdam, stand: stand };
  zetStanden();
  haalWeg();
  document.addEventListener("kaart-kaartjes", function () {
    zetStanden();
    haalWeg();
  });
  window.addEventListener("beforeprint", haalWeg);
  // A page that lay open overnight: twice a minute, and at once when somebody looks at it again.
  setInterval(opnieuw, 30000);
  document.addEventListener("visibilitychange", function () { if (!document.hidden) opnieuw(); });
  window.addEventListener("pageshow", opnieuw);
})();
