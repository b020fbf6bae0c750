/** A date in CSL data (CSL data schema 1.0.2, `date-variable`). */
export interface CslDate {
  /** One date or the first and the last of several days: year, month from 1, day; negative years are before Christ. */
  readonly 'date-parts'?: readonly (readonly number[])[];
  /** 1 is spring. */
  readonly season?: number;
  readonly circa?: boolean;
  /** What is no date, such as "in press". */
  readonly literal?: string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const NUMBERS = /^(-?\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?:[T/].*)?)?)?$/;
const CIRCA = /^(?:c\.|ca\.?|circa)\s{0,3}|[~?%]$/i;
/** EDTF numbers the seasons behind the months (ISO 8601-2, level 1). */
const BEFORE_SPRING = 20;

/** The date that a text tells: EDTF as biblatex has it, RIS's `2011/03/15/`, "2011 Mar 5", "March 2011"; undefined when empty. */
export function cslDate(text: string): CslDate | undefined {
  const line = text.trim().replace(/\/{1,3}$/, '');
  if (line === '') {
    return undefined;
  }
  const circa = CIRCA.test(line) ? { circa: true } : {};
  const bare = line.replace(CIRCA, '');
  const ends = /^(\d{4}[\d-]*)(?:\/|--|–)(\d{4}[\d-]*)$/.exec(bare)?.slice(1) ?? [bare];
  const parts = ends.map(partsOf).filter(known => known !== undefined);
  if (parts.length < ends.length) {
    return { literal: line };
  }
  const [[year, month = 0] = []] = parts;
  return parts.length === 1 && month > BEFORE_SPRING
    ? { 'date-parts': [[year ?? 0]], season: month - BEFORE_SPRING, ...circa }
    : { 'date-parts': parts, ...circa };
}

function partsOf(text: string): number[] | undefined {
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const [, year, month = '0', day = '0'] = numbers;
    return datePartsOf(Number(year), Number(month), Number(day));
  }
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  const month = monthOf(text);
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(text)?.[0];
  return year === undefined || month === 0 ? undefined : datePartsOf(Number(year), month, Number(day ?? 0));
}

function datePartsOf(year: number, month: number, day: number): number[] | undefined {
  const isMonth = (month >= 1 && month <= 12) || (month > BEFORE_SPRING && month <= BEFORE_SPRING + 4);
  return isMonth && day >= 1 && day <= 31 ? [year, month, day] : isMonth ? [year, month] : [year];
}

/** The first month in a text, from 1: "Mar", "5 June", "07"; nought when there is none. */
export function monthOf(text: string): number {
  const name = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(text)?.[1]?.toLowerCase();
  const number = /^\s*(\d{1,2})\s*$/.exec(text)?.[1];
  return name === undefined
    ? Number(number ?? 0)
    : MONTHS.findIndex(month => month.toLowerCase().startsWith(name)) + 1;
}

/** What BibTeX's styles call a month by, `mar` for "March"; undefined for another text. */
export function monthMacro(text: string): string | undefined {
  return MONTHS.includes(text) ? text.slice(0, 3).toLowerCase() : undefined;
}

/** The fields that say a date in a BibTeX file, for BibTeX too as long as it can: `year`, `month` and `day`. */
export function bibtexDate(date: CslDate): Readonly<Record<string, string>> {
  const [first = [], last] = date['date-parts'] ?? [];
  const [year, month, day] = first;
  if (year === undefined) {
    return { year: date.literal ?? '' };
  }
  if (last || date.season !== undefined) {
    const isOfYears = first.length === 1 && last?.length === 1;
    return isOfYears
      ? { year: `${year}--${last[0] ?? ''}` }
      : { date: [seasonal(first, date.season), ...(last ? [last] : [])].map(edtf).join('/') };
  }
  return {
    year: `${date.circa === true ? 'ca. ' : ''}${year}`,
    month: MONTHS[(month ?? 0) - 1] ?? '',
    day: day === undefined ? '' : String(day),
  };
}

/** The date as EDTF writes it: `2011-03-05`, `2011-03/2011-05`. */
export function edtfDate({ 'date-parts': parts = [], literal = '' }: CslDate): string {
  return parts.length === 0 ? literal : parts.map(edtf).join('/');
}

function seasonal(parts: readonly number[], season: number | undefined): readonly number[] {
  return season === undefined ? parts : [parts[0] ?? 0, BEFORE_SPRING + season];
}

function edtf(parts: readonly number[]): string {
  const [year = 0, ...rest] = parts;
  return [String(year).padStart(4, '0'), ...rest.map(part => String(part).padStart(2, '0'))].join('-');
}
