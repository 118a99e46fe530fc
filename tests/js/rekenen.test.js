import test from "node:test";
import assert from "node:assert/strict";
import { maakRekenaar, telOp } from "../../hooks/browser/rekenen.js";

const nl = maakRekenaar({
  taal: "nl", vaag: ["iets, meer, beter"], klein: ["ik een de wil"], telwoorden: ["twee, drie, vier"], tijd: ["week maand keer"],
  eenheden: { euro: ["euro", "{num} euro", ["euro's"], []], keer: ["keer", "{num} keer", [], []] },
});

for (const [tekst, getal] of [["10", 10], ["2,5", 2.5], ["1.000", 1000], ["€ 20", 20], ["٢٥", 25], ["፳፭", 25], ["tien", null], ["0", null]]) {
  test(`the number in ${tekst} is ${getal}`, () => assert.equal(nl.getal(tekst), getal));
}

for (const [tekst, mist] of [["", "leeg"], ["ik wil iets", "vaag"], ["asdf", "vaag"], ["werk", "kort"], ["elke week wandelen", null]]) {
  test(`'${tekst}' lacks: ${mist}`, () => assert.equal(nl.dun(tekst), mist));
}

test("a unit has one name, however it is written", () => assert.deepEqual(["€", "Euro's", "stappen"].map(nl.eenheid), ["euro", "euro", "stappen"]));

test("numbers in a sentence come with the word after them, written in words too", () => {
  assert.deepEqual(nl.getallenIn("ik spaar €10 en loop drie keer").map((x) => [x.n, x.woord]), [[10, "€"], [3, "keer"]]);
});

for (const [delen, per, weken, som] of [
  [[{ n: 10, per: "week" }, { n: 2, per: "dag" }], "week", 0, 24],
  [[{ n: 12, per: "week" }], "maand", 0, 52],
  [[{ n: 5, per: "week" }, { n: 10, per: "totaal" }], "totaal", 4, 30],
  [[{ n: 40, per: "totaal" }], "week", 4, 10],
  [[{ n: 5, per: "week" }], "totaal", 0, null],
]) {
  test(`${JSON.stringify(delen)} comes to ${som} a ${per} in ${weken} weeks`, () => assert.equal(telOp(delen, per, weken) === null ? null : Math.round(telOp(delen, per, weken)), som));
}

test("a word that every object knows is no number", () => assert.deepEqual(nl.getallenIn("ik word constructor"), []));
