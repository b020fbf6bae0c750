import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createLibrary, readCslStyle } from '../../src/core';
import { askReferences } from '../../src/worker/references/askReferences';
import { lineWithinThread } from '../../src/worker/line/lineWithinThread';
import type { StyleTexts } from '../../src/worker/references/referenceWriter';
import { serveReferences } from '../../src/worker/references/serveReferences';
import { startWorker } from '../../src/worker/line/startWorker';
import { lineOfPort, readRepositoryFile } from './support/lines';

const { papers } = createLibrary([
  {
    title: 'Towards a Unified View of Parameter-Efficient Transfer Learning',
    abstract: '',
    authors: [
      { given: 'Junxian', family: 'He' },
      { given: 'Chunting', family: 'Zhou' },
    ],
    year: 2022,
    venue: 'ICLR 2022',
    arxivId: '2110.04366',
  },
  {
    title: 'Adam: A Method for Stochastic Optimization',
    abstract: '',
    authors: [
      { given: 'Diederik P.', family: 'Kingma' },
      { given: 'Jimmy', family: 'Ba' },
    ],
    year: 2014,
    arxivId: '1412.6980',
  },
  {
    title: 'An overview of <i>everything</i>',
    abstract: '',
    authors: [{ family: 'The Lab' }],
    authorsPartial: true,
    year: 2020,
    venue: 'IEEE Transactions on Robotics',
    doi: '10.1109/tro.2020.1',
  },
]);

const text = async (name: string) => new TextDecoder().decode(await readRepositoryFile('media/styles', name));

async function textsOf(style: string): Promise<StyleTexts> {
  const read = readCslStyle(style);
  assert.equal(read.kind, 'style');
  const locales = { 'en-US': await text('locales-en-US.xml'), 'de-DE': await text('locales-de-DE.xml') };
  return { style: read.text, locale: read.locale, locales };
}

const GERMAN = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="de-DE">
  <info><title>Kurz</title><id>kurz</id></info>
  <bibliography><sort><key variable="title"/></sort><layout>
    <names variable="author"><name and="text"/></names><text variable="title" prefix=": "/>
  </layout></bibliography></style>`;

const eastAsian = createLibrary([
  {
    title: '基于深度学习的图像分割',
    abstract: '',
    authors: [
      { given: '明', family: '李' },
      { given: '철수', family: '김' },
      { given: '太郎', family: '山田' },
    ],
    year: 2021,
    venue: '计算机学报',
  },
]).papers;

function ask() {
  const { port1, port2 } = new MessageChannel();
  serveReferences(lineOfPort(port2));
  return askReferences(lineOfPort(port1));
}

describe('References in a style', () => {
  const written = async (style: string, cited = papers) => {
    const asked = ask();
    const lines = await asked.references(cited, await textsOf(style));
    asked.end();
    return lines;
  };

  it('are those of the APA', async () => {
    assert.deepEqual(await written(await text('apa.csl')), [
      'He, J., & Zhou, C. (2022). Towards a Unified View of Parameter-Efficient Transfer Learning. ICLR. https://arxiv.org/abs/2110.04366',
      'Kingma, D. P., & Ba, J. (2014). Adam: A Method for Stochastic Optimization (arXiv:1412.6980). arXiv. https://arxiv.org/abs/1412.6980',
      'The Lab & others. (2020). An overview of everything. IEEE Transactions on Robotics. https://doi.org/10.1109/tro.2020.1',
    ]);
  });

  it('are those of the IEEE, numbered in the order given', async () => {
    assert.deepEqual(await written(await text('ieee.csl')), [
      '[1] J. He and C. Zhou, “Towards a Unified View of Parameter-Efficient Transfer Learning,” in ICLR, 2022. [Online]. Available: https://arxiv.org/abs/2110.04366',
      '[2] D. P. Kingma and J. Ba, “Adam: A Method for Stochastic Optimization,” 2014, arXiv: arXiv:1412.6980. [Online]. Available: https://arxiv.org/abs/1412.6980',
      '[3] The Lab and others, “An overview of everything,” IEEE Transactions on Robotics, 2020, doi: 10.1109/tro.2020.1.',
    ]);
  });

  it('are those of Chicago', async () => {
    assert.deepEqual(await written(await text('chicago-author-date.csl')), [
      'He, Junxian, and Chunting Zhou. 2022. “Towards a Unified View of Parameter-Efficient Transfer Learning.” In ICLR. https://arxiv.org/abs/2110.04366.',
      'Kingma, Diederik P., and Jimmy Ba. 2014. “Adam: A Method for Stochastic Optimization.” arXiv. https://arxiv.org/abs/1412.6980.',
      'The Lab and others. 2020. “An Overview of Everything.” IEEE Transactions on Robotics. https://doi.org/10.1109/tro.2020.1.',
    ]);
  });

  for (const style of ['apa', 'ieee', 'chicago-author-date']) {
    it(`write Chinese, Japanese and Korean names family first, in ${style}`, async () => {
      const [line = ''] = await written(await text(`${style}.csl`), eastAsian);
      assert.match(line, /李明.*김철수.*山田太郎/);
    });
  }

  it("are in the style's language and order", async () => {
    assert.deepEqual(await written(GERMAN), [
      'Diederik P. Kingma und Jimmy Ba: Adam: A Method for Stochastic Optimization',
      'The Lab und others: An overview of everything',
      'Junxian He und Chunting Zhou: Towards a Unified View of Parameter-Efficient Transfer Learning',
    ]);
  });

  it('are the same after a list of other papers', async () => {
    const asked = ask();
    const texts = await textsOf(await text('ieee.csl'));

    const first = await asked.references(papers.slice(0, 1), texts);
    assert.equal((await asked.references(papers, texts)).length, 3);
    assert.deepEqual(await asked.references(papers.slice(0, 1), texts), first);
    assert.deepEqual(await asked.references([], texts), []);
    asked.end();
  });

  it('are refused for a style that cannot be read, and then written in another', async () => {
    const asked = ask();
    const endless = '<text macro="a"/>';
    const broken = await textsOf(
      `<style version="1.0"><macro name="a">${endless}</macro><bibliography><layout>${endless}</layout></bibliography></style>`,
    );
    await assert.rejects(asked.references(papers, broken), /infinite loop/);
    assert.equal((await asked.references(papers, await textsOf(GERMAN))).length, 3);
    asked.end();
  });
});

describe('The built script of the references', () => {
  const built = 'dist/referenceWorker.js';
  const script = { path: join(process.cwd(), built), read: () => readRepositoryFile(built) };

  it('answers from a thread of its own', async () => {
    const asked = askReferences(await startWorker(script));
    assert.equal((await asked.references(papers, await textsOf(GERMAN))).length, 3);
    asked.end();
    await assert.rejects(asked.references([], await textsOf(GERMAN)));
  });

  it('answers in the thread that asks, where there can be no other', async () => {
    const asked = askReferences(await lineWithinThread(script));
    assert.equal((await asked.references(papers, await textsOf(GERMAN))).length, 3);
    asked.end();
  });
});
