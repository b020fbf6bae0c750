/** English words that say nothing about a text's subject: grammar, and the phrases with which people ask. */
const WORDS = `
a about above according accordingly across after afterwards again against ago all almost alone along already also
although always am among amongst an and another any anybody anyhow anyone anything anyway anywhere apart are aren
around as aside at away be became because become becomes becoming been before beforehand behind being below beside
besides between beyond both but by came can cannot cant come comes consequently considering could couldn
currently did didn do does doesn doing don done down due during each eg either else elsewhere enough entirely
especially etc even ever every everybody everyone everything everywhere except far few for former formerly from
further furthermore gave get gets getting give given gives giving go goes going gone got had hadn has hasn have haven
having he hence her here hereafter hereby herein hers herself him himself his hither how howbeit however i ie if in
inasmuch inc indeed insofar instead into inward is isn it its itself just keep keeps kept last lately later latter
least less lest let lets like likely ll made mainly make makes making many may maybe me meanwhile merely might
more moreover most mostly much must my myself namely near nearly necessary neither never nevertheless nobody
non none nonetheless noone nor not nothing now nowhere of off often oh ok okay on once one ones only onto or other
others otherwise ought our ours ourselves out over overall own particular particularly per perhaps please
plus possible possibly presumably probably quite rather re really regarding regardless regards relatively respectively
said same saw say saying says see seeing seem seemed seeming seems seen several shall she should shouldn since so some
somebody somehow someone something sometimes somewhat somewhere soon still such take taken takes taking tell th than that
the their theirs them themselves then thence there thereafter thereby therefore therein thereof thereupon these they
this those though through throughout thru thus to together too took toward towards tried tries try trying twice two
under unless unlike unlikely until unto up upon us use used uses useful usefulness using usually various ve very via viz
want wants was wasn way ways we well went were weren what whatever when whence whenever where whereafter whereas
whereby wherein whereupon wherever whether which while whither who whoever whole whom whose why will with within
without won would wouldn yes yet you your yours yourself yourselves zero
anyones article articles concerned concerning deal dealing deals describe described describes describing discuss
discussed discusses discussing discussion exist exists find finding found interested know known look looking paper
papers obtain obtained pertaining present presented presents propose proposed proposes provide provided provides
relevant show showed showing shown shows study studies studied studying
`;

/** Folded and in lower case, as `wordsOf` gives them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
