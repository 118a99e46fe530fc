// What modules share besides the data that they are given (gegevens.d.ts).
import type { Eerst, Eenheid, Geen, Ingang, Tijden, Verder } from "./gegevens";

declare global {
  interface Window {
    /** Of the data scripts: each adds what it holds. */
    kaart: { tijden: Tijden; index?: Index; verder?: Verder };
    /** Of qrcode.js, which is fetched at need. */
    qrcode?: (type: number, fouten: string) => { addData(tekst: string): void; make(): void; createSvgTag(hoe: object): string };
    Highlight: new (bereik: Range) => unknown;
  }
}

/** An index: all of it, or what its first script holds. */
export interface Index extends Omit<Eerst, "eerst" | "ingangen"> {
  ingangen: Ingang[];
  /** Only as long as there is nothing but the first script. */
  eerst?: 1;
  geen?: Geen;
}

export interface Vector { nrs: Int32Array; waarden: Float32Array }
/** Chance of each subject; and the highest with which it is the first of a piece of the text. */
export interface Gelezen { kans: Float32Array; wint: Float32Array }
export interface Begrijper {
  leer(duur: number): boolean;
  lees(tekst: string): Gelezen;
  zegtIets(woord: string): boolean;
}
export interface Antwoord { lijst: Ingang[]; zeker: boolean | null; dichtst: Ingang | null }
export interface GeenAntwoord { zin: number; rijen: { tekst: number; ingangen: Ingang[] }[]; misschien: number; dichtst: Ingang | null }
export interface Zoeker {
  zoek(vraag: string, hoogste: number): Ingang[];
  antwoord(vraag: string, meteen?: boolean): Antwoord;
  geenAntwoord(dichtst: Ingang | null): GeenAntwoord;
  leer(duur: number): boolean;
}

/** A moment in Amsterdam: ISO date, weekday (0 = Monday), minute of the day. */
export interface Moment { dag: string; weekdag: number; minuut: number }
export interface Stand { soort: "open" | "straks" | "dicht" | "vraag"; rang: number; tekst: string }

/** A number in a sentence: its value, as it is written, the word after it, and both. */
export interface Getal { n: number; getal: string; woord: string; tekst: string }
/** Of one language and Dutch: words that say nothing, number words, words of time, units. */
export interface Rekentaal { taal: string; vaag: string[]; klein: string[]; telwoorden: string[]; tijd: string[]; eenheden: Record<string, Eenheid> }

/** A text of a card: own, Dutch, state. */
export interface Kaartregel { eigen: string; nl: string; stand: 0 | 1 | 2 }
/** What can stand in an element. */
export type Inhoud = Node | string;
/** A value to fill in. */
export type Waarden = Record<string, string | number>;
