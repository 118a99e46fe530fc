/* Hours: who can be reached at a moment. Looks up the clock of Amsterdam, whatever the clock zone of this phone, in hours
   that were worked out when the site was made. Says nothing of being open when it does not know. No page, no network. */
/** @import { Minuten, Standzinnen, Tijden, Weekrooster } from "./gegevens" */
/** @import { Moment, Stand } from "./typen" */

/** @type {Record<string, number>} */
const DAGEN = { Mon: 0, Tue: 1, Wed: 2, Thu: 3, Fri: 4, Sat: 5, Sun: 6 };
const klok = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam", weekday: "short", year: "numeric", month: "2-digit", day: "2-digit",
  hour: "2-digit", minute: "2-digit", hourCycle: "h23"
});

/** The date (ISO), weekday (0 = Monday) and minute of the day in Amsterdam.
    @param {Date} moment @returns {Moment} */
export function amsterdam(moment) {
  /** @type {Record<string, string>} */
  const d = {};
  klok.formatToParts(moment).forEach((deel) => { d[deel.type] = deel.value; });
  return { dag: d.year + "-" + d.month + "-" + d.day, weekdag: DAGEN[d.weekday], minuut: +d.hour * 60 + +d.minute };
}

/** @param {string} dag @param {number} aantal @returns {string} */
function later(dag, aantal) {
  const d = new Date(dag + "T12:00:00Z");
  d.setUTCDate(d.getUTCDate() + aantal);
  return d.toISOString().slice(0, 10);
}

/** @param {number} minuten @returns {string} */
function tijd(minuten) {
  return Math.floor(minuten % 1440 / 60) + ":" + String(minuten % 60).padStart(2, "0");
}

/** null: a holiday of which nothing is known; else the (from, until) pairs of that date.
    @param {Weekrooster} rooster @param {Moment} nu @param {number} plus */
function opDag(rooster, nu, plus) {
  const anders = rooster.anders[plus ? later(nu.dag, plus) : nu.dag];
  return anders === undefined ? rooster.week[(nu.weekdag + plus) % 7] : anders;
}

/** Whether one line is answered. A lower rang is sooner reachable. ``zinnen``: the words to say it with.
    @param {string} code @param {Moment} nu @param {Tijden} alles @param {Standzinnen} zinnen @returns {Stand} */
export function vanLijn(code, nu, alles, zinnen) {
  const w = zinnen.woorden;
  if (code === "n") return { soort: "open", rang: 0, tekst: w.nacht };
  if (code === "a") return { soort: "vraag", rang: 4, tekst: w.afspraak };
  if (code === "b") return { soort: "vraag", rang: 3, tekst: w.bel };
  if (code === "o") return { soort: "vraag", rang: 5, tekst: w.onbekend };
  if (nu.dag > alles.tot) return { soort: "vraag", rang: 5, tekst: w.verlopen };
  let rooster = alles.roosters[+code.slice(1)], vandaag = opDag(rooster, nu, 0), i, plus;
  if (vandaag === null) return { soort: "vraag", rang: 4, tekst: w.feestdag };
  for (i = 0; i < vandaag.length; i++) {
    if (nu.minuut < vandaag[i][0] || nu.minuut >= vandaag[i][1]) continue;
    let eind = vandaag[i][1], verder = 1;
    // What ends at midnight may go on at 0 of the next day.
    while (eind === 1440 && verder < 7) {
      const morgen = opDag(rooster, nu, verder);
      if (!morgen || !morgen.length || morgen[0][0] !== 0) break;
      eind = morgen[0][1];
      verder++;
    }
    if (verder === 7) return { soort: "open", rang: 0, tekst: w.nacht };
    return { soort: "open", rang: 1, tekst: w.open.replace("{tijd}", tijd(eind)) };
  }
  for (plus = 0; plus < 8; plus++) {
    const tijden = opDag(rooster, nu, plus) || [];
    for (i = 0; i < tijden.length; i++) {
      if (plus === 0 && tijden[i][0] <= nu.minuut) continue;
      const zin = plus === 0 ? w.vandaag : plus === 1 ? w.morgen : w.dag.replace("{dag}", zinnen.dagen[(nu.weekdag + plus) % 7]);
      return { soort: "straks", rang: 2, tekst: zin.replace("{tijd}", tijd(tijden[i][0])) };
    }
  }
  return { soort: "dicht", rang: 4, tekst: w.dicht };
}

/** The best of several lines (codes with spaces between), e.g. of one organisation.
    @param {string} codes @param {Moment} nu @param {Tijden} alles @param {Standzinnen} zinnen @returns {Stand} */
export function stand(codes, nu, alles, zinnen) {
  return codes.split(" ").map((c) => vanLijn(c, nu, alles, zinnen)).sort((a, b) => a.rang - b.rang)[0];
}
