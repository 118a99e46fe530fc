import test from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { LINKS, stukken } from "../../hooks/browser/los.js";

test("numbers and Latin words are found as hooks/vertaling/cijfers.py finds them", () => {
  const python = readFileSync(new URL("../../hooks/vertaling/cijfers.py", import.meta.url), "utf8");
  assert.equal(LINKS.source.replace(/\\\//g, "/"), /_LINKS_NAAR_RECHTS = re\.compile\(\s*r"(.*)"\s*\)/.exec(python)[1]);
});

test("a number and a name stand apart from what is around them", () => {
  assert.deepEqual(stukken("اتصل بـ 0800-0113 (Fonds 1818)").filter((_, nr) => nr % 2), ["0800-0113", "Fonds 1818"]);
});
