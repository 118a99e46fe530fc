import test from "node:test";
import assert from "node:assert/strict";
import { amsterdam, stand, vanLijn } from "../../hooks/browser/uren.js";

const woorden = { nacht: "dag en nacht", afspraak: "afspraak", bel: "bel", onbekend: "onbekend", verlopen: "verlopen", feestdag: "feestdag", open: "open tot {tijd}", vandaag: "vandaag {tijd}", morgen: "morgen {tijd}", dag: "{dag} {tijd}", dicht: "dicht" };
const zinnen = { woorden, dagen: ["ma", "di", "wo", "do", "vr", "za", "zo"] };
const KANTOOR = [[540, 1020]];
const tijden = {
  ...zinnen, tot: "2027-12-31",
  roosters: [
    { week: [KANTOOR, KANTOOR, KANTOOR, KANTOOR, KANTOOR, [], []], anders: { "2026-12-25": null, "2026-12-24": [[540, 720]] } },
    { week: [0, 1, 2, 3, 4, 5, 6].map(() => [[0, 360], [1320, 1440]]), anders: {} },
    { week: [0, 1, 2, 3, 4, 5, 6].map(() => [[0, 1440]]), anders: {} },
  ],
};
const zeg = (code, dag, weekdag, minuut) => vanLijn(code, { dag, weekdag, minuut }, tijden, zinnen).tekst;

test("the clock is that of Amsterdam, in winter and in summer", () => {
  assert.deepEqual(amsterdam(new Date("2026-11-23T23:30:00Z")), { dag: "2026-11-24", weekdag: 1, minuut: 30 });
  assert.deepEqual(amsterdam(new Date("2026-07-01T22:00:00Z")), { dag: "2026-07-02", weekdag: 3, minuut: 0 });
});

for (const [wat, code, moment, tekst] of [
  ["open", "r0", ["2026-11-24", 1, 600], "open tot 17:00"],
  ["the minute it closes", "r0", ["2026-11-24", 1, 1020], "morgen 9:00"],
  ["before it opens", "r0", ["2026-11-24", 1, 60], "vandaag 9:00"],
  ["over the weekend", "r0", ["2026-11-27", 4, 1100], "ma 9:00"],
  ["a shorter day", "r0", ["2026-12-24", 3, 700], "open tot 12:00"],
  ["a holiday of which nothing is known", "r0", ["2026-12-25", 4, 700], "feestdag"],
  ["past midnight", "r1", ["2026-11-24", 1, 1380], "open tot 6:00"],
  ["always", "r2", ["2026-11-24", 1, 1380], "dag en nacht"],
  ["after the last day that was worked out", "r0", ["2028-01-01", 5, 700], "verlopen"],
  ["nobody knows", "o", ["2026-11-24", 1, 600], "onbekend"],
]) {
  test(`hours: ${wat}`, () => assert.equal(zeg(code, ...moment), tekst));
}

test("of several lines the one that answers soonest counts", () => assert.equal(stand("o r0 n", { dag: "2026-11-24", weekdag: 1, minuut: 600 }, tijden, zinnen).tekst, "dag en nacht"));
