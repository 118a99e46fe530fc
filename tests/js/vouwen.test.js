import test from "node:test";
import assert from "node:assert/strict";
import { vouw, woorden, dichtbij, geraamte, gezegd, zinnen } from "../../hooks/browser/vouwen.js";

for (const [wat, een, ander] of [
  ["capitals and accents", "FINANCIËN", "financien"],
  ["Turkish i", "İŞSİZIM", "issizim"],
  ["Arabic hamza, article and vowel marks", "الأُسْرة", "اسره"],
  ["Ethiopic letters that sound the same", "ፀሓይ", "ጸሓይ"],
  ["the Dutch ij", "wĳk", "wijk"],
  ["Arabic digits", "١١٢", "112"],
]) {
  test(`${wat}: one spelling`, () => assert.deepEqual(woorden(een), woorden(ander)));
}

test("signs divide words, and pictures are no words", () => assert.deepEqual(woorden("uit-huis, gezet 💔"), ["uit", "huis", "gezet"]));

test("a slip is one letter wrong, missing, extra or swapped", () => {
  for (const fout of ["geweld", "gewelt", "gewld", "geeweld", "gewedl"]) assert.ok(dichtbij("geweld", fout, 1), fout);
  assert.ok(!dichtbij("geweld", "gewoon", 1));
  assert.ok(!dichtbij("geweld", "geld", 1));
});

test("forms of one word share their frame, in scripts whose vowels change", () => {
  assert.equal(geraamte(vouw("ክሞት")), geraamte(vouw("ክመት")));
  assert.equal(geraamte(vouw("يموت")), geraamte(vouw("موت")));
  assert.equal(geraamte("geweld"), "");
});

test("spoken Dutch and English are written out, in their own language only", () => {
  assert.deepEqual(gezegd("me man zegt kben nie goed", "nl"), gezegd("mijn man zegt ik ben niet goed", "nl"));
  assert.deepEqual(gezegd("m'n zoon", "nl"), gezegd("mijn zoon", "nl"));
  assert.deepEqual(gezegd("I can't go", "en"), ["i", "can", "not", "go"]);
  assert.deepEqual(gezegd("me", "tr"), ["me"]);
  assert.deepEqual(gezegd("constructor", "nl"), ["constructor"]);
});

test("a story falls apart at its punctuation, in every script", () => {
  assert.equal(zinnen("een. twee? drie").length, 3);
  assert.equal(zinnen("واحد، اثنان؟").length, 2);
  assert.equal(zinnen("ሓደ። ክልተ፣").length, 2);
});
