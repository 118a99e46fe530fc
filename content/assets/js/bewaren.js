/* Keeping what somebody made: in a file of their own, or as long as this tab is open. For doelhulp, GROW and route. */
(function () {
  "use strict";

  /** Save ``staat`` as a file to download. */
  function naarBestand(naam, staat) {
    var link = document.createElement("a"), adres = URL.createObjectURL(new Blob([JSON.stringify(staat, null, 2) + "\n"], { type: "application/json" }));
    link.href = adres;
    link.download = naam;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(adres); }, 10000);
  }

  /** A button that asks for a file; ``gelukt`` gets what is in it, ``mislukt`` is told when it is not one of ours. */
  function uitBestand(knop, veld, geldig, gelukt, mislukt) {
    knop.addEventListener("click", function () { veld.click(); });
    veld.addEventListener("change", function () {
      var bestand = veld.files[0];
      if (!bestand) return;
      (bestand.size > 1e6 ? Promise.reject() : bestand.text()).then(function (tekst) {
        var staat = JSON.parse(tekst);
        if (!geldig(staat)) throw new Error();
        gelukt(staat);
      }).catch(mislukt);
      veld.value = "";
    });
  }

  /** A button that wipes, after asking whether somebody is sure: for who shares a computer. */
  function wissen(blad, gedaan) {
    var wis = blad.querySelector("[data-wis]"), zeker = blad.querySelector("[data-zeker]");
    function vraag(ja) {
      zeker.hidden = !ja;
      wis.setAttribute("aria-expanded", ja);
      (ja ? zeker.querySelector("[data-wis-nee]") : wis).focus();
    }
    wis.addEventListener("click", function () { vraag(zeker.hidden); });
    zeker.querySelector("[data-wis-nee]").addEventListener("click", function () { vraag(false); });
    zeker.querySelector("[data-wis-ja]").addEventListener("click", function () { gedaan(); vraag(false); });
  }

  /** What this tab keeps under a name: a browser that stores nothing keeps nothing. */
  function tabblad(sleutel) {
    return {
      lees: function () { try { return JSON.parse(sessionStorage.getItem(sleutel)); } catch (e) { return null; } },
      bewaar: function (staat) { try { sessionStorage.setItem(sleutel, JSON.stringify(staat)); } catch (e) { /* nothing kept */ } },
      wis: function () { try { sessionStorage.removeItem(sleutel); } catch (e) { /* nothing was stored */ } }
    };
  }

  window.kaartBewaren = { naarBestand: naarBestand, uitBestand: uitBestand, wissen: wissen, tabblad: tabblad };
})();
