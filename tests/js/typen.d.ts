/** What the scripts of the site share: the data that hooks/ makes for them, and what each puts on window. */
declare namespace Kaart {
  /** Kind, address, title, line below it, codes of leefgebieden, more words, more numbers, details (hooks/paginas/zoekindex.py). */
  type Ingang = [string, string, string, string, string[], string, string[], Details];
  interface Details {
    spoed?: number;
    /** 1: dangerous, so on top. */
    gevaar?: number;
    /** Numbers of the entries of lines to ring. */
    bel?: number[];
    lijnen?: [string, unknown][];
    nl?: string[];
  }
  interface Index {
    taal: string;
    ingangen: Ingang[];
    woorden: Record<string, number[]>;
    /** Number of an entry (-1: nothing that we have), and its wordings, one a line. */
    zegswijzen: [number, string][];
    /** 1: the first script only, so without organisations and pages. */
    eerst?: number;
    geen: { zin: number; gevaar: number; vraag: number; verder: number; misschien: number; lijnen: number[]; wegwijzers: number[]; kaarten: number[] };
  }
  interface Vector { nrs: Int32Array; waarden: Float32Array }
  /** Chance of each subject; and the highest with which it is the first of a piece of the text. */
  interface Gelezen { kans: Float32Array; wint: Float32Array }
  interface Begrijper {
    leer(duur: number): boolean;
    lees(tekst: string): Gelezen;
    zegtIets(woord: string): boolean;
  }
  interface Antwoord { lijst: Ingang[]; zeker: boolean | null; dichtst: Ingang | null }
  interface GeenAntwoord { zin: number; rijen: { tekst: number; ingangen: Ingang[] }[]; misschien: number; dichtst: Ingang | null }
  interface Zoeker {
    zoek(vraag: string, hoogste: number): Ingang[];
    antwoord(vraag: string, meteen?: boolean): Antwoord;
    geenAntwoord(dichtst: Ingang | null): GeenAntwoord;
    leer(duur: number): boolean;
  }
  /** A moment in Amsterdam: ISO date, weekday (0 = Monday), minute of the day. */
  interface Moment { dag: string; weekdag: number; minuut: number }
  /** Pairs of minutes (from, until) for the days of the week; other days by date, null where nothing is known of that day. */
  interface Rooster { week: [number, number][][]; anders: Record<string, [number, number][] | null> }
  interface Zinnen { woorden: Record<string, string>; dagen: string[] }
  interface Tijden extends Zinnen { tot: string; roosters: Rooster[]; nl?: Zinnen }
  type Per = "dag" | "week" | "maand" | "jaar" | "totaal";
  /** A number in a sentence: its value, as it is written, the word after it, and both. */
  interface Getal { n: number; getal: string; woord: string; tekst: string }
  /** Of one language and Dutch: words that say nothing, number words, words of time, units with their singular, plural and other forms. */
  interface Rekentaal { taal: string; vaag: string[]; klein: string[]; telwoorden: string[]; tijd: string[]; eenheden: Record<string, [string, string, string[], string[]]> }
  interface Rekenaar {
    woorden(tekst: string): string[];
    zeggend(tekst: string): string[];
    dun(tekst: string): string | null;
    getal(tekst: string): number | null;
    eenheid(tekst: string): string;
    goedeEenheid(tekst: string): boolean;
    getallenIn(zin: string): Getal[];
    telOp(delen: { n: number; per: Per }[], per: Per, weken: number): number | null;
    isTijd(woord: string): boolean;
  }
  interface Stand { soort: "open" | "straks" | "dicht" | "vraag"; rang: number; tekst: string }
}

interface Window {
  kaartVouwen: {
    vouw(tekst: string): string;
    woorden(tekst: string): string[];
    dichtbij(a: string, b: string, hoogste: number): boolean;
    geraamte(w: string): string;
    gezegd(tekst: string, taal: string): string[];
    zinnen(tekst: string): string[];
  };
  kaartBegrijpen: {
    maakBegrijper(voorbeelden: [string, number][], aantal: number, taal: string): Kaart.Begrijper;
  };
  kaartZoeken: { vouw(tekst: string): string; woorden(tekst: string): string[]; maakZoeker(index: Kaart.Index, vorige?: Kaart.Zoeker | null): Kaart.Zoeker };
  kaartRekenen: { maakRekenaar(g: Kaart.Rekentaal): Kaart.Rekenaar };
  kaartUren: {
    amsterdam(moment: Date): Kaart.Moment;
    vanLijn(code: string, nu: Kaart.Moment, tijden: Kaart.Tijden, zinnen: Kaart.Zinnen): Kaart.Stand;
    stand(codes: string, nu: Kaart.Moment, tijden: Kaart.Tijden, zinnen: Kaart.Zinnen): Kaart.Stand;
  };
}
