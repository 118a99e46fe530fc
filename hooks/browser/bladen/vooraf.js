/* What a page must know before it is painted: light or dark, Dutch beside it, that there are scripts. In the head. */
const html = document.documentElement;
try {
  const weergave = localStorage.getItem("kaart-weergave");
  if (weergave) html.dataset.weergave = weergave;
  if (sessionStorage.getItem("kaart-naast")) html.dataset.naast = "";
} catch { /* a browser that stores nothing remembers nothing */ }
// A page that is opened to be printed (delen.js): with Dutch beside it, and never in an address that is kept.
if (location.hash === "#print=naast") {
  html.dataset.naast = html.dataset.afdrukken = "";
  history.replaceState(null, "", location.href.split("#")[0]);
}
html.classList.replace("no-js", "js");
