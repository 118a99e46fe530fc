// Made from hooks/weergave/gegevens.py by hooks/browser_typen.py: make typen

export type Zin = [string, string, string];

export type Minuten = [number, number];

export interface Weekrooster {
  week: Minuten[][];
  anders: Record<string, Minuten[] | null>;
}

export interface Standwoorden {
  nacht: string;
  open: string;
  vandaag: string;
  morgen: string;
  dag: string;
  dicht: string;
  feestdag: string;
  bel: string;
  afspraak: string;
  onbekend: string;
  verlopen: string;
}

export interface Standzinnen {
  dagen: string[];
  woorden: Standwoorden;
}

export interface Tijden {
  dagen: string[];
  woorden: Standwoorden;
  tot: string;
  roosters: Weekrooster[];
  datums: string[];
  nl?: Standzinnen;
}

export type Weet = 1 | 0 | -1;

export type Kaarttekst = [string] | [string, string] | [string, string, 1 | 2];

export type Zegswijze = [number, string];

export type VanSoort<S, D> = [
  soort: S,
  adres: string,
  titel: string,
  onder: string,
  gebieden: string[],
  woorden: string,
  nummers: string[],
  details: D,
];

export interface Hulpvraagdetails {
  spoed: number;
  gevaar?: 1;
  bel?: number[];
  nl?: string[];
}

export interface Crisisdetails {
  lijnen: [string, number][];
  bereik: string;
  volgens: number;
  gratis: Weet;
  alleen: string[];
  gevaar?: 1;
  kosten: number;
  nl?: string[];
}

export interface Organisatiedetails {
  id: string;
  naam: string;
  gebieden: string[];
  kort: number;
  logo: string | null;
  monogram: string | null;
  melding: [number[], string] | null;
  bereik: string;
  volgens: number;
  lijnen: [string, number[]][];
  wegen: ["mail" | "web" | "plek", string, string][] | null;
  voet: [number[], number[]];
  verwijzing: Weet;
  gratis: Weet;
  talen: string[];
  alleen: string[];
}

export interface Geendetails {
}

export type Hulpvraagingang = VanSoort<"hulpvraag", Hulpvraagdetails>;

export type Crisisingang = VanSoort<"crisis", Crisisdetails>;

export type Leefgebiedingang = VanSoort<"leefgebied", Geendetails>;

export type Bladzijdeingang = VanSoort<"bladzijde", Geendetails>;

export type Organisatieingang = VanSoort<"organisatie", Organisatiedetails>;

export type EersteIngang = Hulpvraagingang | Crisisingang | Leefgebiedingang;

export type Ingang = Hulpvraagingang | Crisisingang | Leefgebiedingang | Bladzijdeingang | Organisatieingang;

export interface Geen {
  zin: number;
  gevaar: number;
  vraag: number;
  verder: number;
  misschien: number;
  lijnen: number[];
  wegwijzers: number[];
  kaarten: number[];
}

export interface Eerst {
  taal: string;
  eerst: 1;
  teksten: Kaarttekst[];
  ingangen: EersteIngang[];
  zegswijzen: Zegswijze[];
  woorden: Record<string, number[]>;
}

export interface Verder {
  geen: Geen;
  bij: string[];
  teksten: Kaarttekst[];
  ingangen: Bladzijdeingang[];
  adres: string;
  organisaties: Record<string, unknown[]>;
  zegswijzen: Zegswijze[];
  woorden: Record<string, number[]>;
}

export interface Gebied {
  kleur: string;
  icoon: string;
}

export interface Iconen {
  telefoon: string;
  mail: string;
  web: string;
  plek: string;
  melding: string;
}

export interface Kaartwoorden {
  hulpvragen: Zin;
  crisis: Zin;
  bereikbaar: Zin;
  rest: Zin;
  organisaties: Zin;
  misschien: Zin;
  onzeker: Zin;
  meer: Zin;
  verouderd: Zin;
  inHetNederlands: Zin;
  geenNummer: Zin;
  gevonden: Zin;
  niets: Zin;
  nietsGekozen: Zin;
  qr: Zin;
}

export interface Kaartgegevens {
  wortel: string;
  adres: string;
  leefgebieden: Record<string, Gebied>;
  iconen: Iconen;
  woorden: Kaartwoorden;
}

export type Zinnen = Record<string, Zin>;

export type Per = "dag" | "week" | "maand" | "jaar" | "totaal";

export type Eenheid = [string, string, string[], string[]];

export interface Letter {
  woord: string;
  nee: string;
  ja: string;
}

export interface Doelhulpgegevens {
  taal: string;
  ruim: boolean;
  vaag: string[];
  klein: string[];
  tijd: string[];
  telwoorden: string[];
  zinnen: Zinnen;
  vaak: Record<Per, Zin>;
  per: Record<Per, Zin>;
  eenheden: Record<string, Eenheid>;
  letters: Record<string, Letter>;
}

export interface Growgegevens {
  taal: string;
  zinnen: Zinnen;
}
