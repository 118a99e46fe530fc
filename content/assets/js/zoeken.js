/* Finding: one small search engine for all languages. It folds spelling (accents, Arabic forms and article,
   Turkish i, Ethiopic homophones), finds parts of words, and forgives a slip of the finger.
   No network: the index is a script of this site, loaded when somebody starts to search. */
(function () {
  "use strict";

  var ETHIOPISCH = { "ሐ": "ሀ", "ኀ": "ሀ", "ሠ": "ሰ", "ዐ": "አ", "ፀ": "ጸ" };

  function vouwTeken(teken) {
    var code = teken.charCodeAt(0);
    if (code < 0x1200 || code > 0x137f) return teken;
    // Rows of seven vowels: the same vowel of the row that sounds the same.
    for (var bron in ETHIOPISCH) {
      var stap = code - bron.charCodeAt(0);
      if (stap >= 0 && stap < 7) return String.fromCharCode(ETHIOPISCH[bron].charCodeAt(0) + stap);
    }
    return teken;
  }

  /** Lower case without accents; letters that people mix up made the same. */
  function vouw(tekst) {
    // Plain letters, as in most Dutch words, need less work.
    if (/^[\x00-\x7f]*$/.test(tekst)) return tekst.toLowerCase().replace(/ij/g, "y");
    return tekst
      .normalize("NFKD")
      .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u200c\u200d]/g, "")
      .toLowerCase()
      .replace(/ı/g, "i")
      .replace(/[\u0622\u0623\u0625\u0671]/g, "ا")
      .replace(/\u0649/g, "ي")
      .replace(/\u0629/g, "ه")
      .replace(/[\u1200-\u137f]/g, vouwTeken)
      .replace(/ij/g, "y");
  }

  var LIDWOORD = /^(?:وال|بال|كال|فال|لل|ال)(?=..)/;

  function woorden(tekst) {
    return (vouw(tekst).match(/[\p{L}\p{N}]+/gu) || []).map(function (w) { return w.replace(LIDWOORD, ""); });
  }

  /** Whether a and b differ by at most `hoogste` slips (letter wrong, missing, extra, or two swapped). */
  function dichtbij(a, b, hoogste) {
    if (Math.abs(a.length - b.length) > hoogste) return false;
    var vorige2, vorige = [], rij, i, j;
    for (j = 0; j <= b.length; j++) vorige[j] = j;
    for (i = 1; i <= a.length; i++) {
      rij = [i];
      var minst = i;
      for (j = 1; j <= b.length; j++) {
        var w = Math.min(vorige[j] + 1, rij[j - 1] + 1, vorige[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) w = Math.min(w, vorige2[j - 2] + 1);
        rij[j] = w;
        if (w < minst) minst = w;
      }
      if (minst > hoogste) return false;
      vorige2 = vorige;
      vorige = rij;
    }
    return vorige[b.length] <= hoogste;
  }

  /** A bit per letter (some letters share one), so that words too far apart are passed over quickly. */
  function letters(woord) {
    var bits = 0;
    for (var i = 0; i < woord.length; i++) bits |= 1 << (woord.charCodeAt(i) & 31);
    return bits;
  }
  function tel(bits) {
    for (var aantal = 0; bits; aantal++) bits &= bits - 1;
    return aantal;
  }

  // How well a word of the map answers a word of the question as it is spelt, each with its letters. Unit: points.
  function direct(vraag, letters, woord, hier) {
    if (!(letters & ~hier)) {
      if (woord === vraag) return 10;
      if (woord.startsWith(vraag)) return 7;
      // Three Latin letters stand inside half of all words; three Arabic or Ethiopic ones are a word.
      if (vraag.length >= (vraag.charCodeAt(0) > 0x590 ? 3 : 4) && woord.includes(vraag)) return 5;
    }
    return !(hier & ~letters) && woord.length >= 5 && vraag.length > woord.length && vraag.includes(woord) ? 3 : 0;
  }

  // The same with a slip of the finger or of the pen; a slip loses one letter at most.
  function metFout(vraag, letters, woord, hier) {
    var hoogste = vraag.length >= 8 ? 2 : vraag.length >= 4 ? 1 : 0;
    if (!hoogste || tel(letters & ~hier) > hoogste) return 0;
    if (dichtbij(vraag, woord, hoogste)) return 4;
    // In the first part of a long word: "schuldhulpverlning".
    return vraag.length >= 6 && woord.length > vraag.length && dichtbij(vraag, woord.slice(0, vraag.length), 1) ? 3 : 0;
  }

  /** Make an index searchable: {zoek(vraag, hoogste) -> [ingang]}. */
  function maakZoeker(index) {
    var woordenboek = new Map(), aantal = index.ingangen.length;
    function plekkenVan(tekst) {
      return woorden(tekst).map(function (w) {
        var plek = woordenboek.get(w);
        if (!plek) woordenboek.set(w, (plek = { woord: w, letters: letters(w), nrs: [], gewichten: [] }));
        return plek;
      });
    }
    function noteer(plek, nr, gewicht) {
      plek.nrs.push(nr);
      plek.gewichten.push(gewicht);
    }
    index.ingangen.forEach(function (ingang, nr) {
      // Title words weigh most, then the line under it, then the rest.
      [[ingang[2], 3], [ingang[3], 2], [ingang[5], 1]].forEach(function (deel) {
        plekkenVan(deel[0]).forEach(function (plek) {
          if (plek.nrs[plek.nrs.length - 1] !== nr) noteer(plek, nr, deel[1]);
        });
      });
    });
    Object.keys(index.woorden).forEach(function (woord) {
      plekkenVan(woord).forEach(function (plek) {
        // The word may have been there in another spelling.
        var al = new Set(plek.nrs), nr = 0;
        index.woorden[woord].forEach(function (stap) {
          nr += stap;
          if (!al.has(nr)) noteer(plek, nr, 1);
        });
      });
    });
    var alle = Array.from(woordenboek.values()), eerder = new Map();
    // What is worth showing beside the best answer of its kind: a share of its points.
    var GENOEG = 0.25;
    // And of the best of all: a hulpvraag may stand far above the organisations that help with it.
    var IETS = 0.04;
    var SOORT = { crisis: 1.6, hulpvraag: 2.5, leefgebied: 1.15, organisatie: 1, bladzijde: 0.8 };

    var nummers = index.ingangen.map(function (i) {
      return i[6].concat((i[7].lijnen || []).map(function (lijn) { return lijn[0].replace(/\D/g, ""); }));
    });
    var titels = index.ingangen.map(function (i) { return vouw(i[2]); });
    function opNummer(cijfers) {
      return index.ingangen.filter(function (i, nr) { return nummers[nr].some(function (n) { return n.includes(cijfers); }); });
    }

    /** Points of every entry for one word of the question. */
    function waardeer(term) {
      var best = new Float64Array(aantal), hier = letters(term), goed = false;
      function tel(plek, p) {
        // A word that stands everywhere says little.
        p *= Math.log(1 + aantal / plek.nrs.length);
        for (var i = 0; i < plek.nrs.length; i++) {
          var nr = plek.nrs[i], q = p * plek.gewichten[i];
          if (q > best[nr]) best[nr] = q;
        }
      }
      alle.forEach(function (plek) {
        var p = direct(term, hier, plek.woord, plek.letters);
        if (p) tel(plek, p);
        if (p >= 7) goed = true;
      });
      // Slips are only forgiven when nothing is spelt that way.
      if (!goed) alle.forEach(function (plek) {
        var p = metFout(term, hier, plek.woord, plek.letters);
        if (p) tel(plek, p);
      });
      return best;
    }

    function zoek(vraag, hoogste) {
      var cijfers = vraag.replace(/[\s().+-]/g, "");
      var opNummers = /^\d{2,}$/.test(cijfers) ? opNummer(cijfers.replace(/^31(?=\d{9}$)/, "0")) : [];
      var termen = woorden(opNummers.length ? cijfers : vraag);
      if (!termen.length) return [];
      var punten = new Float64Array(aantal), geraakt = new Uint8Array(aantal), bewaar = new Map(), nr;
      termen.forEach(function (term) {
        // Who types one letter more changes one word: the others are known from the letter before.
        var best = bewaar.get(term) || eerder.get(term) || waardeer(term);
        bewaar.set(term, best);
        for (nr = 0; nr < aantal; nr++) if (best[nr]) { punten[nr] += best[nr]; geraakt[nr]++; }
      });
      eerder = bewaar;
      // A long question may miss some words, but what answers more of them counts for more.
      var gevonden = [], meest = 0, perSoort = {}, heel = vouw(vraag.trim());
      for (nr = 0; nr < aantal; nr++) {
        if (!geraakt[nr]) continue;
        var soort = index.ingangen[nr][0];
        punten[nr] *= SOORT[soort] * geraakt[nr] / termen.length;
        // Who types the whole name wants that one.
        if (titels[nr] === heel) punten[nr] *= 4;
        meest = Math.max(meest, punten[nr]);
        perSoort[soort] = Math.max(perSoort[soort] || 0, punten[nr]);
        gevonden.push(nr);
      }
      var opWoorden = gevonden
        .filter(function (nr) { return punten[nr] >= GENOEG * perSoort[index.ingangen[nr][0]] && punten[nr] >= IETS * meest; })
        .sort(function (a, b) { return punten[b] - punten[a] || a - b; })
        .map(function (nr) { return index.ingangen[nr]; });
      if (!opNummers.length) return opWoorden.slice(0, hoogste);
      // "113" is a number and also a word that people type.
      var al = new Set(opNummers);
      return opNummers.concat(opWoorden.filter(function (i) { return !al.has(i); })).slice(0, hoogste);
    }

    /** The entries of a kind that look most like the question, by the letters they share three by three. */
    function lijktOp(vraag, soort, hoogste) {
      function drietallen(tekst) {
        var set = new Set(), t = " " + vouw(tekst) + " ";
        for (var i = 0; i + 3 <= t.length; i++) set.add(t.slice(i, i + 3));
        return set;
      }
      var van = drietallen(vraag);
      return index.ingangen
        .filter(function (i) { return i[0] === soort; })
        .map(function (i, nr) {
          var gelijk = 0, hier = drietallen(i[2] + " " + i[5]);
          van.forEach(function (d) { if (hier.has(d)) gelijk++; });
          return { ingang: i, punten: gelijk + (i[7].spoed ? 0.5 : 0), nr: nr };
        })
        .sort(function (a, b) { return b.punten - a.punten || a.nr - b.nr; })
        .slice(0, hoogste)
        .map(function (p) { return p.ingang; });
    }
    return { zoek: zoek, lijktOp: lijktOp };
  }

  window.kaartZoeken = { vouw: vouw, woorden: woorden, maakZoeker: maakZoeker };
})();
