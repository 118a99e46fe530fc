import test from "node:test";
import assert from "node:assert/strict";
import { vulAan } from "../../hooks/browser/aanvullen.js";

const eerst = () => ({
  taal: "nl", eerst: 1, teksten: [["a"]], woorden: {},
  ingangen: [["hulpvraag", "hulpvragen/geld.html", "Ik heb schulden", "", ["FI"], "", [], { spoed: 0 }]],
  zegswijzen: [[0, "ik heb schulden"]],
});
const verder = () => ({
  geen: { zin: 0 }, bij: ["rekening"], teksten: [["Hulp bij geld"]], adres: "organisaties/*.html", woorden: { geld: [2] },
  ingangen: [["bladzijde", "over.html", "Over", "", [], "woorden", [], {}]],
  organisaties: { id: ["limor"], naam: ["Limor"], gebieden: [["FI"]], kort: [1], logo: [null], lijnen: [[]] },
  zegswijzen: [[0, "rood staan"], [1, "wat is dit"]],
});

test("the second script completes the first one", () => {
  const index = vulAan(eerst(), verder());
  assert.deepEqual(index.ingangen.map((i) => [i[0], i[1], i[2], i[3], i[5]]), [
    ["hulpvraag", "hulpvragen/geld.html", "Ik heb schulden", "", "rekening"],
    ["bladzijde", "over.html", "Over", "", "woorden"],
    ["organisatie", "organisaties/limor.html", "Limor", "Hulp bij geld", ""],
  ]);
  assert.deepEqual(index.ingangen[2][7], { id: "limor", naam: "Limor", gebieden: ["FI"], kort: 1, logo: null, lijnen: [] });
  assert.deepEqual(index.zegswijzen, [[0, "ik heb schulden\nrood staan"], [1, "wat is dit"]]);
  assert.deepEqual([index.eerst, index.woorden, index.geen], [undefined, { geld: [2] }, { zin: 0 }]);
});

test("a map without organisations has no columns", () => {
  assert.equal(vulAan(eerst(), { ...verder(), organisaties: {} }).ingangen.length, 2);
});
