import type { Paper } from '../paper/paper';
import { visitInSteps, type Steps } from '../util/steps';
import { toBranch, type Branch, type BranchContent } from './branch';

/** The most rows that are listed in one go; what is longer is divided into sections. */
export const MOST_ROWS = 500;

/** The fewest rows of a section that is cut from a sorted list. */
const SECTION = 200;
const LONGEST_OPENING = 24;

/** Members that may be too many to list, and how they are listed and divided. */
export interface Division<T> {
  readonly members: readonly T[];
  readonly sort: (members: readonly T[]) => Steps<readonly T[]>;
  /** Lists sorted members, at most {@link MOST_ROWS}. */
  readonly list: (members: readonly T[]) => BranchContent;
  readonly nameOf: (member: T) => string;
  /** Marks under which a member can be sought, coarse before fine; greater ranks come first, then labels from A. */
  readonly landmarks: readonly ((member: T) => { readonly label: string; readonly rank: number })[];
  /** The number of papers in these members. */
  readonly count: (members: readonly T[]) => number;
  readonly has: (members: readonly T[], paper: Paper) => boolean;
}

/** The members as they are when they are few; else in sections by landmark, and where these are too long, in stretches. */
export function* divide<T>(division: Division<T>): Steps<BranchContent> {
  const { members, list, landmarks } = division;
  if (members.length <= MOST_ROWS) {
    return list(yield* division.sort(members));
  }
  const [landmark, ...finer] = landmarks;
  if (landmark === undefined) {
    return { kind: 'branches', branches: yield* cut(division) };
  }
  const sections = new Map<string, { rank: number; members: T[] }>();
  yield* visitInSteps(members, member => {
    const { label, rank } = landmark(member);
    const section = sections.get(label);
    if (section) {
      section.members.push(member);
    } else {
      sections.set(label, { rank, members: [member] });
    }
  });
  if (sections.size === 1) {
    return yield* divide({ ...division, landmarks: finer });
  }
  const ordered = [...sections].sort(([a, x], [b, y]) => y.rank - x.rank || (a < b ? -1 : 1));
  const branches: Branch[] = [];
  for (const [label, section] of ordered) {
    branches.push(sectionOf(label, label, { ...division, members: section.members, landmarks: finer }));
    yield;
  }
  return { kind: 'branches', branches };
}

function* cut<T>(division: Division<T>): Steps<Branch[]> {
  const sorted = yield* division.sort(division.members);
  const size = Math.max(SECTION, Math.ceil(sorted.length / MOST_ROWS));
  const starts = Array.from({ length: Math.ceil(sorted.length / size) }, (_, place) => place * size);
  return starts.map(start => {
    const members = sorted.slice(start, start + size);
    const [first, last] = [members[0], members.at(-1)].map(member =>
      member === undefined ? '' : openingOf(division.nameOf(member)),
    );
    return sectionOf(`from ${start}`, `${first ?? ''} – ${last ?? ''}`, { ...division, members });
  });
}

function sectionOf<T>(id: string, label: string, division: Division<T>): Branch {
  const { members, count, has } = division;
  const group = { id, kind: 'section', label, count: count(members) } as const;
  return toBranch(
    group,
    paper => has(members, paper),
    () => divide(division),
  );
}

/** The first two words, or what of them fits into a narrow column. */
function openingOf(name: string): string {
  const [first = '', second] = name.trim().split(/\s+/, 2);
  const opening = second === undefined ? first : `${first} ${second}`;
  return opening.length > LONGEST_OPENING ? `${opening.slice(0, LONGEST_OPENING - 1)}…` : opening;
}
