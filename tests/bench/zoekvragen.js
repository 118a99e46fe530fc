// Asks the search engine of the site what it answers, without a browser. Run by zoekvragen.py.
// Standard input: {indexen: {taal: [first part, and the second one if it is there]}, vragen: [{taal, soort, vraag, goed}], kruis: folds or 0}.
// Standard output: {vragen: [[first three answers as [address, title], sure], …], kruis: {taal: [{soort, bij, zin, antwoorden, zeker}, …]}}.
import { readFileSync } from "node:fs";
import { vulAan } from "../../hooks/browser/aanvullen.js";
import { woorden } from "../../hooks/browser/vouwen.js";
import { maakZoeker } from "../../hooks/browser/zoeken.js";

function vraag(zoeker, tekst) {
  const a = zoeker.antwoord(tekst);
  return [a.lijst.slice(0, 3).map((i) => [i[1], i[2]]), a.zeker];
}

/** A number per wording: the same for those of one subject that share most of their words, so that a fold that is left
    out has no near double in the others. */
function groepen(zinnen) {
  const sets = zinnen.map((z) => new Set(woorden(z)));
  const groep = zinnen.map((_, i) => i);
  const van = (i) => (groep[i] === i ? i : van(groep[i]));
  sets.forEach((a, i) => sets.slice(0, i).forEach((b, j) => {
    const samen = [...a].filter((w) => b.has(w)).length;
    if (samen / (a.size + b.size - samen) >= 0.6) groep[van(i)] = van(j);
  }));
  return zinnen.map((_, i) => van(i));
}

function kruis(index, vouwen) {
  // Which fold each wording falls in; the same at every run.
  let toeval = 7;
  const dobbel = () => ((toeval = (Math.imul(toeval, 1664525) + 1013904223) >>> 0) / 4294967296);
  const zinnen = [];
  index.zegswijzen.forEach(([nr, tekst]) => {
    const hier = tekst.split("\n"), worp = new Map();
    groepen(hier).forEach((g, i) => {
      if (!worp.has(g)) worp.set(g, Math.floor(dobbel() * vouwen));
      zinnen.push({ nr, zin: hier[i], vouw: worp.get(g) });
    });
  });
  const uit = [];
  for (let f = 0; f < vouwen; f++) {
    const zegswijzen = index.zegswijzen.map(([nr]) => [nr, zinnen.filter((z) => z.nr === nr && z.vouw !== f).map((z) => z.zin).join("\n")]);
    const zoeker = maakZoeker({ ...index, zegswijzen: zegswijzen.filter((z) => z[1]) });
    zinnen.filter((z) => z.vouw === f).forEach((z) => {
      const doel = z.nr < 0 ? null : index.ingangen[z.nr], [antwoorden, zeker] = vraag(zoeker, z.zin);
      uit.push({ soort: !doel ? "niets" : doel[7].gevaar ? "gevaar" : "gewoon", bij: doel && doel[1], zin: z.zin, antwoorden, zeker });
    });
  }
  return uit;
}

const { indexen, vragen, kruis: vouwen } = JSON.parse(readFileSync(0, "utf8"));
const gelezen = {}, zoekers = {};
for (const taal in indexen) {
  const [eerst, verder] = indexen[taal];
  gelezen[taal] = verder ? vulAan(eerst, verder) : eerst;
}
const uit = { vragen: [], kruis: {} };
uit.vragen = vragen.map((v) => vraag((zoekers[v.taal] = zoekers[v.taal] || maakZoeker(gelezen[v.taal])), v.vraag));
if (vouwen) for (const taal in gelezen) if (gelezen[taal].zegswijzen.length) uit.kruis[taal] = kruis(gelezen[taal], vouwen);
process.stdout.write(JSON.stringify(uit));
