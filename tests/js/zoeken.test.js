import test from "node:test";
import assert from "node:assert/strict";
import { maakZoeker } from "../../hooks/browser/zoeken.js";

const lijn = (nummer, waarvoor) => ["crisis", `direct-hulp.html#lijn-${nummer}`, nummer, waarvoor, ["VE"], waarvoor, [], { lijnen: [[nummer, -1]], gevaar: 1 }];
const vraag = (id, titel, woorden, details) => ["hulpvraag", `hulpvragen/${id}.html`, titel, titel, ["VE"], woorden, [], details || { spoed: 0 }];
const organisatie = (id, naam, kort) => ["organisatie", `organisaties/${id}.html`, naam, kort, ["FI"], "", [], { lijnen: [["070 123 45 67", []]] }];
const INDEX = {
  taal: "nl",
  ingangen: [
    vraag("geweld", "Ik ben thuis niet veilig", "geweld, slaan", { spoed: 1, gevaar: 1, bel: [4, 5] }),
    vraag("dood", "Ik denk aan zelfmoord", "zelfmoord, dood", { spoed: 1, gevaar: 1, bel: [4] }),
    vraag("schulden", "Ik heb schulden", "schuld, rekening"),
    vraag("sporten", "Ik wil sporten", "sport, cursus zelfverdediging"),
    lijn("112", "direct gevaar"),
    lijn("0800 2000", "huiselijk geweld"),
    organisatie("tandem", "Stichting Tandem", "Een maatje voor wie alleen is"),
    organisatie("gids", "Gids voor de stad", "Een grote kaart"),
  ],
  woorden: { vrijwilliger: [6] },
  zegswijzen: [
    [0, "mijn man slaat mij\nhij heeft mij geschopt\nik word geslagen\nklappen van mijn vriend\nbang voor mijn vader"],
    [1, "ik wil dood\nmijn zoon wil niet meer leven\nzelfmoord plannen\neen einde aan mijn leven"],
    [2, "ik kan mijn rekeningen niet betalen\nveel schulden\nachterstand met betalen\nrood staan"],
    [3, "voetbal voor mijn zoon\nzwemles\nfitness\nleren vechten in een sportschool"],
    [-1, "weer morgen\nrecept appeltaart\nuitslag voetbal gisteren\nhoe laat is het"],
  ],
  geen: { zin: 0, gevaar: 1, vraag: 2, verder: 3, misschien: 4, lijnen: [4, 5], wegwijzers: [6], kaarten: [7] },
};
const zoeker = maakZoeker(INDEX);
const adressen = (tekst) => zoeker.zoek(tekst, 9).map((i) => i[1]);

test("danger is on top, and the line to ring comes with it", () => {
  const gevonden = adressen("me man slaat me");
  assert.equal(gevonden[0], "hulpvragen/geweld.html");
  assert.ok(gevonden.includes("direct-hulp.html#lijn-0800 2000"));
});

test("of a story with three subjects all three are there, danger first", () => {
  const gevonden = adressen("ik heb een grote achterstand met betalen. mijn man heeft mij geslagen. en mijn zoon wil niet meer leven").slice(0, 3);
  assert.deepEqual(new Set(gevonden.slice(0, 2)), new Set(["hulpvragen/geweld.html", "hulpvragen/dood.html"]));
  assert.equal(gevonden[2], "hulpvragen/schulden.html");
});

test("danger that is only mentioned does not beat an ordinary question", () => assert.equal(adressen("cursus zelfverdediging")[0], "hulpvragen/sporten.html"));

test("a name, a slip in it, a word and a number are looked up", () => {
  assert.equal(adressen("Stichting Tandem")[0], "organisaties/tandem.html");
  assert.ok(adressen("tandme").includes("organisaties/tandem.html"));
  assert.ok(adressen("vrijwilliger").includes("organisaties/tandem.html"));
  assert.ok(adressen("070-1234567").includes("organisaties/tandem.html"));
  assert.equal(adressen("112")[0], "direct-hulp.html#lijn-112");
});

test("fewer than four letters are no beginning of a word", () => {
  assert.ok(!adressen("tan").includes("organisaties/tandem.html"));
  assert.ok(adressen("tand").includes("organisaties/tandem.html"));
});

for (const niets of ["xqzwvk", "weer morgen", "recept voor taart", "", "???"]) {
  test(`${niets}: no guess`, () => assert.deepEqual([zoeker.antwoord(niets).lijst, zoeker.antwoord(niets).zeker], [[], false]));
}

test("without an answer: whom to ring, whom to ask here, where to look further", () => {
  const rijen = zoeker.geenAntwoord(null).rijen.map((r) => r.ingangen.map((i) => i[1]));
  assert.deepEqual(rijen, [["direct-hulp.html#lijn-112", "direct-hulp.html#lijn-0800 2000"], ["organisaties/tandem.html"], ["organisaties/gids.html"]]);
});

test("without an answer the nearest hulpvraag is only named when it shares a word", () => {
  assert.equal(zoeker.antwoord("xqzwvk bcdfgh").dichtst, null);
  const { dichtst, zeker } = zoeker.antwoord("rekening qwrtp bcdfgh klmnp vwxz sdfgh");
  if (!zeker) assert.equal(dichtst[1], "hulpvragen/schulden.html");
});

test("who types before all is learned waits for nothing, and gets names but no guess", () => {
  const nieuw = maakZoeker(INDEX), eerst = nieuw.antwoord("stichting tandem", true);
  assert.equal(eerst.lijst[0][1], "organisaties/tandem.html");
  const snel = maakZoeker({ ...INDEX, zegswijzen: INDEX.zegswijzen.concat(Array.from({ length: 3000 }, (_, nr) => [2, `geld${nr} tekort`])) });
  assert.deepEqual(snel.antwoord("ik wil dood", true).zeker, null);
  assert.ok(!snel.antwoord("ik wil dood", true).lijst.some((i) => i[0] === "hulpvraag"));
  while (nieuw.leer(5));
  assert.equal(nieuw.antwoord("ik wil dood", true).lijst[0][1], "hulpvragen/dood.html");
});

test("with the first part of the index alone plain words are understood, and nobody says that there is nothing", () => {
  const deel = { ...INDEX, eerst: 1, ingangen: INDEX.ingangen.filter((i) => i[0] !== "organisatie"), woorden: {} };
  const eerste = maakZoeker(deel);
  assert.equal(eerste.antwoord("me man slaat me").lijst[0][1], "hulpvragen/geweld.html");
  assert.equal(eerste.antwoord("uitslag van het schaken").zeker, null);
});

test("what the first part understood stands until all is learned, with the names that came since", () => {
  const meer = INDEX.zegswijzen.concat(Array.from({ length: 3000 }, (_, nr) => [2, `geld${nr} tekort`]));
  const eerste = maakZoeker(INDEX);
  while (eerste.leer(5));
  const heel = maakZoeker({ ...INDEX, zegswijzen: meer }, eerste);
  const antwoord = heel.antwoord("me man slaat me bij tandem", true);
  assert.equal(antwoord.lijst[0][1], "hulpvragen/geweld.html");
  assert.equal(antwoord.zeker, null);
  assert.equal(heel.antwoord("stichting tandem", true).lijst[0][1], "organisaties/tandem.html");
});
