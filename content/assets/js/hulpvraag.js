/* On every page: a button that prints, the date on paper. On pages about violence: away at once. */
(function () {
  "use strict";
  document.querySelectorAll("[data-afdrukken]").forEach(function (knop) {
    knop.hidden = false;
    knop.addEventListener("click", function () { window.print(); });
  });
  window.addEventListener("beforeprint", function () {
    var nu = new Date();
    document.querySelectorAll("[data-datum]").forEach(function (plek) {
      // In our own words: not every browser knows every language.
      plek.textContent = window.kaartTijden.datums[nu.getMonth()].replace("{dag}", nu.getDate()).replace("{jaar}", nu.getFullYear());
    });
  });
  // A browser prints the title of a page at the top, and saves a PDF under it: on paper that is the neutral one.
  var neutraal = document.querySelector("[data-neutraal]"), titel = document.title;
  if (neutraal) {
    window.addEventListener("beforeprint", function () { document.title = neutraal.dataset.neutraal; });
    window.addEventListener("afterprint", function () { document.title = titel; });
  }

  var weg = document.querySelector("[data-snelweg]");
  if (!weg) return;
  function ga(e) {
    if (e) e.preventDefault();
    // Empty at once, since the other page may be slow; replace, so that "back" does not bring this page again.
    document.body.hidden = true;
    document.title = " ";
    location.replace(weg.href);
  }
  weg.addEventListener("click", ga);
  var keren = 0, laatst = 0;
  document.addEventListener("keydown", function (e) {
    if (e.key !== "Escape") { keren = 0; return; }
    keren = e.timeStamp - laatst < 1500 ? keren + 1 : 1;
    laatst = e.timeStamp;
    if (keren >= 3) ga();
  });
})();
