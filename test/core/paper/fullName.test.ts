import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fullName, isFamilyFirst, listedName, shortName } from '../../../src/core/paper/fullName';

const SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

describe('fullName', () => {
  for (const [family, given, full, short, listed] of [
    ['He', 'Kaiming', 'Kaiming He', 'He', 'He, Kaiming'],
    ['OpenAI', undefined, 'OpenAI', 'OpenAI', 'OpenAI'],
    ['李', '明', '李明', '李明', '李明'],
    ['欧阳', '娜娜', '欧阳娜娜', '欧阳娜娜', '欧阳娜娜'],
    ['佐々木', 'さくら', '佐々木さくら', '佐々木さくら', '佐々木さくら'],
    ['山田', 'エミリー', '山田エミリー', '山田エミリー', '山田エミリー'],
    ['김', '철수', '김철수', '김철수', '김철수'],
    [
      '김'.normalize('NFD'),
      '철수',
      `${'김'.normalize('NFD')}철수`,
      `${'김'.normalize('NFD')}철수`,
      undefined,
    ],
    ['𠮷', '野', '𠮷野', '𠮷野', '𠮷野'],
    ['李明', undefined, '李明', '李明', '李明'],
    ['李', '', '李', '李', '李'],
    ['李', 'Ming', 'Ming 李', '李', '李, Ming'],
    ['Li', '明', '明 Li', 'Li', 'Li, 明'],
    ['Иванов', 'Иван', 'Иван Иванов', 'Иванов', 'Иванов, Иван'],
    ['中国科学院 AI', '实验室', '实验室 中国科学院 AI', '中国科学院 AI', '中国科学院 AI, 实验室'],
  ] as const) {
    it(`writes ${full}`, () => {
      const author = given === undefined ? { family } : { given, family };
      assert.equal(fullName(author), full);
      assert.equal(shortName(author), short);
      assert.equal(listedName(author), listed ?? full);
    });
  }

  it('knows every letter of the scripts', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = String.fromCodePoint(code);
      if (SCRIPT.test(letter) && /\p{L}/u.test(letter)) {
        assert.ok(isFamilyFirst({ family: letter, given: letter }), code.toString(16));
      }
    }
  });

  it('takes no letter of another script for one of these', () => {
    for (let code = 0; code <= 0x10ffff; code++) {
      const letter = String.fromCodePoint(code);
      const isOther =
        /\p{L}/u.test(letter) && !/[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(letter);
      assert.ok(!isOther || !isFamilyFirst({ family: letter }), code.toString(16));
    }
  });

  it('leaves names alone that have another letter anywhere', () => {
    const han = fc.string({ unit: fc.constantFrom('李', '明', '김', 'あ', 'ー'), minLength: 1 });
    const other = fc.constantFrom('a', 'é', 'и', 'α', '1', ' ', '-');
    fc.assert(
      fc.property(han, han, other, fc.boolean(), (family, given, mark, inFamily) => {
        const author = inFamily ? { family: family + mark, given } : { family, given: mark + given };
        assert.equal(fullName(author), `${author.given} ${author.family}`);
        assert.equal(fullName({ family, given }), family + given);
      }),
    );
  });
});
