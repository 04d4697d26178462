import { describe, expect, it } from 'vitest';
import { list, match } from './filter';
import type { LanguageView } from './generated/view';

function language(tag: string, endonym: string, name: string): LanguageView {
  return { tag, endonym, name, script: 'Zyyy', direction: 'ltr', font: '', interface: false, items: 1 };
}

const listed = list(
  [
    language('ar', 'العربية', 'Arabic'),
    language('fa-AF', 'دری', 'Dari'),
    language('fr', 'Français', 'French'),
    language('tr', 'Türkçe', 'Turkish'),
    language('tk', 'Türkmençe', 'Turkmen'),
    language('uk', 'Українська', 'Ukrainian'),
    language('vi', 'Tiếng Việt', 'Vietnamese'),
    language('zh', '中文', 'Chinese'),
  ],
  (tag) => (tag === 'uk' ? 'Ukrainisch' : null),
);

describe('language filter', () => {
  it.each([
    ['turk', ['tr', 'tk']],
    ['TÜRKÇE', ['tr']],
    ['francais', ['fr']],
    ['tieng viet', ['vi']],
    ['viet', ['vi']],
    ['dari', ['fa-AF']],
    ['دري', ['fa-AF']],
    ['دَری', ['fa-AF']],
    ['العربيه', ['ar']],
    ['укр', ['uk']],
    ['ukrainisch', ['uk']],
    ['fa', ['fa-AF']],
    ['中', ['zh']],
    ['xyz', []],
  ])('finds %s', (typed, tags) => {
    expect(match(listed, typed).map(({ tag }) => tag)).toEqual(tags);
  });

  it('keeps everything when nothing is typed', () => {
    expect(match(listed, '  ')).toHaveLength(8);
  });

  it('puts an exact name before a beginning, and a beginning before a middle', () => {
    const three = list([language('x', 'Bamari', ''), language('y', 'Maritime', ''), language('z', 'Mari', '')], () => null);
    expect(match(three, 'mari').map(({ tag }) => tag)).toEqual(['z', 'y', 'x']);
  });
});
