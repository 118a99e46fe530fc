import test from "node:test";
import assert from "node:assert/strict";
import { maakBegrijper } from "../../hooks/browser/begrijpen.js";

const ONDERWERPEN = [
  ["mijn man slaat mij", "ik word geslagen", "hij heeft mij geschopt", "mijn partner mishandelt mij", "bang voor mijn vriend", "klappen gekregen thuis"],
  ["ik heb schulden", "rekeningen niet betaald", "achterstand met betalen", "ik kan mijn schuld niet aflossen", "incasso brief", "rood staan"],
  ["mijn zoon wil dood", "ik wil niet meer leven", "denken aan zelfmoord", "zij wil een einde aan haar leven maken", "ik wil dood", "zelfmoord plannen"],
  ["ik wil sporten", "voetbal club voor mijn dochter", "zwemmen leren", "fitness goedkoop", "bewegen voor ouderen", "ik zoek een sport"],
];
const voorbeelden = ONDERWERPEN.flatMap((zinnen, nr) => zinnen.map((zin) => [zin, nr]));
const nieuw = () => maakBegrijper(voorbeelden, ONDERWERPEN.length, "nl");
const beste = (kansen) => kansen.indexOf(Math.max(...kansen));

for (const [vraag, onderwerp] of [
  ["me vriend sloeg me", 0], ["geslgen door mijn man", 0], ["schuldhulp", 1], ["betalings achterstand", 1],
  ["me dochter wil dood", 2], ["zelfmoort", 2], ["sportclub", 3],
]) {
  test(`${vraag}: nobody wrote it down, and it is understood`, () => assert.equal(beste(nieuw().lees(vraag).kans), onderwerp));
}

test("chances are chances", () => {
  const kansen = nieuw().lees("mijn man").kans;
  assert.ok(Math.abs(kansen.reduce((a, b) => a + b) - 1) < 1e-5);
  assert.equal(kansen.length, ONDERWERPEN.length);
});

test("what shares no word with anything says no more of one subject than of another", () => {
  const kansen = nieuw().lees("xqzwvk").kans;
  assert.ok(Math.max(...kansen) < 0.5);
});

test("the more of a text is unknown, the less sure", () => {
  const b = nieuw();
  assert.ok(b.lees("zelfmoord").kans[2] > b.lees("zelfmoord qwrtp bcdfg").kans[2]);
});

test("each subject of a story is heard", () => {
  const { kans, wint } = nieuw().lees("gisteren kwam er weer een brief van de incasso, daarna heeft mijn man mij geslagen en nu zegt mijn zoon dat hij dood wil");
  for (const nr of [0, 1, 2]) assert.ok(wint[nr] > 0 && kans[nr] > kans[3], `${nr}: ${kans} ${wint}`);
  assert.ok(wint[3] < Math.min(wint[0], wint[1], wint[2]));
});

test("words that are said of everything say nothing", () => {
  const veel = Array.from({ length: 10 }, (_, nr) => [`ik zoek woord${nr}`, nr]);
  const b = maakBegrijper(veel, 10, "nl");
  assert.ok(!b.zegtIets("zoek"));
  assert.ok(b.zegtIets("woord3"));
  assert.ok(b.zegtIets("nooit"));
});

test("learning is the same every time, at once or a little at a time", () => {
  const een = nieuw(), ander = nieuw();
  let keer = 0;
  while (ander.leer(-1)) keer++;
  assert.ok(keer > 1);
  assert.deepEqual(een.lees("mijn man slaat"), ander.lees("mijn man slaat"));
});
