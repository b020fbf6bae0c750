export type { Entry } from './paper/entry';
export type { Author, Paper, PaperInput } from './paper/paper';
export type { Problem } from './paper/problem';
export { parseBibtex, readBibtex } from './formats/bibtex/bibtex';
export { parseCslJson, readCslJson } from './formats/csl/cslJson';
export { parseCslYaml, readCslYaml } from './formats/csl/cslYaml';
export { decodeText, type DecodedText } from './formats/decodeText';
export { parseRis, readRis } from './formats/ris/ris';
export type { KnownEntries, PaperEntry, ParsedPapers, ReadStep } from './formats/parsedPapers';
export { lookUpCitations } from './assistant/lookUpCitations';
export { answerCheck, answerPaper, answerPapers } from './assistant/toolAnswers';
export {
  readCheckQuestion,
  readPaperQuestion,
  readSearchQuestion,
  type ToolInput,
} from './assistant/toolInput';
export { EntryFile } from './formats/entryFile';
export { DistinctPapers } from './paper/distinctPapers';
export { toBibtex } from './formats/bibtex/toBibtex';
export { toCsl } from './formats/csl/toCsl';
export { type CslReference, toCslReference } from './formats/csl/toCslReference';
export { parseListing } from './formats/listing/listing';
export { checkCitations } from './checks/checkCitations';
export type { BibliographyOrigin, CitingText } from './checks/citingText';
export { checkEntries } from './checks/checkEntries';
export type { DuplicateEntry, Finding, OfferedPaper } from './checks/finding';
export { PaperRecords } from './checks/paperRecords';
export {
  groupings,
  paperOrders,
  type BrowseContent,
  type BrowseView,
  type Grouping,
  type OwnTopic,
  type PaperGroup,
  type PaperOrder,
  type PaperRow,
} from './browse/browseView';
export { Catalogue } from './browse/catalogue';
export { readOwnTopics, writeOwnTopic, type StoredTopic } from './browse/ownTopics';
export type { KeyCompletion } from './completion/completeKey';
export { writtenKeyAt, type WrittenKey } from './completion/writtenKey';
export { createLibrary, type LibraryOptions } from './library/library';
export type { Library, LibraryChange } from './library/libraryTypes';
export { MergedPapers, type MergeChange, type SourceChange } from './library/merge/mergedPapers';
export { loadLibrary } from './library/loadLibrary';
export { SerializedLibraryError, type SerializedLibrary } from './library/serialize';
export type { CacheStore } from './library/cache/cacheStore';
export type { DocumentText } from './mentions/documentText';
export type { LibraryPort } from './service/libraryPort';
export type { BrowseQuestions } from './service/browseQuestions';
export type { CheckQuestions } from './service/checkQuestions';
export type { DocumentQuestions, KnownMention } from './service/documentQuestions';
export type { CardContent, PaperFacts, SearchQuestions } from './service/searchQuestions';
export type { LibraryNews } from './service/libraryNews';
export type { SourceQuestions } from './service/sourceQuestions';
export type { WritingQuestions } from './service/writingQuestions';
export { ownFiles } from './present/ownFiles';
export { describeLibrary } from './present/describeLibrary';
export { renderProblemReport, type Surroundings } from './present/problemReport';
export type { Bibliography, BibliographySource } from './formats/bibliography';
export { parseBibliography, type BibliographyText } from './formats/bibliographyText';
export { sourceEndings } from './formats/sourceFormat';
export type { LibraryReport, SourceFile, SourceState } from './library/sources/sourceFile';
export { localLibraryPort, type OpenLibrary } from './service/localLibraryPort';
export { openBundledLibrary, type BundledSources } from './service/openBundledLibrary';
export {
  documentPapers,
  nextPlace,
  type DocumentPapers,
  type LostKey,
  type MentionedPaper,
} from './mentions/documentPapers';
export { findCitations } from './mentions/findCitations';
export { areaColors, type AreaColor } from './map/areaColors';
export { layoutPapers } from './map/layout/layoutPapers';
export { litPapers } from './map/litPapers';
export { mapContent, type MapContent, type MapPaper } from './map/mapContent';
export { mapLabels, type MapLabel } from './map/mapLabels';
export { contentKey, formerMap, placesOf, readLayout, toLayout, type MapLayout } from './map/mapLayout';
export type { MapCard, MessageFromMap, MessageToMap } from './map/mapMessages';
export { renderMapPage } from './map/mapPage';
export { readMapState, type MapState } from './map/mapState';
export { PaperFinder } from './map/paperFinder';
export { placeLabels, type LabelWish } from './map/placeLabels';
export { boundsOf, placeOf, type Box, type Place, type Positions } from './map/layout/positions';
export { shortTitle } from './map/shortTitle';
export { MAP_SIZE, roomOf } from './map/layout/spreadPositions';
export {
  fitViewport,
  toMap,
  toScreen,
  visibleBox,
  type Margins,
  type Size,
  type Viewport,
} from './map/viewport';
export { findMentions } from './mentions/findMentions';
export type { Mention } from './mentions/mention';
export { mentionAt } from './mentions/mentionAt';
export { ownReferences } from './mentions/ownReferences';
export type { Citation } from './mentions/scan/scan';
export { MentionTally, type MentionPlace } from './mentions/mentionTally';
export { isLegalKey } from './navigation/isLegalKey';
export type { KeyPlace, KeyText } from './navigation/keyPlace';
export { keyAt, placesOfKey } from './navigation/keyPlaces';
export { renameKey } from './navigation/renameKey';
export { findBibliography } from './projects/findBibliography';
export { ProjectFinder } from './projects/findProject';
export { embeddedBibliographies } from './projects/latex/embeddedBibliographies';
export { projectTrace } from './projects/projectTrace';
export { readYaml } from './projects/readYaml';
export type { FoundBibliography, Project, ProjectDocument, ProjectFiles } from './projects/project';
export { authorLine, byline, venueLine } from './paper/byline';
export { citationOf } from './present/citation';
export { paperLinks, type PaperLink } from './present/links';
export { renderCard, type CardAction, type CardOptions } from './present/card';
export { escapeHtml, escapeMarkdown, plainLabel, plainLine } from './text/escape';
export {
  readPageRequest,
  readPageState,
  type PageRequest,
  type PageState,
  type PageUpdate,
} from './present/pageMessages';
export {
  renderMissingContent,
  renderPaperContent,
  type MentionedIn,
  type PaperContent,
} from './present/paperContent';
export { summaryOf, type PaperSummary } from './present/summary/paperSummary';
export { renderPaperPage } from './present/paperPage';
export type { PageFiles } from './present/webviewPage';
export { plainReference } from './present/reference';
export { readCslStyle } from './references/cslStyle';
export {
  bundledStyles,
  referenceStyle,
  type BundledStyle,
  type ReferenceStyle,
} from './references/referenceStyle';
export { summarize } from './present/summary/summary';
export type { RelatedPaper } from './search/ranking/relatedPapers';
export { indexOptions } from './search/index/indexOptions';
export type { SearchHit, SearchOptions } from './search/searchHit';
export type { TextRange } from './text/textRange';
export type { Area, Taxonomy, Topic } from './topics/taxonomy';
export { readTopicModel, type TopicModel, type TopicModelJson } from './topics/topicModel';
export { topicNames } from './topics/topicNames';
export type { TopicCues } from './topics/topicQueries';
export { topicsOf, type PaperTopic } from './topics/topicsOf';
export { topicTree, type AreaNode, type TopicNode } from './topics/topicTree';
export { trainTopicModel } from './topics/trainTopicModel';
export { Emitter } from './util/event';
export { messageOf } from './util/messageOf';
export type { Cancellation } from './util/steps';
export { rootedPath } from './util/rootedPath';
export { Refresher } from './util/refresher';
export { addEntries, type AddedEntries } from './writing/addEntries';
export { citedKey } from './citations/citedKey';
export { declareBibliography } from './writing/declareBibliography';
export { behindMention } from './writing/behindMention';
export { insertCitation } from './writing/insertCitation';
export { applyEdit, type TextEdit } from './text/textEdit';
export { inTurn } from './util/inTurn';
export { hashText } from './text/hash';
