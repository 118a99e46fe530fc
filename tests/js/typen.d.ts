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
    geen: { zin: number; gevaar: number; vraag: number; verder: number; misschien: number; lijnen: number[]; wegwijzers: number[]; kaarten: number[] };
  }
  interface Vector { nrs: Int32Array; waarden: Float32Array }
  interface Begrijper {
    leer(duur: number): boolean;
    lees(tekst: string): Float32Array;
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
    kenmerken(ws: string[]): Map<string, number>;
  };
  kaartZoeken: { vouw(tekst: string): string; woorden(tekst: string): string[]; maakZoeker(index: Kaart.Index): Kaart.Zoeker };
  kaartUren: {
    amsterdam(moment: Date): Kaart.Moment;
    vanLijn(code: string, nu: Kaart.Moment, tijden: Kaart.Tijden, zinnen: Kaart.Zinnen): Kaart.Stand;
    stand(codes: string, nu: Kaart.Moment, tijden: Kaart.Tijden, zinnen: Kaart.Zinnen): Kaart.Stand;
  };
}
