import type { BrowseQuestions } from './browseQuestions';
import type { CheckQuestions } from './checkQuestions';
import type { DocumentQuestions } from './documentQuestions';
import type { LibraryNews } from './libraryNews';
import type { SearchQuestions } from './searchQuestions';
import type { SourceQuestions } from './sourceQuestions';
import type { WritingQuestions } from './writingQuestions';

/**
 * The only way in which the surfaces reach the library. Questions and answers are plain data, so that the
 * library may live in another thread. Every question waits until the library is open, and is rejected when
 * that fails; the next one tries again.
 * A surface asks for the parts that it needs.
 */
export type LibraryPort = LibraryNews &
  SearchQuestions &
  BrowseQuestions &
  DocumentQuestions &
  WritingQuestions &
  CheckQuestions &
  SourceQuestions;
