/** Longest value of an abbreviation in UTF-16 code units; abbreviations made of each other would grow without end. */
const LONGEST = 10_000;

/** What every style defines: the months, and the journals of BibTeX's standard styles (plain.bst). */
const STANDARD: readonly (readonly [string, string])[] = [
  ['jan', 'January'],
  ['feb', 'February'],
  ['mar', 'March'],
  ['apr', 'April'],
  ['may', 'May'],
  ['jun', 'June'],
  ['jul', 'July'],
  ['aug', 'August'],
  ['sep', 'September'],
  ['oct', 'October'],
  ['nov', 'November'],
  ['dec', 'December'],
  ['acmcs', 'ACM Computing Surveys'],
  ['acta', 'Acta Informatica'],
  ['cacm', 'Communications of the ACM'],
  ['ibmjrd', 'IBM Journal of Research and Development'],
  ['ibmsj', 'IBM Systems Journal'],
  ['ieeese', 'IEEE Transactions on Software Engineering'],
  ['ieeetc', 'IEEE Transactions on Computers'],
  ['ieeetcad', 'IEEE Transactions on Computer-Aided Design of Integrated Circuits'],
  ['ipl', 'Information Processing Letters'],
  ['jacm', 'Journal of the ACM'],
  ['jcss', 'Journal of Computer and System Sciences'],
  ['scp', 'Science of Computer Programming'],
  ['sicomp', 'SIAM Journal on Computing'],
  ['tocs', 'ACM Transactions on Computer Systems'],
  ['tods', 'ACM Transactions on Database Systems'],
  ['tog', 'ACM Transactions on Graphics'],
  ['toms', 'ACM Transactions on Mathematical Software'],
  ['toois', 'ACM Transactions on Office Information Systems'],
  ['toplas', 'ACM Transactions on Programming Languages and Systems'],
  ['tcs', 'Theoretical Computer Science'],
];

interface Definition {
  readonly at: number;
  readonly value: string;
}

/** The abbreviations of one file, whose names ignore case. Each use is given the definition that stands above it. */
export class Abbreviations {
  private readonly standard = new Map(STANDARD);
  private readonly defined = new Map<string, Definition[]>();
  private readonly unknown = new Set<string>();

  /** Takes a definition at an offset behind those of the definitions before. */
  define(name: string, value: string, at: number): void {
    const lower = name.toLowerCase();
    const definitions = this.defined.get(lower) ?? [];
    definitions.push({ at, value: value.slice(0, LONGEST) });
    this.defined.set(lower, definitions);
  }

  /** What a name stands for at an offset. */
  get(name: string, at: number): string | undefined {
    const lower = name.toLowerCase();
    const definitions = this.defined.get(lower) ?? [];
    return definitions[countBefore(definitions, at) - 1]?.value ?? this.standard.get(lower);
  }

  /** True at the first call for a name. */
  isNews(name: string): boolean {
    const lower = name.toLowerCase();
    const isNews = !this.unknown.has(lower);
    this.unknown.add(lower);
    return isNews;
  }
}

function countBefore(definitions: readonly Definition[], at: number): number {
  let low = 0;
  let high = definitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((definitions[middle]?.at ?? at) < at) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
