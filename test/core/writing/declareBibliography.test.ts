import assert from 'node:assert/strict';
import { applyEdit, declareBibliography } from '../../../src/core';

const declared = (text: string, languageId: string, file = 'references.bib'): string | undefined => {
  const edit = declareBibliography(text, languageId, file);
  return edit && applyEdit(text, edit);
};

describe('declareBibliography', () => {
  it('names the file for BibTeX, with a style where there is none', () => {
    assert.equal(
      declared('\\begin{document}\nText\n\\end{document}\n', 'latex'),
      '\\begin{document}\nText\n\\bibliographystyle{plain}\n\\bibliography{references}\n\\end{document}\n',
    );
    assert.equal(
      declared('\\bibliographystyle{abbrv}\r\n  \\end{document}', 'latex'),
      '\\bibliographystyle{abbrv}\r\n\\bibliography{references}\r\n  \\end{document}',
    );
  });

  it('names the file for biblatex in the preamble', () => {
    assert.equal(
      declared(
        '% \\begin{document}\n\\usepackage[style=apa]{csquotes,biblatex}\n\\begin{document}\n',
        'latex',
      ),
      '% \\begin{document}\n\\usepackage[style=apa]{csquotes,biblatex}\n\\addbibresource{references.bib}\n\\begin{document}\n',
    );
  });

  it('leaves a chapter alone', () => {
    assert.equal(declared('\\section{One}\n% \\end{document}', 'latex'), undefined);
    assert.equal(declared('% \\usepackage{biblatex}\nText', 'latex'), undefined);
  });

  it('names the file in the YAML block, or in a new one', () => {
    assert.equal(
      declared('---\ntitle: A\n---\n# A\n', 'markdown'),
      '---\ntitle: A\nbibliography: references.bib\n---\n# A\n',
    );
    assert.equal(
      declared('---\r\ntitle: A\r\n---\r\n', 'quarto'),
      '---\r\ntitle: A\r\nbibliography: references.bib\r\n---\r\n',
    );
    assert.equal(
      declared('# A\n', 'markdown', 'my refs.bib'),
      '---\nbibliography: "my refs.bib"\n---\n\n# A\n',
    );
  });

  it('names the file in a YAML block with nothing in it', () => {
    assert.equal(declared('---\n---\n# A\n', 'markdown'), '---\nbibliography: references.bib\n---\n# A\n');
    assert.equal(
      declared('---\r\n---\r\n# A\r\n', 'markdown'),
      '---\r\nbibliography: references.bib\r\n---\r\n# A\r\n',
    );
  });

  it('names the file in Typst', () => {
    assert.equal(declared('= A', 'typst'), '= A\n\n#bibliography("references.bib")\n');
  });

  it('knows no way in plain text', () => assert.equal(declared('A', 'plaintext'), undefined));
});
