/** Names that all objects have a property of. */
export const objectNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** What would run a command, load a picture or run a script where it were not shown as text. */
export const attack =
  '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> <script>a()</script> $(gear) ![i](https://evil.example/i.png)';

const good = '@misc{good2020, title={A Good Paper among Bad Ones}, author={Well, Ann}, year={2020}}\n';

/** Entries that are made to break out, to hold up or to shadow what all objects have; the good ones are among them. */
export const hostileBibliography = [
  ...objectNames.map(
    name => `@misc{${name}, title={The Paper Called ${name}}, author={${name}}, ${name}={${name}}}\n`,
  ),
  `@misc{evil2020, title={Evil Title ${attack}}, author={${attack}}, url={command:workbench.action.quit}, abstract={${attack}}}\n`,
  `@misc{shout2020, title={A Loud Venue of Capitals}, journal={${'A'.repeat(5_000)}!}}\n`,
  `@misc{deep2020, title={${'{'.repeat(20_000)}}}\n`,
  good,
  `@misc{huge2020, title={A Year without End}, year={${'9'.repeat(5_000)}}}\n`,
  `@misc{away2020, title={Away}, file={../../../../etc/passwd}, crossref={away2020}}\n`,
  `@misc{open2020, title={${'a '.repeat(5_000)}\n`,
  good.replaceAll('ood', 'ood2'),
].join('\n');

/** A document that cites them in Markdown; it ends with an empty line. */
export const hostileDocument = `---
bibliography: [own.bib, ../../../../../../etc/passwd, 'command:x.bib', "${'a/'.repeat(2_000)}b.bib"]
---

Known: [@good2020; @evil2020; @shout2020; @huge2020]. Named: ${objectNames.map(name => `[@${name}]`).join(' ')}.

Strange: ${'['.repeat(5_000)} ${'*'.repeat(5_000)} ${'<a '.repeat(2_000)} ${'`'.repeat(5_001)}

`;
