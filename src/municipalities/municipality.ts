import type { LocalDate, MunicipalityCode } from '../model/application.js';

/** The languages of a municipality, by Government decree; of two, the majority's comes first. */
export type LanguageStatus = 'fi' | 'sv' | 'bilingual-fi-majority' | 'bilingual-sv-majority';

/** A municipality as the list of 2017 has it, and its merger by the day asked about. */
export interface Municipality {
  readonly code: MunicipalityCode;
  /** The same name twice where the list has no Swedish one. */
  readonly name: { readonly fi: string; readonly sv: string };
  readonly languageStatus: LanguageStatus;
  /** The region (maakunta, landskap) of 2017; Åland is `"21"`. */
  readonly region: { readonly code: string; readonly fi: string; readonly sv: string };
  /** The successor and the first day of the merger; absent if none by the day asked about. */
  readonly mergedInto?: { readonly code: MunicipalityCode; readonly on: LocalDate };
}

/** A record of the generated table. */
export interface ListedMunicipality<Region extends string = string> {
  readonly code: MunicipalityCode;
  readonly fi: string;
  readonly sv: string;
  /** The Swedish name in the list of 2026, where it differs. */
  readonly svIn2026?: string;
  readonly languageStatus: LanguageStatus;
  readonly region: Region;
  /** The merger, up to 2026. */
  readonly mergedInto?: { readonly code: MunicipalityCode; readonly on: LocalDate };
}
