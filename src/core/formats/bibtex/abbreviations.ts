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

/** The abbreviations of one file, whose names ignore case. */
export class Abbreviations {
  private readonly values = new Map<string, string>(STANDARD);
  private readonly unknown = new Set<string>();

  define(name: string, value: string): void {
    this.values.set(name.toLowerCase(), value.slice(0, LONGEST));
  }

  get(name: string): string | undefined {
    return this.values.get(name.toLowerCase());
  }

  /** True at the first call for a name. */
  isNews(name: string): boolean {
    const lower = name.toLowerCase();
    const isNews = !this.unknown.has(lower);
    this.unknown.add(lower);
    return isNews;
  }
}
