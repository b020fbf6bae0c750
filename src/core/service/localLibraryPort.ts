import { Catalogue } from '../browse/catalogue';
import { citationFindings } from '../checks/checkCitations';
import { entryFindings } from '../checks/checkEntries';
import { PaperRecords } from '../checks/paperRecords';
import { completeKey } from '../completion/completeKey';
import { isCiting } from '../citations/isCiting';
import { OwnEntriesCache } from '../completion/ownEntriesCache';
import { writtenKeyAt } from '../completion/writtenKey';
import { mapContent } from '../map/mapContent';
import { mentionsIn } from '../mentions/findMentions';
import { mentionAt } from '../mentions/mentionAt';
import { keyAt, placesOfKey } from '../navigation/keyPlaces';
import type { Paper } from '../paper/paper';
import { hashText } from '../text/hash';
import type { Taxonomy } from '../topics/taxonomy';
import type { TopicModel } from '../topics/topicModel';
import { plainTopicsOf, topicsOf } from '../topics/topicsOf';
import { Foreground } from '../util/foreground';
import { onceResolved } from '../util/onceResolved';
import { type Pause, runInSlices, runToEnd } from '../util/steps';
import { addEntries } from '../writing/addEntries';
import { readYaml } from '../projects/readYaml';
import { declareBibliography } from '../writing/declareBibliography';
import { citationEdit } from '../writing/insertCitation';
import { typstCitations } from '../citations/typstGroups';
import { BibliographyCache } from './bibliographyCache';
import type { CacheStore } from '../library/cache/cacheStore';
import { LibraryCache } from '../library/cache/libraryCache';
import { ChangeNews } from './changeNews';
import { libraryChanges } from './libraryChanges';
import type { LibraryPort } from './libraryPort';
import type { PaperFacts } from './searchQuestions';
import type { Library } from '../library/libraryTypes';
import { ScanCache } from './scanCache';
import { divideBibliography } from '../formats/bibliography';
import { textOf } from '../formats/bibliographyText';
import { toBibtex } from '../formats/bibtex/toBibtex';
import { SourceSet } from '../library/sources/sourceSet';

/** What a port opens: a library, the taxonomy that its papers are browsed by, and what places unlabelled ones in it. */
export interface OpenLibrary {
  readonly library: Library;
  readonly taxonomy: Taxonomy;
  /** Absent when only labelled papers have topics. */
  readonly topicModel?: TopicModel;
  /** The names of the collections that one of its papers comes from. */
  readonly sourcesOf: (paper: Paper) => readonly string[];
}

/** For who keeps nothing. */
const NO_STORE: CacheStore = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.reject(new Error('There is no place to keep anything.')),
  keep: () => Promise.resolve(),
};

/**
 * A port to a library in this thread. `open` is called on the first question, and again on the next when it failed.
 * Work on long documents and large libraries calls `pause` every few milliseconds. Without a `store` nothing is kept for
 * the next session.
 */
export function localLibraryPort(
  open: () => Promise<OpenLibrary>,
  pause: Pause,
  store: CacheStore = NO_STORE,
): LibraryPort {
  const news = new ChangeNews();
  const foreground = new Foreground();
  const bibliographies = new BibliographyCache();
  const ownEntries = new OwnEntriesCache(bibliographies.parse);
  const scans = new ScanCache(pause);
  const factsOf = async (paper: Paper): Promise<PaperFacts> => {
    const { library, taxonomy, topicModel } = await opened();
    return {
      topics: topicsOf(paper, taxonomy, topicModel),
      isInLibrary: library.find(paper.id) !== undefined,
    };
  };
  const opened = onceResolved(async () => {
    const { library, taxonomy, topicModel, sourcesOf } = await open();
    const sources = new SourceSet(library, sourcesOf);
    const { papers } = library;
    const cache = new LibraryCache(store, () => hashText(JSON.stringify(papers)));
    const catalogue = new Catalogue(library, {
      taxonomy,
      sourcesOf: (paper: Paper) => sources.labelsOf(paper),
      topicsOf: (paper: Paper) => plainTopicsOf(paper, taxonomy, topicModel),
    });
    library.onDidChange(() => {
      catalogue.forget();
      news.add();
    });
    const records = new PaperRecords(library, library.papers);
    return { library, taxonomy, topicModel, catalogue, sources, cache, records };
  });
  return {
    onDidChange: news.onDidChange,
    search: async (query, options) => (await opened()).library.search(query, options),
    related: async (id, options) => {
      const { library } = await opened();
      const paper = library.find(id);
      return paper ? library.related(paper, options) : [];
    },
    find: async id => (await opened()).library.find(id),
    findAll: async ids => {
      const { library } = await opened();
      return ids.map(id => library.find(id)).filter(paper => paper !== undefined);
    },
    cardOf: async asked => {
      const paper = typeof asked === 'string' ? (await opened()).library.find(asked) : asked;
      return paper && { paper, ...(await factsOf(paper)) };
    },
    browse: async (view, path) => runToEnd((await opened()).catalogue.browseSteps(view, path), pause),
    placeOf: async (view, id) => runToEnd((await opened()).catalogue.placeSteps(view, id), pause),
    mapContent: async () => {
      const { library, taxonomy, topicModel } = await opened();
      return mapContent(library, taxonomy, topicModel);
    },
    citations: async (document, cancellation) =>
      document.languageId === 'typst'
        ? typstCitations(document.text)
        : (await scans.scanOf(document, cancellation))?.citations,
    mentions: async (document, cancellation) => {
      const { library } = await opened();
      const scan = await scans.scanOf(document, cancellation);
      if (scan === undefined) {
        return undefined;
      }
      const { texts, sources } = divideBibliography(document.bibliography);
      const bibliography = bibliographies.libraryOf(texts);
      const { names, isPartial } = document;
      const steps = mentionsIn(scan, library, { names, isPartial, bibliography, sources });
      const mentions = await foreground.add(runInSlices(steps, pause, cancellation));
      const pointed = mentions && mentionAt(mentions, document.pointedAt);
      const facts = pointed && (await factsOf(pointed.paper));
      return mentions?.map(mention => (mention === pointed ? { ...mention, facts } : mention));
    },
    ...libraryChanges(opened, news, foreground, pause),
    addEntries: (file, papers, others, keyed) =>
      Promise.resolve(addEntries(file, papers, others, keyed, bibliographies.parse)),
    checkCitations: async document => {
      const { library } = await opened();
      const scan = await scans.scanOf(document);
      return scan ? runToEnd(citationFindings(scan, document, library, bibliographies.parse), pause) : [];
    },
    checkEntries: async (file, citedKeys) => {
      const { records } = await opened();
      const { entries } = bibliographies.parse(file);
      return runToEnd(entryFindings(textOf(file), entries, { records, ...citedIn(citedKeys) }), pause);
    },
    bibtexEntries: papers => Promise.resolve(papers.map(toBibtex)),
    insertCitation: (...given) => Promise.resolve(citationEdit(...given)),
    declareBibliography: (...given) => Promise.resolve(declareBibliography(...given)),
    writtenKey: (...given) => Promise.resolve(writtenKeyAt(...given)),
    readYaml: text => Promise.resolve(readYaml(text)),
    isCiting: async document => {
      const scan = await scans.scanOf(document);
      return scan !== undefined && isCiting(scan);
    },
    completeKey: async (written, files) => {
      const { texts, sources } = divideBibliography(files);
      return completeKey(written, ownEntries.entriesOf(texts), (await opened()).library, sources);
    },
    keyAt: (...given) => Promise.resolve(keyAt(...given)),
    placesOfKey: (...given) => Promise.resolve(placesOfKey(...given)),
    report: async () => {
      const { sources, cache } = await opened();
      return { ...sources.report(), kept: cache.size };
    },
  };
}

function citedIn(keys: readonly string[] | undefined): { readonly cited?: ReadonlySet<string> } {
  return keys ? { cited: new Set(keys) } : {};
}
